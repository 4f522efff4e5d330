import { unsorted } from '@shared/text/cards'
import { errorText } from '@shared/text/errors'
import { useDeferredValue, useMemo, useRef, useState } from 'react'
import { usePicture } from '../../api/retro-context'
import { useShades } from '../../api/use-shades'
import { Problem } from '../../ui/problem'
import { CardEditor } from './card-editor'
import { CardMenu } from './card-menu'
import { Lane } from './lane'
import { Suggestions } from './suggestions'
import { TopicPicker } from './topic-picker'
import { GroupingContext, useGroupingCommands } from './use-grouping'
import { useKeepFocus } from './use-keep-focus'
import { useWallKeys } from './use-wall-keys'
import { foundIn, lanesOf, type Lane as LaneData } from './wall'
import { createWallStore, WallContext } from './wall-store'
import { WallTools } from './wall-tools'
import styles from './group-wall.module.css'

/** The wall of cards with everything that can be done on it. */
export function GroupWall() {
  const [store] = useState(createWallStore)
  const { grouping, problem } = useGroupingCommands(store)
  const cards = usePicture((picture) => picture.cards)
  const topics = usePicture((picture) => picture.topics)
  const columns = usePicture((picture) => picture.columns)
  const [search, setSearch] = useState('')
  const [isSuggesting, setSuggesting] = useState(false)

  // Typing stays quick with 2,000 cards: the wall follows when there is time.
  const wanted = useDeferredValue(search)
  const all = useMemo(() => lanesOf({ cards, topics, columns }, unsorted), [cards, topics, columns])
  const lanes = useMemo(() => foundIn(all, wanted), [all, wanted])

  return (
    <WallContext value={store}>
      <GroupingContext value={grouping}>
        <WallTools
          lanes={lanes}
          search={search}
          onSearch={setSearch}
          isSuggesting={isSuggesting}
          onSuggest={() => setSuggesting(true)}
        />
        {problem && <Problem>{errorText(problem)}</Problem>}
        {isSuggesting && <Suggestions onStop={() => setSuggesting(false)} />}
        <Lanes lanes={lanes} isSearching={wanted.trim() !== ''} />
        <CardMenu />
        <TopicPicker />
        <CardEditor />
      </GroupingContext>
    </WallContext>
  )
}

function Lanes({ lanes, isSearching }: { lanes: readonly LaneData[]; isSearching: boolean }) {
  const onKeyDown = useWallKeys()
  const shadeOf = useShades()
  const wall = useRef<HTMLDivElement>(null)
  useKeepFocus(wall, lanes)

  return (
    // The keys belong to the checkboxes inside; they are heard here once instead of on each of 2,000.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={styles.lanes} onKeyDown={onKeyDown} ref={wall}>
      {lanes.map((lane) => (
        <Lane key={lane.id} lane={lane} shadeOf={shadeOf} isSearching={isSearching} />
      ))}
    </div>
  )
}
