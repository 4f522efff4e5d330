import { stageNames } from '@shared/text/stages'
import { vote as words } from '@shared/text/vote'
import { Vote } from 'lucide-react'
import { usePicture } from '../../api/retro-context'
import { NothingWritten } from '../../api/nothing-written'
import { SealedCards } from '../../api/sealed-cards'
import { VisuallyHidden } from '../../ui/visually-hidden'
import { VoteResult } from './vote-result'
import { Voting } from './voting'

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
  if (!hasTopics)
    return (
      <NothingWritten icon={Vote} title={words.emptyTitle}>
        {words.empty}
      </NothingWritten>
    )
  return isRevealed ? <VoteResult /> : <Voting />
}
