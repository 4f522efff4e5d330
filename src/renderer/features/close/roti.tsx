import { errorText } from '@shared/text/errors'
import { roti as words, rotiWords } from '@shared/text/close'
import type { RotiCounts } from '@shared/domain/retro'
import { useState } from 'react'
import { useLaptopSeat } from '../../api/laptop-seat-context'
import { usePicture, useRetroStore } from '../../api/retro-context'
import { useBigScreen } from '../../api/use-big-screen'
import { useCommand } from '../../api/use-command'
import { Button } from '../../ui/button'
import { Dots } from '../../ui/dots'
import { Envelope } from '../../ui/envelope'
import { HandOver } from '../../ui/hand-over'
import { Problem } from '../../ui/problem'
import { RadioGroup } from '../../ui/radio-group'
import { Part } from './part'
import styles from './roti.module.css'

type Props = { isClosed: boolean }

/** Whether the hour was worth it: each person's answer is sealed; the result is dots and counts, never an average. */
export function Roti({ isClosed }: Props) {
  const result = usePicture((picture) => picture.roti)
  const isBig = useBigScreen()

  if (result) {
    const hasAnswers = result.some((count) => count > 0)
    // A closed retro in which nobody was asked says nothing about it.
    if (!hasAnswers && isClosed) return null
    return (
      <Part title={words.title}>
        {hasAnswers ? <RotiResult result={result} /> : <p>{words.none}</p>}
      </Part>
    )
  }
  return (
    <Part title={words.title} about={words.about}>
      {isBig ? <Envelope size="small" words={words.sealed} /> : <OwnAnswer />}
      <Answered canShow={!isBig} />
    </Part>
  )
}

function RotiResult({ result }: { result: RotiCounts }) {
  return (
    <Dots
      label={words.result}
      columns={result.map((count, score) => ({
        label: `${score} · ${rotiWords[score] ?? ''}`,
        count,
        words: words.people(count),
      }))}
    />
  )
}

const OPTIONS = rotiWords.map((label, value) => ({ value, label: `${value} · ${label}` }))

function OwnAnswer() {
  const store = useRetroStore()
  const { passOn } = useLaptopSeat()
  const own = usePicture((picture) => picture.mine?.roti ?? null)
  const { run, problem, isBusy } = useCommand()
  const [isPassing, setPassing] = useState(false)

  function pass() {
    setPassing(true)
    void run(() => passOn(null))
  }
  return (
    <div className={styles.own}>
      <RadioGroup
        label={words.label}
        options={OPTIONS}
        value={own}
        onChange={(score) => void run(() => store.call('roti.give', { score }))}
        problem={problem && !isPassing ? errorText(problem.code) : null}
      />
      {own !== null && <p className={styles.quiet}>{words.thanks}</p>}
      <Button label={words.pass} onPress={pass} />
      <HandOver
        open={isPassing}
        title={words.handOverTitle}
        words={words.handOverWords}
        action={{ label: words.handOverNext, busy: isBusy, onPress: () => setPassing(false) }}
        problem={problem && errorText(problem.code)}
      />
    </div>
  )
}

function Answered({ canShow }: { canShow: boolean }) {
  const store = useRetroStore()
  const answers = usePicture((picture) => picture.counts.rotis)
  const people = usePicture((picture) => picture.head.people)
  const { run, problem, isBusy } = useCommand()

  return (
    <div className={styles.answered}>
      <p role="status">{words.answered(answers, people)}</p>
      {canShow && (
        <Button
          label={words.show}
          busy={isBusy}
          disabled={answers === 0}
          reason={words.showReason}
          onPress={() => void run(() => store.call('roti.reveal', {}))}
        />
      )}
      {problem && <Problem>{errorText(problem.code)}</Problem>}
    </div>
  )
}
