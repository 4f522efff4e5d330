import { retroSettings as words } from '@shared/text/session'
import { Columns3, EyeOff, SlidersHorizontal, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { usePicture } from '../../api/retro-context'
import { Menu } from '../../ui/menu'
import { ColumnsDialog } from './columns-dialog'
import { DeleteDialog } from './delete-dialog'
import { DetailsDialog } from './details-dialog'
import { NamesDialog } from './names-dialog'

const DIALOGS = {
  details: DetailsDialog,
  names: NamesDialog,
  columns: ColumnsDialog,
  delete: DeleteDialog,
} as const

/** All that was set at the start, and can be set otherwise in the middle. */
export function RetroSettings() {
  const isClosed = usePicture((picture) => picture.head.closedAt !== null)
  const [open, setOpen] = useState<keyof typeof DIALOGS | null>(null)
  const Dialog = open && DIALOGS[open]

  return (
    <>
      <Menu
        label={words.menu}
        icon={SlidersHorizontal}
        kind="quiet"
        iconOnly
        items={[
          {
            label: words.details,
            icon: SlidersHorizontal,
            disabled: isClosed,
            onSelect: () => setOpen('details'),
          },
          {
            label: words.names,
            icon: EyeOff,
            disabled: isClosed,
            onSelect: () => setOpen('names'),
          },
          {
            label: words.columns,
            icon: Columns3,
            disabled: isClosed,
            onSelect: () => setOpen('columns'),
          },
          'line',
          { label: words.delete, icon: Trash2, danger: true, onSelect: () => setOpen('delete') },
        ]}
      />
      {Dialog && <Dialog onClose={() => setOpen(null)} />}
    </>
  )
}
