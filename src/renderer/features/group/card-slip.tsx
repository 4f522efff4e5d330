import type { CardPicture } from '@shared/domain/picture'
import { groupCard as words } from '@shared/text/group'
import type { Shade } from '../../api/use-shades'
import { Ellipsis } from 'lucide-react'
import { memo, useMemo, useRef, type MouseEvent } from 'react'
import { Paper } from '../../ui/paper'
import { UserText } from '../../ui/user-text'
import { useDraggable } from './use-drag'
import { CARD } from './use-wall-keys'
import { toggleSelected, useWall, useWallStore } from './wall-store'
import styles from './card-slip.module.css'

type Props = { card: CardPicture; shade: Shade }

/**
 * One card. Its checkbox stands for it: Tab and the arrow keys lead there, and it says the card's words. Checkbox and
 * menu button are plain elements, and the menu itself is one for the whole wall, because there may be 2,000 of these.
 */
export const CardSlip = memo(function CardSlip({ card, shade }: Props) {
  const { id, text } = card
  const store = useWallStore()
  const isSelected = useWall((state) => state.selected.has(id))
  const isCurrent = useWall((state) => state.current === id)
  const isDragged = useWall((state) => state.dragged.includes(id))
  const slip = useRef<HTMLLIElement>(null)
  useDraggable(
    slip,
    useMemo(() => [id], [id]),
  )

  function press(event: MouseEvent) {
    const isControl = event.target instanceof Element && event.target.closest('input,button')
    if (isControl) return
    // A finger selects, and so does a press with Ctrl, Command or Shift, as in a list of files; else a press only leads
    // the keys here.
    const isFinger =
      event.nativeEvent instanceof PointerEvent && event.nativeEvent.pointerType === 'touch'
    if (isFinger || event.ctrlKey || event.metaKey || event.shiftKey) toggleSelected(store, id)
    slip.current?.querySelector('input')?.focus({ preventScroll: true })
  }

  return (
    // The checkbox inside is the keys' way; a press on the paper around it only leads there.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <li
      ref={slip}
      className={styles.item}
      {...{ [CARD]: id }}
      onClick={press}
      onContextMenu={(event) => {
        event.preventDefault()
        store.setState({ menuFor: id, current: id })
      }}
    >
      <Paper
        padding="small"
        tint={shade.tint}
        selected={isSelected}
        lifted={isDragged}
        className={styles.slip}
      >
        <input
          type="checkbox"
          className={styles.box}
          aria-label={words.select(text)}
          checked={isSelected}
          tabIndex={isCurrent ? 0 : -1}
          onChange={() => toggleSelected(store, id)}
          onFocus={() => store.setState({ current: id })}
        />
        <div className={styles.words}>
          <UserText>{text}</UserText>
          <p className={styles.foot} dir="auto">
            {shade.title}
            {card.author !== null && <span className={styles.author}> · {card.author}</span>}
          </p>
        </div>
        <button
          type="button"
          className={styles.menu}
          aria-label={words.menu(text)}
          aria-haspopup="menu"
          tabIndex={isCurrent ? 0 : -1}
          onClick={() => store.setState({ menuFor: id, current: id })}
        >
          <Ellipsis aria-hidden="true" />
        </button>
      </Paper>
    </li>
  )
})
