import type { Input } from '@shared/api/contract'
import type { ActionLine } from '@shared/domain/action-life'
import { useClient } from '../../api/client-context'
import { useCommand } from '../../api/use-command'

export type ManyChange = Input<'action.changeMany'>['change']

/** The same change to all of these actions; tells whether it went through. */
export function useChangeMany(actions: readonly ActionLine[]) {
  const client = useClient()
  const { run, problem, isBusy, clear } = useCommand()
  const actionIds = actions.map(({ id }) => id)
  return {
    change: (change: ManyChange) =>
      run(() => client.call('action.changeMany', { actionIds, change })),
    problem,
    isBusy,
    clear,
  }
}
