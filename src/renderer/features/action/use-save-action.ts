import type { ActionPicture } from '@shared/domain/action'
import type { ActionId, RetroId, TeamId, TopicId } from '@shared/domain/ids'
import { useRef } from 'react'
import { useClient } from '../../api/client-context'
import { newId } from '../../api/ids'
import { useCommand } from '../../api/use-command'
import { editFrom, type WholeDraft } from './action-form'

type Target = {
  readonly teamId: TeamId
  readonly retroId: RetroId | null
  readonly topicId: TopicId | null
  readonly action?: ActionPicture | undefined
}

/** Adds a new action or changes one; tells whether it went through. */
export function useSaveAction({ teamId, retroId, topicId, action }: Target) {
  const client = useClient()
  const { run, problem, isBusy } = useCommand()
  // Kept through failed tries, so that the same action is never added twice.
  const newActionId = useRef<ActionId>(null)

  function save(draft: WholeDraft): Promise<boolean> {
    if (action) {
      const edit = { actionId: action.id, retroId, draft: editFrom(action, draft) }
      return run(() => client.call('action.edit', edit))
    }
    const actionId = (newActionId.current ??= newId<ActionId>())
    return run(() => client.call('action.add', { actionId, teamId, retroId, topicId, draft }))
  }
  return { save, problem, isBusy }
}
