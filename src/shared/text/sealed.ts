import { counted } from './plural'

export const sealedCards = {
  words: (cards: number) => `${counted(cards, 'card', 'cards')}, sealed`,
  reveal: (cards: number) => `Reveal ${counted(cards, 'card', 'cards')}`,
} as const
