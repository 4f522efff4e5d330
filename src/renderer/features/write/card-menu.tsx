import { Menu } from '@base-ui/react/menu'
import type { CardPicture, ColumnPicture } from '@shared/domain/picture'
import { write as words } from '@shared/text/write'
import { ArrowRight, Pencil, Trash2, type LucideIcon } from 'lucide-react'
import { useDraftStore } from '../../api/draft-context'
import { useRetroStore } from '../../api/retro-context'
import menu from '../../ui/menu.module.css'
import { editPlace } from './places'

/** The card whose menu is asked for, the button it was asked with, and the slip that both stand on. */
export type MenuFor = {
  readonly card: CardPicture
  readonly button: HTMLElement
  readonly slip: Element | null
  readonly byKey: boolean
}

type Props = {
  of: MenuFor
  /** Stays in the page while it closes: only so does the focus go where it belongs. */
  open: boolean
  columns: readonly ColumnPicture[]
  run: (command: () => Promise<unknown>) => Promise<boolean>
  onClose: () => void
}

/** The menu of an open card: one for the whole wall and not one for each card, of which there may be 2,000. */
export function CardMenu({
  of: { card, button, slip, byKey },
  open,
  columns,
  run,
  onClose,
}: Props) {
  const store = useRetroStore()
  const drafts = useDraftStore()
  const { id: cardId } = card
  const edit = () => drafts.write(editPlace(store.retroId, cardId), card.text)

  return (
    <Menu.Root open={open} onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Menu.Portal>
        <Menu.Positioner className={menu.positioner} anchor={button} sideOffset={4} align="end">
          <Menu.Popup
            ref={byKey ? focusFirst : undefined}
            className={menu.popup}
            aria-label={button.ariaLabel ?? undefined}
            // After Edit there is a box where the button was.
            finalFocus={() => slip?.querySelector('textarea') ?? button}
          >
            <Item icon={Pencil} label={words.edit} onSelect={edit} />
            {columns
              .filter(({ id }) => id !== card.columnId)
              .map(({ id: columnId, title }) => (
                <Item
                  key={columnId}
                  icon={ArrowRight}
                  label={words.moveTo(title)}
                  onSelect={() => void run(() => store.call('card.move', { cardId, columnId }))}
                />
              ))}
            <Item
              isDanger
              icon={Trash2}
              label={words.delete}
              onSelect={() => void run(() => store.call('card.delete', { cardId }))}
            />
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}

/** A menu without a trigger of its own does not begin on its first item by itself. */
function focusFirst(popup: HTMLElement | null) {
  requestAnimationFrame(() => popup?.querySelector<HTMLElement>('[role=menuitem]')?.focus())
}

type ItemProps = { icon: LucideIcon; label: string; isDanger?: boolean; onSelect: () => void }

function Item({ icon: Icon, label, isDanger = false, onSelect }: ItemProps) {
  return (
    <Menu.Item className={menu.item} data-danger={isDanger || undefined} onClick={onSelect}>
      <Icon aria-hidden="true" className={menu.icon} />
      <span className={menu.label} dir="auto">
        {label}
      </span>
    </Menu.Item>
  )
}
