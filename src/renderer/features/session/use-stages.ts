import { nextStage, type Stage } from '@shared/domain/stage'
import type { ErrorCode } from '@shared/errors'
import { useCallback, useMemo } from 'react'
import { usePicture, useRetroStore } from '../../api/retro-context'
import { useCommand } from '../../api/use-command'

export type Stages = {
  readonly next: Stage | null
  readonly enter: (stage: Stage) => void
  readonly problem: ErrorCode | null
  readonly isBusy: boolean
}

/** The ways between the stages. */
export function useStages(): Stages {
  const store = useRetroStore()
  const next = usePicture(({ head }) => (head.closedAt === null ? nextStage(head.stage) : null))
  const { run, problem, isBusy } = useCommand()

  const enter = useCallback(
    (stage: Stage) => {
      if (store.getState().picture?.head.stage === stage) return
      void run(() => store.call('stage.enter', { stage }))
    },
    [store, run],
  )
  return useMemo(
    () => ({ next, enter, problem: problem?.code ?? null, isBusy }),
    [next, enter, problem, isBusy],
  )
}
