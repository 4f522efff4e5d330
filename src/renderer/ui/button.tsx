import type { LucideIcon } from 'lucide-react'
import { useId, type ComponentPropsWithRef, type MouseEvent } from 'react'
import { Kbd } from './kbd'
import { ariaShortcut, isApple } from './shortcut'
import { Spinner } from './spinner'
import { Tooltip } from './tooltip'
import { VisuallyHidden } from './visually-hidden'
import styles from './button.module.css'

type Native = Omit<ComponentPropsWithRef<'button'>, 'className' | 'style' | 'disabled'>

export type Props = Native & {
  kind?: 'primary' | 'plain' | 'quiet' | 'danger' | undefined
  size?: 'small' | 'medium' | 'large' | undefined
  icon?: LucideIcon | undefined
  /** The accessible name; also the words on it, when there are no children. */
  label?: string | undefined
  /** Only the icon is seen; the label becomes the tooltip. `IconButton` is short for this. */
  iconOnly?: boolean | undefined
  onPress?: ((event: MouseEvent<HTMLButtonElement>) => void) | undefined
  busy?: boolean | undefined
  /** A disabled button keeps its place in the Tab order, so that its reason can be read. */
  disabled?: boolean | undefined
  /** Why it is disabled: read out, and shown as a tooltip. */
  reason?: string | undefined
  /** Shown as a tooltip and announced; the key itself is heard by `useShortcuts`. */
  shortcut?: string | undefined
  /** Makes it a switch: pressed or not. */
  pressed?: boolean | undefined
  /** As wide as its place. */
  wide?: boolean | undefined
}

export function Button({
  kind = 'plain',
  size = 'medium',
  icon: Icon,
  label,
  iconOnly = false,
  children = label,
  onPress,
  onClick,
  busy = false,
  disabled = false,
  reason,
  shortcut,
  pressed,
  wide = false,
  type = 'button',
  ...rest
}: Props) {
  const reasonId = useId()
  const isOff = disabled || busy
  const why = disabled ? reason : undefined
  const hasOwnName = label !== undefined && (iconOnly || children !== label)

  function press(event: MouseEvent<HTMLButtonElement>) {
    // Also keeps a disabled submit button from sending its form.
    if (isOff) return event.preventDefault()
    onClick?.(event)
    onPress?.(event)
  }

  const button = (
    <button
      {...rest}
      type={type}
      className={styles.button}
      data-kind={kind}
      data-size={size}
      data-wide={wide || undefined}
      data-icon-only={iconOnly || undefined}
      aria-label={hasOwnName ? label : rest['aria-label']}
      aria-disabled={isOff || undefined}
      aria-busy={busy || undefined}
      aria-pressed={pressed ?? rest['aria-pressed']}
      aria-keyshortcuts={shortcut && ariaShortcut(shortcut, isApple())}
      aria-describedby={why ? reasonId : rest['aria-describedby']}
      onClick={press}
    >
      {busy ? <Spinner /> : Icon && <Icon aria-hidden="true" className={styles.icon} />}
      {!iconOnly && <span className={styles.words}>{children}</span>}
    </button>
  )

  if (!iconOnly && !why && !shortcut) return button
  return (
    <>
      <Tooltip
        text={
          <>
            {iconOnly && <span>{label}</span>}
            {why && <span>{why}</span>}
            {shortcut && <Kbd keys={shortcut} plain />}
          </>
        }
      >
        {button}
      </Tooltip>
      {why && <VisuallyHidden id={reasonId}>{why}</VisuallyHidden>}
    </>
  )
}
