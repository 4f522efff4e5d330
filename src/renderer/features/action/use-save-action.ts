import type { ActionPicture } from '@shared/domain/action'
import type { ActionId, HealthRoundId, RetroId, TeamId, TopicId } from '@shared/domain/ids'
import { useRef } from 'react'
import { useClient } from '../../api/client-context'
import { newId } from '../../api/ids'
import { useCommand } from '../../api/use-command'
import { editFrom, type WholeDraft } from './action-form'

/** A statement of a health check that a new action is to change. */
export type StatementOrigin = {
  readonly roundId: HealthRoundId
  readonly statementKey: string
  readonly text: string
}

type Target = {
  readonly teamId: TeamId
  readonly retroId: RetroId | null
  readonly topicId: TopicId | null
  readonly statement?: StatementOrigin | undefined
  readonly action?: ActionPicture | undefined
}

/** Adds a new action or changes one; tells whether it went through. */
export function useSaveAction({ teamId, retroId, topicId, statement, action }: Target) {
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
    if (statement) {
      const { roundId, statementKey } = statement
      return run(() => client.call('health.addAction', { actionId, roundId, statementKey, draft }))
    }
    return run(() => client.call('action.add', { actionId, teamId, retroId, topicId, draft }))
  }
  return { save, problem, isBusy }
}
