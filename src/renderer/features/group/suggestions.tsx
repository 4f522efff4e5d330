import type { CardId, TopicId } from '@shared/domain/ids'
import type { Suggestion } from '@shared/domain/suggest'
import { topicTitle } from '@shared/domain/topic'
import { suggest as words } from '@shared/text/group'
import { useEffect, useState } from 'react'
import { useRetroStore } from '../../api/retro-context'
import { Button } from '../../ui/button'
import { Checkbox } from '../../ui/checkbox'
import { Paper } from '../../ui/paper'
import { Spinner } from '../../ui/spinner'
import { useAnnounce } from '../../ui/status'
import { useApart } from './use-apart'
import { useGrouping } from './use-grouping'
import { useSuggestions } from './use-suggestions'
import styles from './suggestions.module.css'

type Props = { onStop: () => void }

/** Groups that may make sense, one at a time and with the reason. Nothing is applied until somebody says so. */
export function Suggestions({ onStop }: Props) {
  const { retroId } = useRetroStore()
  const [apart, keepApart] = useApart(retroId)
  const suggestions = useSuggestions(apart)
  const [hasAnswered, setAnswered] = useState(false)
  const [next, ...others] = suggestions ?? []

  const answer = (more: readonly (readonly CardId[])[]) => {
    keepApart(more)
    setAnswered(true)
  }
  return (
    <Paper as="section" aria-label={words.title} className={styles.panel}>
      {suggestions === null && <Spinner label={words.busy} />}
      {next && (
        <OneSuggestion
          key={next.topics.map((topic) => topic.id).join()}
          suggestion={next}
          left={others.length}
          onAnswer={answer}
          onStop={onStop}
        />
      )}
      {suggestions !== null && !next && (
        <div className={styles.none}>
          <p role="status">{hasAnswered ? words.noMore : words.none}</p>
          <Button label={words.stop} onPress={onStop} />
        </div>
      )}
    </Paper>
  )
}

type OneProps = {
  suggestion: Suggestion
  left: number
  onAnswer: (apart: readonly (readonly CardId[])[]) => void
  onStop: () => void
}

function OneSuggestion({ suggestion, left, onAnswer, onStop }: OneProps) {
  const { topics, words: shared } = suggestion
  const { group } = useGrouping()
  const announce = useAnnounce()
  const [leftOut, setLeftOut] = useState<ReadonlySet<TopicId>>(new Set())
  const chosen = topics.filter((topic) => !leftOut.has(topic.id))
  const reason = words.reason(topics.length, shared)
  useEffect(() => announce(reason), [announce, reason])

  function tick(id: TopicId, isIn: boolean) {
    const next = new Set(leftOut)
    if (isIn) next.delete(id)
    else next.add(id)
    setLeftOut(next)
  }
  async function accept() {
    const [into, ...rest] = chosen.toSorted((a, b) => b.cards.length - a.cards.length)
    if (!into || !(await group(rest.flatMap(cardIdsOf), into.id))) return
    // What was left out would be proposed again at once.
    const out = topics.filter((topic) => leftOut.has(topic.id))
    onAnswer(out.flatMap((one) => chosen.map((other) => [...cardIdsOf(one), ...cardIdsOf(other)])))
  }

  return (
    <>
      <div>
        <h3>{words.title}</h3>
        <p>{reason}</p>
        <p className={styles.quiet}>
          {topics.length > 2 && `${words.leaveOut} `}
          {words.left(left)}
        </p>
      </div>
      <ul className={styles.cards}>
        {topics.map((topic) => {
          const [first, ...more] = topic.cards
          return (
            <li key={topic.id}>
              <Checkbox
                label={first?.text ?? topicTitle({ title: null }, topic.cards)}
                description={more.length > 0 && more.map((card) => card.text).join('\n')}
                checked={!leftOut.has(topic.id)}
                onChange={(isIn) => tick(topic.id, isIn)}
              />
            </li>
          )
        })}
      </ul>
      <div className={styles.buttons}>
        <Button
          label={words.accept}
          disabled={chosen.length < 2}
          reason={words.acceptReason}
          onPress={() => void accept()}
        />
        <Button label={words.refuse} onPress={() => onAnswer([topics.flatMap(cardIdsOf)])} />
        <Button kind="quiet" label={words.stop} onPress={onStop} />
        <p className={styles.quiet}>{words.about}</p>
      </div>
    </>
  )
}

function cardIdsOf(topic: Suggestion['topics'][number]): CardId[] {
  return topic.cards.map((card) => card.id)
}
