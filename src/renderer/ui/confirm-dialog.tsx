import { AlertDialog as Base } from '@base-ui/react/alert-dialog'
import { useRef, type ReactNode } from 'react'
import { classNames } from './class-names'
import { Button } from './button'
import { Problem } from './problem'
import over from './over-page.module.css'
import styles from './dialog.module.css'

type Props = {
  open: boolean
  /** The question. */
  title: string
  /** What will happen, and whether it can be undone. */
  children?: ReactNode
  /** A verb that says what happens: never only "OK". */
  confirmLabel: string
  cancelLabel: string
  kind?: 'primary' | 'danger' | undefined
  busy?: boolean | undefined
  problem?: string | null | undefined
  onConfirm: () => void
  onCancel: () => void
}

/** A question before a step that cannot be taken back by itself. The focus begins on the safe answer. */
export function ConfirmDialog({
  open,
  title,
  children,
  confirmLabel,
  cancelLabel,
  kind = 'primary',
  busy = false,
  problem,
  onConfirm,
  onCancel,
}: Props) {
  const cancel = useRef<HTMLButtonElement>(null)

  return (
    <Base.Root open={open} onOpenChange={(isOpen) => !isOpen && onCancel()}>
      <Base.Portal>
        <Base.Backdrop className={over.veil} />
        <Base.Viewport className={classNames(over.place, styles.place)}>
          <Base.Popup
            className={classNames(over.sheet, styles.sheet)}
            data-size="small"
            initialFocus={cancel}
          >
            <div className={styles.head}>
              <Base.Title className={styles.title} dir="auto">
                {title}
              </Base.Title>
            </div>
            <div className={styles.body}>
              {children && (
                <Base.Description render={<div />} className={styles.words}>
                  {children}
                </Base.Description>
              )}
              {problem && <Problem>{problem}</Problem>}
            </div>
            <div className={styles.actions}>
              <Base.Close render={<Button ref={cancel} label={cancelLabel} />} />
              <Button kind={kind} label={confirmLabel} busy={busy} onPress={onConfirm} />
            </div>
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  )
}
