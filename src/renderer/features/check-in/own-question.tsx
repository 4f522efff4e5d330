import { LIMITS } from '@shared/domain/limits'
import { errorText } from '@shared/text/errors'
import { checkIn as words } from '@shared/text/check-in'
import { useState, type SubmitEvent } from 'react'
import { useDraft } from '../../api/draft-context'
import { useRetroStore } from '../../api/retro-context'
import { Button } from '../../ui/button'
import { TextField } from '../../ui/text-field'
import styles from './question.module.css'

type Props = {
  onAsk: (question: string) => Promise<boolean>
  onCancel: () => void
  isBusy: boolean
  problem: string | undefined
}

export function OwnQuestion({ onAsk, onCancel, isBusy, problem }: Props) {
  const { retroId } = useRetroStore()
  const [question, write] = useDraft(`retro:${retroId}:check-in-question`)
  const [isEmpty, setEmpty] = useState(false)

  async function submit(event: SubmitEvent) {
    event.preventDefault()
    // The host would take it as "no question"; here somebody pressed Ask.
    setEmpty(question.trim() === '')
    if (question.trim() !== '' && (await onAsk(question))) write('')
  }
  return (
    <form className={styles.own} noValidate onSubmit={(event) => void submit(event)}>
      <div className={styles.field}>
        <TextField
          label={words.question}
          value={question}
          limit={LIMITS.prompt}
          onChange={write}
          autoFocus
          problem={isEmpty && question.trim() === '' ? errorText('empty') : problem}
        />
      </div>
      <Button type="submit" label={words.ask} busy={isBusy} />
      <Button kind="quiet" label={words.cancel} onPress={onCancel} />
    </form>
  )
}
