import { columnsDialog as words, retroSettings } from '@shared/text/session'
import { usePicture } from '../../api/retro-context'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { ColumnRow } from './column-row'
import { NewColumn } from './new-column'
import styles from './columns-dialog.module.css'

type Props = { onClose: () => void }

/** The columns of this retro. The format that it began with stays as it is. */
export function ColumnsDialog({ onClose }: Props) {
  const columns = usePicture((picture) => picture.columns)
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.title}
      description={words.about}
      size="large"
      closeLabel={retroSettings.close}
      actions={<Button kind="primary" label={words.done} onPress={onClose} />}
    >
      <ol className={styles.list} aria-label={words.list}>
        {columns.map((column, place) => (
          <ColumnRow key={column.id} column={column} place={place} of={columns.length} />
        ))}
      </ol>
      <NewColumn count={columns.length} />
    </Dialog>
  )
}
