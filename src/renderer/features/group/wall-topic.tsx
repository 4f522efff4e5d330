import { groupCard, pile as words } from '@shared/text/group'
import type { Shade } from '../../api/use-shades'
import { Group, Ungroup } from 'lucide-react'
import { memo, useMemo, useRef, useState, type ReactNode } from 'react'
import { Button } from '../../ui/button'
import { Paper } from '../../ui/paper'
import { CardSlip } from './card-slip'
import { TopicTitle } from './topic-title'
import { useDraggable, useDropTarget } from './use-drag'
import { useGrouping } from './use-grouping'
import type { WallTopic as Topic } from './wall'
import { useWallStore } from './wall-store'
import type { ColumnId } from '@shared/domain/ids'
import styles from './wall-topic.module.css'

type Props = Topic & {
  shadeOf: (columnId: ColumnId | null) => Shade
  /** Shows every card of a long pile, because what is searched for may lie deep in it. */
  showsAll: boolean
}

/** A pile shows so many cards by itself; the rest on demand, so that a large one does not fill the wall. */
const SHOWN = 8

/** A topic on the wall: one card, or a pile with its title on top. Cards can be dropped on it. */
export const WallTopic = memo(function WallTopic({
  topic,
  cards,
  title,
  shadeOf,
  showsAll,
}: Props) {
  const { group } = useGrouping()
  const place = useRef<HTMLDivElement>(null)
  const drop = useDropTarget(place, topic.id, (cardIds) => void group(cardIds, topic.id))
  const [isOpen, setOpen] = useState(false)

  const isPile = cards.length > 1 || topic.title !== null
  const shown = isOpen || showsAll ? cards : cards.slice(0, SHOWN)
  const list = (
    <ul className={styles.cards}>
      {shown.map((card) => (
        <CardSlip key={card.id} card={card} shade={shadeOf(card.columnId)} />
      ))}
    </ul>
  )
  return (
    <div ref={place} className={styles.topic} data-drop={drop}>
      {isPile ? (
        <Pile topic={topic} cards={cards} title={title}>
          {list}
          {cards.length > SHOWN && !showsAll && (
            <Button
              kind="quiet"
              size="small"
              label={isOpen ? words.showFewer : words.showAll(cards.length - SHOWN)}
              onPress={() => setOpen(!isOpen)}
            />
          )}
        </Pile>
      ) : (
        list
      )}
      {drop === 'ready' && (
        <p className={styles.target} dir="auto">
          {groupCard.dropHere(title)}
        </p>
      )}
    </div>
  )
}, isSame)

/** A patch leaves untouched topics and cards as they are; only the list of a topic's cards is made anew. */
function isSame(before: Props, after: Props): boolean {
  return (
    before.topic === after.topic &&
    before.shadeOf === after.shadeOf &&
    before.showsAll === after.showsAll &&
    before.cards.length === after.cards.length &&
    before.cards.every((card, index) => card === after.cards[index])
  )
}

function Pile({ topic, cards, title, children }: Topic & { children: ReactNode }) {
  const wall = useWallStore()
  const { takeApart } = useGrouping()
  const sheet = useRef<HTMLDivElement>(null)
  const cardIds = useMemo(() => cards.map((card) => card.id), [cards])
  useDraggable(sheet, cardIds)

  return (
    <Paper
      ref={sheet}
      role="group"
      aria-label={title}
      pile={cards.length - 1}
      padding="small"
      className={styles.pile}
    >
      <div className={styles.titleField}>
        <TopicTitle topicId={topic.id} title={topic.title} firstCard={title} />
      </div>
      {topic.title !== null && (
        <h4 className={styles.bigTitle} dir="auto">
          {topic.title}
        </h4>
      )}
      {children}
      <div className={styles.foot}>
        <span className={styles.count}>{words.cards(cards.length)}</span>
        <Button
          kind="quiet"
          size="small"
          icon={Group}
          label={groupCard.groupWith}
          onPress={() => wall.setState({ picking: cardIds })}
        />
        {cards.length > 1 && (
          <Button
            kind="quiet"
            size="small"
            icon={Ungroup}
            label={words.takeApart}
            onPress={() => takeApart(topic.id, cards.length)}
          />
        )}
      </div>
    </Paper>
  )
}
