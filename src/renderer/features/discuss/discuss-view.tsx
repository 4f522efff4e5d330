import type { TopicId } from '@shared/domain/ids'
import { discuss as words, onTheTable } from '@shared/text/discuss'
import { errorText } from '@shared/text/errors'
import { stageNames } from '@shared/text/stages'
import { MessagesSquare } from 'lucide-react'
import type { ReactNode } from 'react'
import { usePicture, useRetroStore } from '../../api/retro-context'
import { NothingWritten } from '../../api/nothing-written'
import { SealedCards } from '../../api/sealed-cards'
import { useCommand } from '../../api/use-command'
import { Button } from '../../ui/button'
import { EmptyState } from '../../ui/empty-state'
import { Problem } from '../../ui/problem'
import { VisuallyHidden } from '../../ui/visually-hidden'
import { CurrentTopic } from './current-topic'
import { NextStep } from './next-step'
import { TopicList } from './topic-list'
import { useDiscussion } from './use-discuss'
import styles from './discuss-view.module.css'

type Props = {
  onNewAction: (topicId: TopicId) => void
  /** What was said about a topic before, which is a feature of its own. */
  before: (topicId: TopicId) => ReactNode
}

/** The stage Discuss: one topic at a time, most votes first. */
export function DiscussView({ onNewAction, before }: Props) {
  const isSealed = usePicture(({ head, counts }) => !head.revealed && counts.cards > 0)
  const hasTopics = usePicture((picture) => picture.topics.length > 0)

  return (
    <>
      <VisuallyHidden>
        <h2>{stageNames.discuss}</h2>
      </VisuallyHidden>
      {isSealed ? (
        <SealedCards why={words.sealed} />
      ) : hasTopics ? (
        <Discussion onNewAction={onNewAction} before={before} />
      ) : (
        <NothingWritten icon={MessagesSquare} title={words.emptyTitle}>
          {words.empty}
        </NothingWritten>
      )}
    </>
  )
}

function Discussion({ onNewAction, before }: Props) {
  const discussion = useDiscussion()
  const { ranked, current, start, park, problem } = discussion
  const isSealed = usePicture((picture) => !picture.head.votesRevealed)

  return (
    <div className={styles.discuss}>
      <div className={styles.side}>
        {isSealed && <SealedVotes />}
        <TopicList ranked={ranked} currentId={current?.topic.id ?? null} onDiscuss={start} />
      </div>
      <div className={styles.table}>
        {problem && <Problem>{errorText(problem)}</Problem>}
        {current ? (
          <CurrentTopic
            ranked={current}
            before={before(current.topic.id)}
            onNewAction={onNewAction}
            onPark={park}
          />
        ) : (
          <EmptyState icon={MessagesSquare} title={onTheTable.nothing} level={3}>
            {onTheTable.nothingAbout(ranked.filter(({ topic }) => !topic.discussed).length)}
          </EmptyState>
        )}
        <NextStep discussion={discussion} />
      </div>
    </div>
  )
}

function SealedVotes() {
  const store = useRetroStore()
  const { run, problem, isBusy } = useCommand()
  return (
    <div className={styles.sealed}>
      <p>{words.votesSealed}</p>
      <Button
        size="small"
        label={words.revealVotes}
        busy={isBusy}
        onPress={() => void run(() => store.call('votes.reveal', {}))}
      />
      {problem && <Problem>{errorText(problem.code)}</Problem>}
    </div>
  )
}
