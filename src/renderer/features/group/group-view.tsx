import { group as words } from '@shared/text/group'
import { stageNames } from '@shared/text/stages'
import { StickyNote } from 'lucide-react'
import { usePicture, useRetroStore } from '../../api/retro-context'
import { SealedCards } from '../../api/sealed-cards'
import { useCommand } from '../../api/use-command'
import { Button } from '../../ui/button'
import { EmptyState } from '../../ui/empty-state'
import { VisuallyHidden } from '../../ui/visually-hidden'
import { GroupWall } from './group-wall'
import { LeftOver } from './left-over'
import styles from './group-view.module.css'

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
      {hasCards ? <GroupWall /> : <NoCards />}
    </>
  )
}

function NoCards() {
  const store = useRetroStore()
  const { run, isBusy } = useCommand()
  return (
    <div className={styles.empty}>
      <EmptyState
        icon={StickyNote}
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
