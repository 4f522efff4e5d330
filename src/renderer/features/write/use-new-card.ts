import type { CardId, ColumnId } from '@shared/domain/ids'
import { write as words } from '@shared/text/write'
import { useRef } from 'react'
import { useDraft, useDraftStore } from '../../api/draft-context'
import { newId } from '../../api/ids'
import { useRetroStore } from '../../api/retro-context'
import { useCommand, type Problem } from '../../api/use-command'
import { useAnnounce } from '../../ui/status'
import { cardText, firstLines, linesOf, textAfterSending } from './pasted-lines'
import { newCardPlace } from './places'

type NewCard = {
  readonly text: string
  readonly write: (text: string) => void
  /** Each true when it went through. */
  readonly add: () => Promise<boolean>
  readonly addLines: () => Promise<boolean>
  readonly problem: Problem | null
  readonly isBusy: boolean
}

/** The box for a new card of one column: its draft, and the ways to send it. What is refused stays in the box. */
export function useNewCard(columnId: ColumnId): NewCard {
  const store = useRetroStore()
  const drafts = useDraftStore()
  const announce = useAnnounce()
  const place = newCardPlace(store.retroId, columnId)
  const [text, write] = useDraft(place)
  const { run, problem, isBusy, clear } = useCommand()
  // A second press while the first is on its way would write the card twice.
  const isSending = useRef(false)

  async function send(command: () => Promise<unknown>, rest: string, said: string) {
    if (isSending.current) return false
    isSending.current = true
    const isSent = await run(command)
    isSending.current = false
    if (!isSent) return false
    write(textAfterSending(drafts.getState().texts[place] ?? '', text, rest))
    announce(said)
    return true
  }

  return {
    text,
    write(next) {
      if (problem) clear()
      write(next)
    },
    add() {
      const card = { cardId: newId<CardId>(), columnId, text: cardText(text) }
      return send(() => store.call('card.add', card), '', words.added)
    },
    addLines() {
      const { now, rest } = firstLines(linesOf(text))
      const cards = now.map((line) => ({ cardId: newId<CardId>(), text: line }))
      const said = words.addedMany(cards.length)
      return send(() => store.call('card.addMany', { columnId, cards }), rest, said)
    },
    problem,
    isBusy,
  }
}
