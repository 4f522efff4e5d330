import type { ActionPicture, ActionStatus } from '@shared/domain/action'
import type { ActionId } from '@shared/domain/ids'
import { errorText } from '@shared/text/errors'
import { useCallback, useMemo, useState } from 'react'
import { useClient } from '../../api/client-context'
import { useCommand } from '../../api/use-command'

/** What can be done with one action of a list. The shelf says each step, and takes it back. */
export type ActionSteps = {
  /** Dropping asks for the reason first. */
  readonly moveTo: (action: ActionPicture, status: ActionStatus) => void
  readonly remove: (action: ActionPicture) => void
}

/** The steps of a whole list, so that a line of it costs nothing until it is used. */
export function useActionCommands() {
  const client = useClient()
  const { run, problem, isBusy, clear } = useCommand()
  const [about, setAbout] = useState<ActionId | null>(null)
  const [dropping, setDropping] = useState<ActionPicture | null>(null)

  const setStatus = useCallback(
    ({ id: actionId }: ActionPicture, status: ActionStatus, reason: string) => {
      setAbout(actionId)
      return run(() => client.call('action.setStatus', { actionId, retroId: null, status, reason }))
    },
    [client, run],
  )
  const steps = useMemo<ActionSteps>(
    () => ({
      moveTo(action, status) {
        if (status !== 'dropped') return void setStatus(action, status, '')
        clear()
        setDropping(action)
      },
      remove({ id: actionId }) {
        setAbout(actionId)
        void run(() => client.call('action.delete', { actionId, retroId: null }))
      },
    }),
    [client, run, clear, setStatus],
  )

  return {
    steps,
    dropping,
    problem,
    isBusy,
    drop: (reason: string) =>
      dropping ? setStatus(dropping, 'dropped', reason) : Promise.resolve(false),
    cancelDrop() {
      clear()
      setDropping(null)
    },
    /** Why the last step on this action was refused, to be said beside it. */
    refusalOf: (actionId: ActionId) =>
      problem && !dropping && about === actionId ? errorText(problem.code) : null,
  }
}
