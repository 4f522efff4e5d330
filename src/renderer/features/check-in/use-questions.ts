import type { ErrorCode } from '@shared/errors'
import { useCallback, useEffect, useRef } from 'react'
import { useClient } from '../../api/client-context'
import { usePicture, useRetroStore } from '../../api/retro-context'
import { useCommand } from '../../api/use-command'

type Questions = {
  readonly ask: (question: string) => Promise<boolean>
  readonly draw: () => Promise<boolean>
  readonly problem: ErrorCode | null
  readonly isBusy: boolean
}

/** Asks a question of the host's own, or draws one that is not shown now. The first is drawn by itself. */
export function useQuestions(): Questions {
  const client = useClient()
  const store = useRetroStore()
  const { run, problem, isBusy } = useCommand()
  const isMissing = usePicture(({ head }) => head.checkInQuestion === '' && head.closedAt === null)
  const hasDrawn = useRef(false)

  const ask = useCallback(
    (question: string) => run(() => store.call('checkIn.ask', { question })),
    [store, run],
  )
  const draw = useCallback(
    () =>
      run(async () => {
        const all = await client.call('checkIn.questions', {})
        const shown = store.getState().picture?.head.checkInQuestion
        const others = all.filter((question) => question !== shown)
        const question = others[Math.floor(Math.random() * others.length)]
        if (question !== undefined) await store.call('checkIn.ask', { question })
      }),
    [client, store, run],
  )

  useEffect(() => {
    if (!isMissing || hasDrawn.current) return
    hasDrawn.current = true
    void draw()
  }, [isMissing, draw])

  return { ask, draw, problem: problem?.code ?? null, isBusy }
}
