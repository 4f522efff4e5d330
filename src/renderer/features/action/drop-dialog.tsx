import type { ActionPicture } from '@shared/domain/action'
import { LIMITS } from '@shared/domain/limits'
import { dropDialog as words } from '@shared/text/actions'
import { errorText } from '@shared/text/errors'
import { useDraft } from '../../api/draft-context'
import type { Problem as Refusal } from '../../api/use-command'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { TextArea } from '../../ui/text-area'

type Props = {
  action: ActionPicture
  problem: Refusal | null
  isBusy: boolean
  /** Tells whether it went through. */
  onDrop: (reason: string) => Promise<boolean>
  onClose: () => void
}

/** Dropping asks for the reason, because "we don't do this, because …" is worth keeping. */
export function DropDialog({ action, problem, isBusy, onDrop, onClose }: Props) {
  const [reason, write] = useDraft(`action:${action.id}:reason`)

  async function drop() {
    if (!(await onDrop(reason))) return
    write('')
    onClose()
  }

  return (
    <Dialog
      open
      onClose={onClose}
      size="small"
      title={words.title}
      description={words.about}
      closeLabel={words.close}
      actions={
        <>
          <Button label={words.cancel} onPress={onClose} />
          <Button kind="primary" label={words.drop} busy={isBusy} onPress={() => void drop()} />
        </>
      }
    >
      <p dir="auto">{action.text}</p>
      <TextArea
        label={words.reason}
        value={reason}
        onChange={write}
        onSubmit={() => void drop()}
        limit={LIMITS.reason}
        problem={problem && errorText(problem.code)}
      />
    </Dialog>
  )
}
