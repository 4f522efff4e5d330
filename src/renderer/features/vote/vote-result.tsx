import { rankTopics, type RankedTopic } from '@shared/domain/topic'
import { errorText } from '@shared/text/errors'
import { counting, result as words } from '@shared/text/vote'
import { Hand, RotateCcw } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useDraftStore } from '../../api/draft-context'
import { usePicture, useRetroStore } from '../../api/retro-context'
import { useCommand } from '../../api/use-command'
import { Badge } from '../../ui/badge'
import { Button } from '../../ui/button'
import { DotRow } from '../../ui/dots'
import { Problem } from '../../ui/problem'
import { useGrowing } from '../../ui/use-growing'
import { HandsRow } from './hands-row'
import { TopicWords } from './topic-words'
import { handsPlace } from './use-hands'
import styles from './vote-result.module.css'

/** The votes, open to everybody: topics with most votes first, ties as ties. */
export function VoteResult() {
  const cards = usePicture((picture) => picture.cards)
  const topics = usePicture((picture) => picture.topics)
  const all = useMemo(() => rankTopics({ cards, topics }), [cards, topics])
  const ranked = all.slice(0, useGrowing(all.length))
  const [isCountingHands, setCountingHands] = useState(false)

  return (
    <div className={styles.result}>
      <div className={styles.head}>
        <h3>{words.title}</h3>
        <ResultTools isCountingHands={isCountingHands} onCountHands={setCountingHands} />
      </div>
      {isCountingHands ? (
        <ul className={styles.list} aria-label={words.list}>
          {ranked.map((one) => (
            <HandsRow key={one.topic.id} topic={{ ...one, id: one.topic.id }} />
          ))}
        </ul>
      ) : (
        <ol className={styles.list} aria-label={words.list}>
          {ranked.map((one) => (
            <ResultRow key={one.topic.id} ranked={one} />
          ))}
        </ol>
      )}
    </div>
  )
}

function ResultRow({ ranked }: { ranked: RankedTopic }) {
  const { topic, rank, others } = ranked
  const votes = topic.votes ?? 0
  return (
    <li className={styles.row} data-none={votes === 0 || undefined}>
      <span className={styles.rank} aria-hidden="true">
        {votes > 0 ? rank : '–'}
      </span>
      <div className={styles.words}>
        <TopicWords topic={ranked} />
        <div className={styles.votes}>
          {votes === 0 ? (
            <p className={styles.none}>{words.none}</p>
          ) : (
            <DotRow
              filled={votes}
              total={votes}
              words={words.votes(votes, topic.voters ?? 0, topic.hands ?? 0)}
            />
          )}
          {others > 0 && votes > 0 && <Badge>{words.tie(others)}</Badge>}
        </div>
      </div>
    </li>
  )
}

type ToolsProps = { isCountingHands: boolean; onCountHands: (isCounting: boolean) => void }

function ResultTools({ isCountingHands, onCountHands }: ToolsProps) {
  const store = useRetroStore()
  const drafts = useDraftStore()
  const { run, problem, isBusy } = useCommand()

  async function reset() {
    const topics = store.getState().picture?.topics ?? []
    if (!(await run(() => store.call('votes.reset', {})))) return
    for (const topic of topics) drafts.write(handsPlace(store.retroId, topic.id), '')
  }
  return (
    <div className={styles.tools}>
      <Button
        icon={Hand}
        label={counting.hands}
        pressed={isCountingHands}
        onPress={() => onCountHands(!isCountingHands)}
      />
      <Button icon={RotateCcw} label={counting.reset} busy={isBusy} onPress={() => void reset()} />
      {problem && <Problem>{errorText(problem.code)}</Problem>}
    </div>
  )
}
