import { Dialog as Base } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import { useRef, type ReactNode, type RefObject, type SubmitEvent } from 'react'
import { classNames } from './class-names'
import { IconButton } from './icon-button'
import over from './over-page.module.css'
import styles from './dialog.module.css'

type Props = {
  open: boolean
  /** Escape, the closing button, or a press beside it. */
  onClose: () => void
  title: string
  description?: ReactNode
  children?: ReactNode
  /** Buttons at the foot, the main one last. */
  actions?: ReactNode
  /** Makes it a form: called by Enter in a field and by a button with type="submit". */
  onSubmit?: (() => void) | undefined
  /** Name of the closing button. */
  closeLabel: string
  size?: 'small' | 'medium' | 'large' | undefined
  /** Set it while something typed would be lost by a press beside the dialog. */
  keepOpen?: boolean | undefined
  /** Takes the focus first; otherwise the first field or button of the body. */
  initialFocus?: RefObject<HTMLElement | null> | undefined
}

const focusable = 'input:not([type=radio]),input:checked,textarea,select,button,a[href]'

export function Dialog({
  open,
  onClose,
  title,
  description,
  children,
  actions,
  onSubmit,
  closeLabel,
  size = 'medium',
  keepOpen = false,
  initialFocus,
}: Props) {
  const body = useRef<HTMLDivElement>(null)

  // Rather than the closing button. On touch the kit's own choice: no keyboard jumps up.
  function firstInside(openedBy: string): HTMLElement | boolean {
    if (openedBy === 'touch') return true
    return body.current?.querySelector<HTMLElement>(focusable) ?? true
  }

  return (
    <Base.Root
      open={open}
      disablePointerDismissal={keepOpen}
      onOpenChange={(isOpen) => !isOpen && onClose()}
    >
      <Base.Portal>
        <Base.Backdrop className={over.veil} />
        <Base.Viewport className={classNames(over.place, styles.place)}>
          <Base.Popup
            className={classNames(over.sheet, styles.sheet)}
            data-size={size}
            initialFocus={initialFocus ?? firstInside}
          >
            <div className={styles.head}>
              <Base.Title className={styles.title} dir="auto">
                {title}
              </Base.Title>
              <Base.Close render={<IconButton icon={X} label={closeLabel} />} />
            </div>
            <Frame onSubmit={onSubmit}>
              <div ref={body} className={styles.body}>
                {description && (
                  <Base.Description className={styles.description} render={<div />}>
                    {description}
                  </Base.Description>
                )}
                {children}
              </div>
              {actions && <div className={styles.actions}>{actions}</div>}
            </Frame>
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  )
}

type FrameProps = { onSubmit: (() => void) | undefined; children: ReactNode }

function Frame({ onSubmit, children }: FrameProps) {
  if (!onSubmit) return children

  function submit(event: SubmitEvent) {
    event.preventDefault()
    // A dialog may stand inside another form of the React tree.
    event.stopPropagation()
    onSubmit?.()
  }
  return (
    <form className={styles.form} noValidate onSubmit={submit}>
      {children}
    </form>
  )
}
