import { group as words } from '@shared/text/group'
import { stageNames } from '@shared/text/stages'
import { StickyNote } from 'lucide-react'
import { usePicture } from '../../api/retro-context'
import { NothingWritten } from '../../api/nothing-written'
import { SealedCards } from '../../api/sealed-cards'
import { VisuallyHidden } from '../../ui/visually-hidden'
import { GroupWall } from './group-wall'
import { LeftOver } from './left-over'

/** The stage Group: cards become topics. */
export function GroupView() {
  return (
    <>
      <VisuallyHidden>
        <h2>{stageNames.group}</h2>
      </VisuallyHidden>
      <Content />
    </>
  )
}

function Content() {
  const hasCards = usePicture((picture) => picture.counts.cards > 0)
  const isRevealed = usePicture((picture) => picture.head.revealed)

  if (hasCards && !isRevealed) return <SealedCards why={words.sealed} />
  return (
    <>
      {isRevealed && <LeftOver />}
      {hasCards ? (
        <GroupWall />
      ) : (
        <NothingWritten icon={StickyNote} title={words.emptyTitle}>
          {words.empty}
        </NothingWritten>
      )}
    </>
  )
}
