import type { ColumnPicture } from '@shared/domain/picture'
import { errorText } from '@shared/text/errors'
import { columnsDialog as words } from '@shared/text/session'
import { usePicture, useRetroStore } from '../../api/retro-context'
import { useCommand } from '../../api/use-command'
import { ConfirmDialog } from '../../ui/confirm-dialog'

type Props = { column: ColumnPicture; onClose: () => void }

/** Says beforehand what becomes of the cards. While they are sealed nobody may know how many stand where. */
export function RemoveColumn({ column, onClose }: Props) {
  const store = useRetroStore()
  const { run, problem, isBusy } = useCommand()
  const isSealed = usePicture(({ head, counts }) => !head.revealed && counts.cards > 0)
  const cards = usePicture(
    (picture) => picture.cards.filter((card) => card.columnId === column.id).length,
  )

  async function remove() {
    if (await run(() => store.call('column.remove', { columnId: column.id }))) onClose()
  }
  return (
    <ConfirmDialog
      open
      title={words.removeTitle(column.title)}
      confirmLabel={words.removeConfirm}
      cancelLabel={words.removeCancel}
      busy={isBusy}
      problem={problem && errorText(problem.code)}
      onConfirm={() => void remove()}
      onCancel={onClose}
    >
      {isSealed ? words.removeSealed : words.removeCards(cards)}
    </ConfirmDialog>
  )
}
