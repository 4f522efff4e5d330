import { LIMITS } from '@shared/domain/limits'
import { errorText } from '@shared/text/errors'
import { whoWrites as words } from '@shared/text/write'
import { useState, type SubmitEvent } from 'react'
import { useLaptopSeat } from '../../api/laptop-seat-context'
import { seatNameFrom } from '../../api/seat-name'
import { useTeamMembers } from '../../api/team-members-context'
import { useCommand } from '../../api/use-command'
import { Button } from '../../ui/button'
import { Combobox } from '../../ui/combobox'
import styles from './who-writes.module.css'

/** Whose cards these will be, in retros with names; can be set and changed at any time. */
export function WhoWrites() {
  const { seat } = useLaptopSeat()
  const [isChanging, setChanging] = useState(false)
  if (!seat) return null
  if (seat.name === null || isChanging) {
    return (
      <NameForm
        name={seat.name}
        onDone={() => setChanging(false)}
        onCancel={seat.name === null ? undefined : () => setChanging(false)}
      />
    )
  }
  return (
    <p className={styles.writer}>
      <span dir="auto">{words.as(seat.name)}</span>
      <Button size="small" kind="quiet" label={words.change} onPress={() => setChanging(true)} />
    </p>
  )
}

type Props = { name: string | null; onDone: () => void; onCancel: (() => void) | undefined }

function NameForm({ name, onDone, onCancel }: Props) {
  const { setName } = useLaptopSeat()
  const members = useTeamMembers()
  const { run, problem, isBusy } = useCommand()
  const [text, setText] = useState(name ?? '')

  async function submit(event: SubmitEvent) {
    event.preventDefault()
    // Async, so that a name that is refused here is shown like one that the host refuses.
    if (await run(async () => setName(seatNameFrom(text)))) onDone()
  }
  return (
    <form className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
      <div className={styles.field}>
        <Combobox
          label={words.ask}
          value={text}
          onChange={setText}
          suggestions={members}
          limit={LIMITS.name}
          problem={problem && errorText(problem.code)}
        />
      </div>
      <Button type="submit" label={words.set} busy={isBusy} />
      {onCancel && <Button kind="quiet" label={words.cancel} onPress={onCancel} />}
    </form>
  )
}
