import { AlertDialog as Base } from '@base-ui/react/alert-dialog'
import { useRef, type ReactNode, type SubmitEvent } from 'react'
import { Button } from './button'
import { Problem } from './problem'
import styles from './hand-over.module.css'

type Props = {
  open: boolean
  /** What to do now: give it to somebody else. */
  title: string
  /** A quiet line or two: what was cleared, what stays. */
  words?: ReactNode
  /** Fields for the next person. */
  children?: ReactNode
  /** The one way on, for the next person. */
  action: { label: string; onPress: () => void; busy?: boolean | undefined }
  problem?: string | null | undefined
}

/**
 * A page over everything, with nothing on it that belongs to anybody: between two people at one screen. It has one
 * way out and no way back, so that who comes next can't look at what was there before.
 */
export function HandOver({ open, title, words, children, action, problem }: Props) {
  const form = useRef<HTMLFormElement>(null)

  function submit(event: SubmitEvent) {
    event.preventDefault()
    event.stopPropagation()
    if (!action.busy) action.onPress()
  }
  const first = () => form.current?.querySelector<HTMLElement>('input,textarea,button') ?? true

  return (
    <Base.Root open={open}>
      <Base.Portal>
        <Base.Popup className={styles.sheet} initialFocus={first}>
          <form ref={form} className={styles.middle} noValidate onSubmit={submit}>
            <Base.Title className={styles.title}>{title}</Base.Title>
            {words && (
              <Base.Description className={styles.words} render={<div />}>
                {words}
              </Base.Description>
            )}
            {children && <div className={styles.fields}>{children}</div>}
            {problem && <Problem>{problem}</Problem>}
            <Button
              kind="primary"
              size="large"
              type="submit"
              label={action.label}
              busy={action.busy}
            />
          </form>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}
