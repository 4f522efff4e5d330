import { group as words, selection, suggest } from '@shared/text/group'
import { KEYS } from '@shared/text/keys'
import { Group, Lightbulb, X } from 'lucide-react'
import { usePicture } from '../../api/retro-context'
import { Button } from '../../ui/button'
import { useShortcuts } from '../../ui/shortcuts'
import { TextField } from '../../ui/text-field'
import { useGrouping } from './use-grouping'
import { groupTarget, type Lane } from './wall'
import { clearSelected, useWall, useWallStore } from './wall-store'
import styles from './wall-tools.module.css'

type Props = {
  lanes: readonly Lane[]
  search: string
  onSearch: (search: string) => void
  isSuggesting: boolean
  onSuggest: () => void
}

/** Finds cards, groups what is selected, and asks for suggestions. Stays in sight above the wall. */
export function WallTools({ lanes, search, onSearch, isSuggesting, onSuggest }: Props) {
  return (
    <div className={styles.tools}>
      <div className={styles.find}>
        <TextField
          label={words.find}
          labelHidden
          placeholder={words.find}
          type="search"
          value={search}
          onChange={onSearch}
        />
      </div>
      <p className={styles.count} role="status">
        <Count lanes={lanes} isSearching={search.trim() !== ''} />
      </p>
      <div className={styles.buttons}>
        <SelectionTools />
        <Button icon={Lightbulb} label={suggest.start} pressed={isSuggesting} onPress={onSuggest} />
      </div>
      <p className={styles.hint}>
        {words.hint} <span className={styles.byFinger}>{words.fingerHint}</span>
      </p>
    </div>
  )
}

function Count({ lanes, isSearching }: { lanes: readonly Lane[]; isSearching: boolean }) {
  const all = usePicture((picture) => picture.cards.length)
  const topics = lanes.flatMap((lane) => lane.topics)
  const shown = topics.reduce((sum, topic) => sum + topic.cards.length, 0)
  if (!isSearching) return words.count(all, topics.length)
  return shown === 0 ? words.foundNone : words.found(shown, all)
}

function SelectionTools() {
  const store = useWallStore()
  const { groupSelected } = useGrouping()
  const selected = useWall((state) => state.selected)
  const cards = usePicture((picture) => picture.cards)
  const topics = usePicture((picture) => picture.topics)
  const canGroup = groupTarget([...selected], { cards, topics }) !== null
  useShortcuts({ [KEYS.group]: () => void groupSelected() })

  return (
    <>
      {selected.size > 0 && (
        <>
          <span className={styles.selected} role="status">
            {selection.count(selected.size)}
          </span>
          <Button
            kind="quiet"
            icon={X}
            label={selection.clear}
            onPress={() => clearSelected(store)}
          />
        </>
      )}
      <Button
        icon={Group}
        label={selection.group}
        shortcut={KEYS.group}
        disabled={!canGroup}
        reason={selection.groupReason}
        onPress={() => void groupSelected()}
      />
    </>
  )
}
