import { LIMITS } from '@shared/domain/limits'
import { lengthOf, normalizeName } from '@shared/domain/plain-text'
import type { ErrorCode } from '@shared/errors'
import { errorText } from '@shared/text/errors'
import { guestText } from '@shared/text/guest'
import { useState, type SubmitEvent } from 'react'
import { Field } from './field'
import styles from './guest.module.css'
import type { TeamName } from './guest-line'

type Props = {
  needs: 'code' | 'name'
  names: readonly TeamName[]
  problem: ErrorCode | null
  /** What was given before, and refused: to be mended rather than typed again. */
  typed: string
  onJoin: (given: { code?: string; name?: string }) => void
}

/** Asks for the code on the screen, or for a name where the retro has names. */
export function JoinForm({ needs, names, problem, typed, onJoin }: Props) {
  const [value, setValue] = useState(typed)
  const over = needs === 'name' ? lengthOf(normalizeName(value)) - LIMITS.name : 0
  const sentence =
    over > 0
      ? guestText.tooLong(over, LIMITS.name)
      : value === typed && problem && errorText(problem)

  function submit(event: SubmitEvent): void {
    event.preventDefault()
    if (over > 0) return
    onJoin(needs === 'code' ? { code: value } : { name: value })
  }

  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{guestText.joinTitle}</h1>
      <form className={styles.stack} onSubmit={submit} key={needs}>
        {needs === 'name' && names.length > 0 && <NameList names={names} onPick={onJoin} />}
        <Field
          label={needs === 'code' ? guestText.code : guestText.yourName}
          hint={needs === 'code' ? guestText.joinHint : guestText.nameHint}
          problem={sentence || null}
        >
          {({ id, describedBy, invalid }) => (
            <input
              id={id}
              className={styles.input}
              value={value}
              onChange={(event) => setValue(event.target.value)}
              inputMode={needs === 'code' ? 'numeric' : 'text'}
              autoComplete={needs === 'code' ? 'one-time-code' : 'given-name'}
              aria-describedby={describedBy}
              aria-invalid={invalid}
              dir="auto"
              required
            />
          )}
        </Field>
        <button type="submit" className={styles.primary}>
          {guestText.join}
        </button>
      </form>
      <p className={styles.soft}>{guestText.httpNote}</p>
    </main>
  )
}

function NameList({
  names,
  onPick,
}: {
  names: readonly TeamName[]
  onPick: (given: { name: string }) => void
}) {
  return (
    <fieldset className={styles.names}>
      <legend>{guestText.pickName}</legend>
      {names.map(({ name, taken }) => (
        <button
          key={name}
          type="button"
          className={styles.plain}
          disabled={taken}
          dir="auto"
          onClick={() => onPick({ name })}
        >
          {taken ? guestText.taken(name) : name}
        </button>
      ))}
    </fieldset>
  )
}
