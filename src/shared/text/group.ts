import { counted, inWords } from './plural'

/** Long cards are named by their beginning where a whole one would be too much to hear. */
export function shortened(text: string, max = 80): string {
  const letters = Array.from(text.replace(/\s+/g, ' ').trim())
  return letters.length <= max ? letters.join('') : `${letters.slice(0, max - 1).join('')}…`
}

export const group = {
  wall: 'Cards on the wall',
  unsortedHint: 'Their column was removed.',
  laneEmpty: 'No cards here.',
  find: 'Find a card',
  found: (shown: number, all: number) => `${shown} of ${counted(all, 'card', 'cards')}`,
  foundNone: 'No card has these words.',
  count: (cards: number, topics: number) =>
    `${counted(cards, 'card', 'cards')} in ${counted(topics, 'topic', 'topics')}`,
  hint: 'Drag a card onto another and hold it there, or select some and press Group.',
  fingerHint: 'With a finger: tap to select, or rest on a card to drag it.',
  sealed: 'Cards are put together once everybody can read them.',
  emptyTitle: 'No cards yet',
  empty: 'Cards that the team writes stand here, ready to be put together.',
} as const

export const groupCard = {
  select: (text: string) => `Select “${shortened(text)}”`,
  menu: (text: string) => `Menu of “${shortened(text)}”`,
  groupWith: 'Group with…',
  takeOut: 'Take out of group',
  edit: 'Edit',
  delete: 'Delete',
  moveTo: (column: string) => `Move to column: ${column}`,
  dropHere: (topic: string) => `Group with ${shortened(topic)}`,
} as const

export const pile = {
  title: 'Topic title',
  titleHint: (first: string) => shortened(first),
  cards: (count: number) => counted(count, 'card', 'cards'),
  takeApart: 'Take apart',
  takeApartOf: (title: string) => `Take apart “${shortened(title)}”`,
  groupWithOf: (title: string) => `Group “${shortened(title)}” with…`,
  showAll: (more: number) => `Show ${counted(more, 'more card', 'more cards')}`,
  showFewer: 'Show fewer',
} as const

export const selection = {
  count: (cards: number) => `${counted(cards, 'card', 'cards')} selected`,
  group: 'Group',
  groupReason: 'Select two cards or more.',
  clear: 'Clear selection',
  cleared: 'Selection cleared',
} as const

export const picker = {
  title: (what: string) => `Group “${shortened(what, 60)}” with`,
  titleMany: (cards: number) => `Group ${counted(cards, 'card', 'cards')} with`,
  find: 'Find a topic',
  list: 'Topics',
  none: 'No topic has these words.',
  more: (count: number) => `${count} more. Type to narrow them down.`,
  hint: 'Arrow keys choose, Enter groups.',
  cards: (count: number) => counted(count, 'card', 'cards'),
  close: 'Cancel',
} as const

export const editor = {
  title: 'Edit card',
  text: 'Card',
  save: 'Save card',
  cancel: 'Cancel',
  close: 'Close',
} as const

export const suggest = {
  start: 'Suggest groups',
  title: 'Do these belong together?',
  reason: (topics: number, words: readonly string[]) => {
    const quoted = words.map((word) => `“${word}”`).join(', ')
    return `${topics === 2 ? 'Both mention' : `All ${inWords(topics)} mention`} ${quoted}.`
  },
  leaveOut: 'Untick what does not belong.',
  accept: 'Accept',
  acceptReason: 'Leave at least two ticked.',
  refuse: 'Not these',
  stop: 'Stop',
  left: (count: number) => (count === 0 ? 'This is the last one.' : `${count} more after this.`),
  none: 'No cards look alike enough to suggest a group.',
  noMore: 'No more suggestions.',
  busy: 'Looking for cards that share rare words',
  about: 'Found on this laptop by the words that cards share. Nothing is grouped by itself.',
} as const

export const leftOver = {
  column: 'Left from last time',
  title: (topics: number) =>
    `${counted(topics, 'topic was', 'topics were')} kept from an earlier retro.`,
  list: 'Topics kept for this retro',
  from: (retro: string, cards: number) => `${counted(cards, 'card', 'cards')}, from ${retro}`,
  show: 'Show them',
  hide: 'Hide them',
  takeIn: 'Take in',
  takeInOf: (title: string) => `Take in “${shortened(title)}”`,
  drop: 'Let go',
  dropOf: (title: string) => `Let go of “${shortened(title)}”`,
  takenIn: (title: string) => `“${shortened(title)}” is on the wall now.`,
  letGo: (title: string) => `“${shortened(title)}” is no longer kept.`,
} as const
