import { lengthOf } from '@shared/domain/plain-text'
import type { ErrorCode } from '@shared/errors'
import { errorText } from '@shared/text/errors'
import { guestText } from '@shared/text/guest'
import { Field } from './field'
import styles from './guest.module.css'

type Props = {
  label: string
  hint?: string
  text: string
  limit: number
  problem: ErrorCode | null
  onChange: (text: string) => void
  onSend: () => void
}

/** Words with an explicit Send: Enter makes a new line, as phones expect. Too long is said, never cut. */
export function SendBox({ label, hint, text, limit, problem, onChange, onSend }: Props) {
  const over = lengthOf(text) - limit
  const sentence = over > 0 ? guestText.tooLong(over, limit) : problem && errorText(problem)
  return (
    <form
      className={styles.stack}
      onSubmit={(event) => {
        event.preventDefault()
        if (text.trim() !== '' && over <= 0) onSend()
      }}
    >
      <Field label={label} hint={hint} problem={sentence}>
        {({ id, describedBy, invalid }) => (
          <textarea
            id={id}
            className={styles.input}
            rows={3}
            value={text}
            onChange={(event) => onChange(event.target.value)}
            aria-describedby={describedBy}
            aria-invalid={invalid}
            dir="auto"
          />
        )}
      </Field>
      <button
        type="submit"
        className={styles.primary}
        aria-disabled={text.trim() === '' || over > 0}
      >
        {guestText.send}
      </button>
    </form>
  )
}
