import { Dialog as Base } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import type { ReactNode, RefObject } from 'react'
import { IconButton } from './icon-button'
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
  /** Name of the closing button. */
  closeLabel: string
  size?: 'small' | 'medium' | 'large' | undefined
  /** Set it while something typed would be lost by a press beside the dialog. */
  keepOpen?: boolean | undefined
  /** Takes the focus first; otherwise the first thing inside that can. */
  initialFocus?: RefObject<HTMLElement | null> | undefined
}

export function Dialog({
  open,
  onClose,
  title,
  description,
  children,
  actions,
  closeLabel,
  size = 'medium',
  keepOpen = false,
  initialFocus,
}: Props) {
  return (
    <Base.Root
      open={open}
      disablePointerDismissal={keepOpen}
      onOpenChange={(isOpen) => !isOpen && onClose()}
    >
      <Base.Portal>
        <Base.Backdrop className={styles.veil} />
        <Base.Viewport className={styles.place}>
          <Base.Popup className={styles.sheet} data-size={size} initialFocus={initialFocus}>
            <div className={styles.head}>
              <Base.Title className={styles.title} dir="auto">
                {title}
              </Base.Title>
              <Base.Close render={<IconButton icon={X} label={closeLabel} />} />
            </div>
            <div className={styles.body}>
              {description && (
                <Base.Description className={styles.description} render={<div />}>
                  {description}
                </Base.Description>
              )}
              {children}
            </div>
            {actions && <div className={styles.actions}>{actions}</div>}
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  )
}
