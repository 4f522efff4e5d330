import type { ActionPicture, ActionStatus } from '@shared/domain/action'
import { actionList as words } from '@shared/text/actions'
import { useState } from 'react'
import { useClient } from '../../api/client-context'
import { sayWithUndo } from '../../api/say-with-undo'
import { useCommand } from '../../api/use-command'
import { useToast } from '../../ui/toast'

export type ActionCommands = ReturnType<typeof useActionCommands>

/** What can be done with one action on the team's page; each step says so and can be taken back. */
export function useActionCommands(action: ActionPicture) {
  const client = useClient()
  const { say } = useToast()
  const { run, problem, isBusy, clear } = useCommand()
  const [isDropping, setIsDropping] = useState(false)
  const { id: actionId } = action

  async function setStatus(status: ActionStatus, reason: string): Promise<boolean> {
    const before = { actionId, retroId: null, status: action.status, reason: action.reason }
    const isDone = await run(() =>
      client.call('action.setStatus', { actionId, retroId: null, status, reason }),
    )
    if (!isDone) return false
    sayWithUndo(
      say,
      words.nowIs(status),
      () => client.call('action.setStatus', before),
      words.nowIs(before.status),
    )
    return true
  }

  async function remove(): Promise<void> {
    if (!(await run(() => client.call('action.delete', { actionId, retroId: null })))) return
    sayWithUndo(
      say,
      words.deleted,
      () => client.call('trash.restore', { kind: 'action', id: actionId }),
      words.restored,
    )
  }

  function showDrop(isShown: boolean): void {
    clear()
    setIsDropping(isShown)
  }

  return {
    setStatus,
    remove,
    askToDrop: () => showDrop(true),
    cancelDrop: () => showDrop(false),
    isDropping,
    problem,
    isBusy,
  }
}
