import type { ActionPicture, Decision } from '@shared/domain/action'
import { decisionsNoted } from '@shared/text/last-actions'
import { useState } from 'react'
import { useDraft } from '../../api/draft-context'
import { useRetroStore } from '../../api/retro-context'
import { useCommand, type Problem } from '../../api/use-command'
import { useAnnounce } from '../../ui/status'

type Review = {
  readonly decision: Decision | null
  /** The reason is asked for; nothing is decided until it is given. */
  readonly isDropping: boolean
  readonly reason: string
  readonly writeReason: (reason: string) => void
  /** True when the decision stands; to drop waits for its reason. */
  readonly choose: (to: Decision) => Promise<boolean>
  readonly drop: () => Promise<boolean>
  readonly dontDrop: () => void
  readonly changeReason: () => void
  readonly problem: Problem | null
  readonly isBusy: boolean
}

/** What this retro decides about an action of before. */
export function useReview({ id: actionId, review }: ActionPicture): Review {
  const store = useRetroStore()
  const announce = useAnnounce()
  const { run, problem, isBusy, clear } = useCommand()
  const [reason, writeReason] = useDraft(`retro:${store.retroId}:drop:${actionId}`)
  // A reason that was begun before a reload is still asked for.
  const [isDropping, setDropping] = useState(reason !== '')

  async function decide(decision: Decision, why = ''): Promise<boolean> {
    const isNoted = await run(() =>
      store.call('action.review', { actionId, decision, reason: why }),
    )
    if (isNoted) announce(decisionsNoted[decision])
    return isNoted
  }
  function end() {
    writeReason('')
    setDropping(false)
  }

  return {
    decision: review?.decision ?? null,
    isDropping,
    reason,
    writeReason,
    async choose(to) {
      clear()
      setDropping(to === 'drop')
      return to !== 'drop' && decide(to)
    },
    async drop() {
      const isNoted = await decide('drop', reason)
      if (isNoted) end()
      return isNoted
    },
    dontDrop() {
      clear()
      end()
    },
    changeReason() {
      writeReason(review?.reason ?? '')
      setDropping(true)
    },
    problem,
    isBusy,
  }
}
