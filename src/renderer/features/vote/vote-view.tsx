import { stageNames } from '@shared/text/stages'
import { vote as words } from '@shared/text/vote'
import { Vote } from 'lucide-react'
import { usePicture, useRetroStore } from '../../api/retro-context'
import { SealedCards } from '../../api/sealed-cards'
import { useCommand } from '../../api/use-command'
import { Button } from '../../ui/button'
import { EmptyState } from '../../ui/empty-state'
import { VisuallyHidden } from '../../ui/visually-hidden'
import { VoteResult } from './vote-result'
import { Voting } from './voting'
import styles from './vote-view.module.css'

/** The stage Vote: everybody says, unseen by the others, what to talk about. */
export function VoteView() {
  return (
    <>
      <VisuallyHidden>
        <h2>{stageNames.vote}</h2>
      </VisuallyHidden>
      <Content />
    </>
  )
}

function Content() {
  const isSealed = usePicture(({ head, counts }) => !head.revealed && counts.cards > 0)
  const hasTopics = usePicture((picture) => picture.topics.length > 0)
  const isRevealed = usePicture((picture) => picture.head.votesRevealed)

  if (isSealed) return <SealedCards why={words.sealed} />
  if (!hasTopics) return <NoTopics />
  return isRevealed ? <VoteResult /> : <Voting />
}

function NoTopics() {
  const store = useRetroStore()
  const { run, isBusy } = useCommand()
  return (
    <div className={styles.empty}>
      <EmptyState
        icon={Vote}
        title={words.emptyTitle}
        actions={
          <Button
            label={words.toWrite}
            busy={isBusy}
            onPress={() => void run(() => store.call('stage.enter', { stage: 'write' }))}
          />
        }
      >
        {words.empty}
      </EmptyState>
    </div>
  )
}
