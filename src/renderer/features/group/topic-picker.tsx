import { topicTitle } from '@shared/domain/topic'
import type { CardId, TopicId } from '@shared/domain/ids'
import { picker as words } from '@shared/text/group'
import { useId, useMemo, useState, type KeyboardEvent } from 'react'
import { useRetroStore } from '../../api/retro-context'
import { Dialog } from '../../ui/dialog'
import { Field } from '../../ui/field'
import { optionsFor, type TopicOption } from './topic-options'
import { useGrouping } from './use-grouping'
import { focusCard } from './use-wall-keys'
import { useWall, useWallStore } from './wall-store'
import styles from './topic-picker.module.css'

/** "Group with…": a list of topics to search in. The way to group without dragging. */
export function TopicPicker() {
  const store = useWallStore()
  const retro = useRetroStore()
  const cardIds = useWall((state) => state.picking)
  const { group } = useGrouping()

  function close() {
    store.setState({ picking: [] })
    // After the dialog has given the focus back to a page that knew nothing of cards.
    setTimeout(() => focusCard(store.getState().current))
  }
  async function choose(topicId: TopicId) {
    close()
    await group(cardIds, topicId)
  }
  const first = retro.getState().picture?.cards.find((card) => card.id === cardIds[0])
  const what = first ? topicTitle({ title: null }, [first]) : ''

  return (
    <Dialog
      open={cardIds.length > 0}
      onClose={close}
      title={cardIds.length === 1 ? words.title(what) : words.titleMany(cardIds.length)}
      closeLabel={words.close}
    >
      <TopicSearch cardIds={cardIds} onChoose={(topicId) => void choose(topicId)} />
    </Dialog>
  )
}

type SearchProps = { cardIds: readonly CardId[]; onChoose: (topicId: TopicId) => void }

function TopicSearch({ cardIds, onChoose }: SearchProps) {
  const retro = useRetroStore()
  const [search, setSearch] = useState('')
  const [at, setAt] = useState(0)
  const listId = useId()
  const { options, more } = useMemo(() => {
    const { picture } = retro.getState()
    return picture ? optionsFor(picture, cardIds, search) : { options: [], more: 0 }
  }, [retro, cardIds, search])
  const active = options[Math.min(at, options.length - 1)]

  function onKeyDown(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined && options.length > 0) {
      event.preventDefault()
      setAt((now) => (now + step + options.length) % options.length)
    }
    if (event.key === 'Enter' && active) {
      event.preventDefault()
      onChoose(active.id)
    }
  }

  return (
    <div className={styles.search}>
      <Field label={words.find} hint={words.hint}>
        {(input) => (
          <input
            {...input}
            type="text"
            role="combobox"
            aria-expanded="true"
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={active && `${listId}${active.id}`}
            autoComplete="off"
            dir="auto"
            value={search}
            onChange={(event) => {
              setSearch(event.target.value)
              setAt(0)
            }}
            onKeyDown={onKeyDown}
          />
        )}
      </Field>
      <div role="listbox" id={listId} aria-label={words.list} className={styles.list}>
        {options.map((option) => (
          <TopicLine
            key={option.id}
            id={`${listId}${option.id}`}
            option={option}
            isActive={option === active}
            onChoose={() => onChoose(option.id)}
          />
        ))}
      </div>
      {options.length === 0 && <p className={styles.note}>{words.none}</p>}
      {more > 0 && <p className={styles.note}>{words.more(more)}</p>}
    </div>
  )
}

type LineProps = { id: string; option: TopicOption; isActive: boolean; onChoose: () => void }

function TopicLine({ id, option, isActive, onChoose }: LineProps) {
  return (
    // The text field keeps the focus and hears the keys, as a combobox does.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      role="option"
      id={id}
      aria-selected={isActive}
      className={styles.option}
      ref={isActive ? (line) => line?.scrollIntoView({ block: 'nearest' }) : undefined}
      onClick={onChoose}
    >
      <span className={styles.title} dir="auto">
        {option.title}
      </span>
      {option.cards > 1 && <span className={styles.count}>{words.cards(option.cards)}</span>}
    </div>
  )
}
