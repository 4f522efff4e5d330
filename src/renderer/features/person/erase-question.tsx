import { errorText } from '@shared/text/errors'
import { person as words } from '@shared/text/person'
import { useClient } from '../../api/client-context'
import { useCommand } from '../../api/use-command'
import { ConfirmDialog } from '../../ui/confirm-dialog'

type Props = { name: string; onErased: () => void; onClose: () => void }

/** There is no way back from here, so it says so first. */
export function EraseQuestion({ name, onErased, onClose }: Props) {
  const client = useClient()
  const { run, problem, isBusy } = useCommand()

  async function erase() {
    if (await run(() => client.call('person.erase', { name }))) onErased()
  }

  return (
    <ConfirmDialog
      open
      kind="danger"
      title={words.question(name)}
      confirmLabel={words.confirm}
      cancelLabel={words.keep}
      busy={isBusy}
      problem={problem && errorText(problem.code)}
      onConfirm={() => void erase()}
      onCancel={onClose}
    >
      <p>{words.what}</p>
      <p>{words.final}</p>
    </ConfirmDialog>
  )
}
