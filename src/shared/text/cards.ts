import { counted } from './plural'

/** Where cards stand whose column was removed. */
export const unsorted = 'Unsorted'

export const nothingWritten = { toWrite: 'Go to Write' } as const

export const sealedCards = {
  words: (cards: number) => `${counted(cards, 'card', 'cards')}, sealed`,
  reveal: (cards: number) => `Reveal ${counted(cards, 'card', 'cards')}`,
} as const
