import { LIMITS } from '@shared/domain/limits'
import { AppError } from '@shared/errors'
import { errorText } from '@shared/text/errors'
import { checkIn as words } from '@shared/text/check-in'
import { namesLevels } from '@shared/text/stages'
import { useState, type SubmitEvent } from 'react'
import { useDraft } from '../../api/draft-context'
import { useLaptopSeat } from '../../api/laptop-seat-context'
import { usePicture, useRetroStore } from '../../api/retro-context'
import { seatNameFrom } from '../../api/seat-name'
import { useTeamMembers } from '../../api/team-members-context'
import { useCommand } from '../../api/use-command'
import { Button } from '../../ui/button'
import { Combobox } from '../../ui/combobox'
import { TextField } from '../../ui/text-field'
import { useAnnounce } from '../../ui/status'
import styles from './give-answer.module.css'

type Props = {
  /** Whether this person answered before; the draft then holds the answer, to be changed. */
  isGiven: boolean
  onDone: () => void
  onCancel: (() => void) | undefined
}

export function AnswerForm({ isGiven, onDone, onCancel }: Props) {
  const store = useRetroStore()
  const announce = useAnnounce()
  const members = useTeamMembers()
  const { seat, setName } = useLaptopSeat()
  const { run, problem, isBusy } = useCommand()
  const names = usePicture((picture) => picture.head.names)
  const asksName = names !== 'anonymous'
  const [text, write] = useDraft(`retro:${store.retroId}:check-in`)
  const [name, setNameText] = useState(seat?.name ?? '')

  async function send() {
    if (text.trim() === '') throw new AppError('empty', { field: 'text' })
    if (asksName && name.trim() !== (seat?.name ?? '')) await setName(seatNameFrom(name))
    await store.call('checkIn.answer', { text })
  }
  async function submit(event: SubmitEvent) {
    event.preventDefault()
    if (isBusy || !(await run(send))) return
    write('')
    announce(words.added)
    onDone()
  }
  const isAboutName = problem?.field === 'name'

  return (
    <form className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
      <p className={styles.promise}>{namesLevels[names].ofWords}</p>
      <div className={styles.row}>
        {asksName && (
          <div className={styles.name}>
            <Combobox
              label={words.name}
              hint={words.nameHint}
              value={name}
              onChange={setNameText}
              suggestions={members}
              limit={LIMITS.name}
              problem={isAboutName ? errorText(problem.code) : undefined}
            />
          </div>
        )}
        <div className={styles.answer}>
          <TextField
            label={words.answer}
            value={text}
            limit={LIMITS.checkIn}
            onChange={write}
            problem={problem && !isAboutName ? errorText(problem.code) : undefined}
          />
        </div>
      </div>
      <div className={styles.buttons}>
        <Button type="submit" label={isGiven ? words.save : words.add} busy={isBusy} />
        {onCancel && (
          <Button
            kind="quiet"
            label={words.cancel}
            onPress={() => {
              write('')
              onCancel()
            }}
          />
        )}
      </div>
    </form>
  )
}
