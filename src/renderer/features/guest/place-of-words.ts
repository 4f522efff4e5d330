import type { Waiting } from './device'

/** The field in which the words of a command were typed; null for a command without words. */
export function placeOfWords({ name, input }: Waiting): { place: string; words: string } | null {
  const { columnId, cardId, text } = input as Partial<Record<string, unknown>>
  if (typeof text !== 'string' || text === '') return null
  switch (name) {
    case 'card.add':
      return { place: `card.${String(columnId)}`, words: text }
    case 'card.edit':
      return { place: `edit.${String(cardId)}`, words: text }
    case 'checkIn.answer':
      return { place: 'check-in', words: text }
    case 'appreciation.add':
      return { place: 'appreciation', words: text }
    default:
      return null
  }
}
