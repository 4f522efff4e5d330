import { errorText } from '@shared/text/errors'
import { find as words } from '@shared/text/find'
import { useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { useOfferedCommands, type Command } from '../../api/commands-context'
import { Palette } from '../../ui/palette'
import { findGroups } from './find-groups'
import { useSearch, type Search } from './use-search'

type Props = {
  open: boolean
  onClose: () => void
  /** Where one may go from here. */
  placesToGo: readonly Command[]
}

/** Commands, places, and everything that was written: one field for all of it. */
export function FindDialog({ open, onClose, placesToGo }: Props) {
  const [, navigate] = useLocation()
  const commandsNow = useOfferedCommands()
  const [text, setText] = useState('')
  const chosen = useRef<(() => void) | null>(null)
  const search = useSearch(open ? text : '')
  const groups = findGroups({
    typed: text,
    commands: open ? commandsNow() : [],
    placesToGo,
    hits: search.hits,
    go: navigate,
  })

  function choose(id: string) {
    const choices = groups.flatMap((group) => group.choices)
    chosen.current = choices.find((choice) => choice.id === id)?.run ?? null
    onClose()
  }

  function onClosed() {
    setText('')
    const run = chosen.current
    chosen.current = null
    run?.()
  }

  const count = groups.reduce((sum, { items }) => sum + items.length, 0)
  return (
    <Palette
      open={open}
      onClose={onClose}
      onClosed={onClosed}
      words={words}
      text={text}
      onText={setText}
      groups={groups}
      status={statusOf(search, text.trim(), count)}
      onChoose={choose}
    />
  )
}

function statusOf(search: Search, typed: string, count: number): string {
  if (typed === '') return words.sealed
  if (search.problem) return errorText(search.problem)
  if (search.isSearching) return words.searching
  if (count === 0) return words.nothing(typed.length > 60 ? `${typed.slice(0, 60)}…` : typed)
  return search.hasMore ? `${words.count(count)}. ${words.more}` : words.count(count)
}
