import { checkIn as words } from '@shared/text/check-in'
import { errorText } from '@shared/text/errors'
import { ArrowRight } from 'lucide-react'
import { useState } from 'react'
import { useStore } from 'zustand'
import { useDraft, useDraftStore } from '../../api/draft-context'
import { useLaptopSeat } from '../../api/laptop-seat-context'
import { usePicture, useRetroStore } from '../../api/retro-context'
import { useCommand } from '../../api/use-command'
import { Button } from '../../ui/button'
import { Problem } from '../../ui/problem'
import { UserText } from '../../ui/user-text'
import { AnswerForm } from './answer-form'
import styles from './give-answer.module.css'

/** One answer per person at this laptop, which goes from hand to hand. */
export function GiveAnswer() {
  const { seat, passOn } = useLaptopSeat()
  const store = useRetroStore()
  const given = usePicture((picture) => picture.mine?.checkIn ?? null)
  const { run, problem, isBusy } = useCommand()
  const [draft, write] = useDraft(`retro:${store.retroId}:check-in`)
  // A change that was begun before a reload goes on.
  const [isChanging, setChanging] = useState(draft !== '')
  const hasUnsent = useUnsentCards()
  if (!seat) return null

  function change() {
    write(given ?? '')
    setChanging(true)
  }

  if (given === null || isChanging) {
    return (
      <AnswerForm
        key={seat.turn}
        isGiven={given !== null}
        onDone={() => setChanging(false)}
        onCancel={given === null ? undefined : () => setChanging(false)}
      />
    )
  }
  return (
    <div className={styles.given}>
      <p className={styles.words}>
        <span className={styles.label}>{words.given}</span>
        <UserText as="span">{given}</UserText>
      </p>
      <div className={styles.buttons}>
        <Button kind="quiet" label={words.change} onPress={change} />
        <Button
          kind="quiet"
          label={words.takeBack}
          onPress={() => void run(() => store.call('checkIn.answer', { text: '' }))}
        />
        <Button
          // The next press after an answer, most often.
          autoFocus
          icon={ArrowRight}
          label={words.next}
          title={words.nextHint}
          disabled={hasUnsent}
          reason={words.unsent}
          busy={isBusy}
          onPress={() => void run(() => passOn(null))}
        />
      </div>
      {problem && <Problem>{errorText(problem.code)}</Problem>}
    </div>
  )
}

/** Whether somebody's cards stand unsent in Write: the next person would find them there. */
function useUnsentCards(): boolean {
  const { retroId } = useRetroStore()
  return useStore(useDraftStore(), ({ texts }) =>
    Object.entries(texts).some(
      ([place, text]) => place.startsWith(`retro:${retroId}:write:`) && text.trim() !== '',
    ),
  )
}
