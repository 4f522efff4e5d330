import { Menu as Base } from '@base-ui/react/menu'
import type { LucideIcon } from 'lucide-react'
import type { ReactElement } from 'react'
import { Button } from './button'
import { Kbd } from './kbd'
import { ariaShortcut, isApple } from './shortcut'
import styles from './menu.module.css'

export type MenuItem = {
  label: string
  icon?: LucideIcon | undefined
  /** Shown beside it; the key itself is heard by `useShortcuts`. */
  shortcut?: string | undefined
  danger?: boolean | undefined
  disabled?: boolean | undefined
  onSelect: () => void
}

type Props = {
  /** Name of the button that opens it. */
  label: string
  /** null or false stands for nothing, 'line' for a dividing line. */
  items: readonly (MenuItem | 'line' | null | false)[]
  icon?: LucideIcon | undefined
  /** Shows only the icon. */
  iconOnly?: boolean | undefined
  kind?: 'plain' | 'quiet' | undefined
  size?: 'small' | 'medium' | undefined
  /** Another trigger in place of the button. It must take a ref and pass unknown props on. */
  trigger?: ReactElement | undefined
}

/** A button and the list of things it offers. */
export function Menu({ label, items, icon, iconOnly, kind = 'plain', size, trigger }: Props) {
  const button = <Button {...{ label, icon, iconOnly, kind, size }} />

  return (
    <Base.Root>
      <Base.Trigger render={trigger ?? button} />
      <Base.Portal>
        <Base.Positioner className={styles.positioner} sideOffset={4} align="start">
          <Base.Popup className={styles.popup} aria-label={label}>
            {items
              .filter(isShown)
              .map((item, index) =>
                item === 'line' ? (
                  <Base.Separator key={`line${index}`} className={styles.line} />
                ) : (
                  <Item key={item.label} {...item} />
                ),
              )}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}

function Item({ label, icon: Icon, shortcut, danger, disabled = false, onSelect }: MenuItem) {
  return (
    <Base.Item
      className={styles.item}
      data-danger={danger || undefined}
      disabled={disabled}
      aria-keyshortcuts={shortcut && ariaShortcut(shortcut, isApple())}
      onClick={onSelect}
    >
      {Icon ? <Icon aria-hidden="true" className={styles.icon} /> : <span />}
      <span className={styles.label} dir="auto">
        {label}
      </span>
      {shortcut && (
        <span aria-hidden="true">
          <Kbd keys={shortcut} />
        </span>
      )}
    </Base.Item>
  )
}

function isShown<T>(item: T | null | false): item is T {
  return item !== null && item !== false
}
