import { Menu } from '@base-ui/react/menu'
import type { CardPicture } from '@shared/domain/picture'
import { groupCard as words } from '@shared/text/group'
import { ArrowRight, Group, Pencil, Trash2, Ungroup, type LucideIcon } from 'lucide-react'
import { useEffect, useRef, type Ref, type RefObject } from 'react'
import { usePicture } from '../../api/retro-context'
import menu from '../../ui/menu.module.css'
import { useGrouping } from './use-grouping'
import { CARD, focusCard } from './use-wall-keys'
import { useWall, useWallStore } from './wall-store'

/** The menu of the card it was asked for: one for the whole wall, and not one per card, of which there may be 2,000. */
export function CardMenu() {
  const store = useWallStore()
  const cardId = useWall((state) => state.menuFor)
  const card = usePicture(({ cards }) => cards.find(({ id }) => id === cardId) ?? null)

  return (
    <Menu.Root
      open={card !== null}
      onOpenChange={(isOpen) => !isOpen && store.setState({ menuFor: null })}
    >
      <Menu.Portal>
        {card && (
          <Menu.Positioner
            className={menu.positioner}
            anchor={() => document.querySelector(`[${CARD}="${card.id}"] button`)}
            sideOffset={4}
            align="start"
          >
            <Menu.Popup
              className={menu.popup}
              aria-label={words.menu(card.text)}
              finalFocus={() => {
                // What was chosen may open a dialog, which takes the focus itself.
                const { picking, editing } = store.getState()
                if (picking.length === 0 && editing === null) focusCard(card.id)
                return false
              }}
            >
              <CardMenuItems card={card} />
            </Menu.Popup>
          </Menu.Positioner>
        )}
      </Menu.Portal>
    </Menu.Root>
  )
}

function CardMenuItems({ card }: { card: CardPicture }) {
  const { id, topicId } = card
  const store = useWallStore()
  const { takeOut, move, remove } = useGrouping()
  const columns = usePicture((picture) => picture.columns)
  const isAlone = usePicture(
    ({ cards }) => !cards.some((other) => other.topicId === topicId && other.id !== id),
  )
  const first = useFocusedOnOpening()

  return (
    <>
      <Item
        ref={first}
        icon={Group}
        label={words.groupWith}
        onSelect={() => store.setState({ picking: [id] })}
      />
      <Item icon={Ungroup} label={words.takeOut} disabled={isAlone} onSelect={() => takeOut(id)} />
      <Item icon={Pencil} label={words.edit} onSelect={() => store.setState({ editing: id })} />
      <Item icon={Trash2} label={words.delete} danger onSelect={() => remove(id)} />
      <Menu.Separator className={menu.line} />
      {columns
        .filter((column) => column.id !== card.columnId)
        .map((column) => (
          <Item
            key={column.id}
            icon={ArrowRight}
            label={words.moveTo(column.title)}
            onSelect={() => move(id, column.id)}
          />
        ))}
    </>
  )
}

/** The kit focuses the first item only where its own button opened the menu; here the wall did. */
function useFocusedOnOpening(): RefObject<HTMLDivElement | null> {
  const item = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // After the menu itself took the focus.
    const frame = requestAnimationFrame(() => item.current?.focus({ preventScroll: true }))
    return () => cancelAnimationFrame(frame)
  }, [])
  return item
}

type ItemProps = {
  ref?: Ref<HTMLDivElement>
  icon: LucideIcon
  label: string
  danger?: boolean
  disabled?: boolean
  onSelect: () => void
}

function Item({ ref, icon: Icon, label, danger = false, disabled = false, onSelect }: ItemProps) {
  return (
    <Menu.Item
      ref={ref}
      className={menu.item}
      data-danger={danger || undefined}
      disabled={disabled}
      onClick={onSelect}
    >
      <Icon aria-hidden="true" className={menu.icon} />
      <span className={menu.label} dir="auto">
        {label}
      </span>
    </Menu.Item>
  )
}
