import { errorText } from '@shared/text/errors'
import { deleteRetro as words } from '@shared/text/session'
import { codeOf } from '@shared/errors'
import { useLocation } from 'wouter'
import { useClient } from '../../api/client-context'
import { places } from '../../api/places'
import { usePicture, useRetroStore } from '../../api/retro-context'
import { useCommand } from '../../api/use-command'
import { ConfirmDialog } from '../../ui/confirm-dialog'
import { useToast } from '../../ui/toast'

type Props = { onClose: () => void }

/** Puts the retro into the trash, and goes back to the team, where the message offers the way back. */
export function DeleteDialog({ onClose }: Props) {
  const client = useClient()
  const store = useRetroStore()
  const [, go] = useLocation()
  const { say } = useToast()
  const { run, problem, isBusy } = useCommand()
  const title = usePicture((picture) => picture.head.title)
  const teamId = usePicture((picture) => picture.teamId)

  async function restore() {
    try {
      await client.call('trash.restore', { kind: 'retro', id: store.retroId })
      say(words.restored)
    } catch (error) {
      say(errorText(codeOf(error)))
    }
  }
  async function remove() {
    if (!(await run(() => store.call('retro.delete', {})))) return
    go(places.team(teamId))
    say(words.deleted, { undo: () => void restore() })
  }

  return (
    <ConfirmDialog
      open
      title={words.title(title)}
      confirmLabel={words.confirm}
      cancelLabel={words.cancel}
      kind="danger"
      busy={isBusy}
      problem={problem && errorText(problem.code)}
      onConfirm={() => void remove()}
      onCancel={onClose}
    >
      {words.about}
    </ConfirmDialog>
  )
}
