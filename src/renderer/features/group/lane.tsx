import type { ColumnId } from '@shared/domain/ids'
import { group as words } from '@shared/text/group'
import type { Shade } from '../../api/use-shades'
import { useId } from 'react'
import { tintStyle } from '../../ui/tint'
import { useGrowing } from '../../ui/use-growing'
import { LANE } from './use-wall-keys'
import type { Lane as LaneData } from './wall'
import { WallTopic } from './wall-topic'
import styles from './lane.module.css'

type Props = {
  lane: LaneData
  shadeOf: (columnId: ColumnId | null) => Shade
  isSearching: boolean
}

/** One column of the wall, with its topics. */
export function Lane({ lane, shadeOf, isSearching }: Props) {
  const headingId = useId()
  const { id, title, tint, topics } = lane
  const shown = useGrowing(topics.length)

  return (
    <section className={styles.lane} aria-labelledby={headingId} {...{ [LANE]: id }}>
      <h3 id={headingId} className={styles.title} style={tintStyle(tint)} dir="auto">
        {title}
      </h3>
      {id === 'unsorted' && <p className={styles.note}>{words.unsortedHint}</p>}
      {topics.slice(0, shown).map((topic) => (
        <WallTopic key={topic.topic.id} {...topic} shadeOf={shadeOf} showsAll={isSearching} />
      ))}
      {topics.length === 0 && !isSearching && <p className={styles.note}>{words.laneEmpty}</p>}
    </section>
  )
}
