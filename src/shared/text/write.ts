import { counted } from './plural'

export const write = {
  title: 'Write',
  newCard: (column: string) => `New card in ${column}`,
  placeholder: 'Write a card …',
  add: 'Add card',
  added: 'Card added.',
  addedMany: (cards: number) => `${counted(cards, 'card', 'cards')} added.`,
  unsorted: 'Unsorted',
  unsortedAbout: 'Cards of columns that were removed.',

  splitOffer: (lines: number) => `${counted(lines, 'line', 'lines')} in one box.`,
  split: (cards: number) => `Add as ${counted(cards, 'card', 'cards')}, one a line`,
  splitFirst: (cards: number, of: number) => `Add the first ${cards} of ${of} lines as cards`,
  keepAsOne: 'Keep as one card',

  sealed: (cards: number) =>
    cards === 0 ? 'No card is written yet' : `${counted(cards, 'card', 'cards')} written, sealed`,
  revealedCount: (cards: number) => `${counted(cards, 'card', 'cards')} on the wall`,
  own: (cards: number) => `Yours, sealed: ${cards}`,
  done: (done: number, people: number) =>
    done > people
      ? `${done} are done`
      : done === people && people > 0
        ? people === 1
          ? 'Done'
          : `All ${people} are done`
        : `${done} of ${people} ${done === 1 ? 'is' : 'are'} done`,
  iAmDone: 'I am done',

  edit: 'Edit',
  delete: 'Delete',
  more: (text: string) => `More for “${text}”`,
  editing: 'Card text',
  save: 'Save card',
  cancel: 'Cancel',
  saved: 'Card saved.',
  deleted: 'Card deleted.',
  putBack: 'Put it back',
  moveTo: (column: string) => `Move to ${column}`,
  showAll: (cards: number) => `Show all ${counted(cards, 'card', 'cards')}`,
} as const

export const whoWrites = {
  ask: 'Who writes now?',
  hint: 'Stands on your cards once they are revealed. Empty: no name.',
  set: 'Use this name',
  as: (name: string) => `Writing as ${name}`,
  change: 'Change the name',
  cancel: 'Cancel',
} as const

export const revealWords = {
  none: 'Reveal cards',
  reveal: (cards: number) =>
    cards === 0 ? 'Reveal cards' : `Reveal ${counted(cards, 'card', 'cards')}`,
  empty: 'No card is written yet.',
  question: 'Reveal now?',
  questionDone: (done: number, people: number) =>
    done === 0
      ? 'Nobody has said they are done. Reveal now?'
      : `${done} of ${people} ${done === 1 ? 'is' : 'are'} done. Reveal now?`,
  about: 'All cards open at once, in shuffled order. Cards can be added afterwards too.',
  unsent: (columns: readonly string[]) =>
    `Text that was not added yet stands under ${columns.join(', ')}. It stays there, and can be added afterwards.`,
  wait: 'Wait',
  revealed: (cards: number) => `${counted(cards, 'card', 'cards')} revealed.`,
} as const

export const passOn = {
  pass: 'Pass to the next person',
  title: 'Hand the laptop to the next person',
  cleared: 'The screen is cleared. What was written is sealed.',
  clearedOpen: 'The screen is cleared. What was written is on the wall.',
  start: 'I am the next person',
} as const

export const settle = {
  title: 'Some text was not added yet',
  about: 'Nothing is thrown away by itself. What shall become of it?',
  inColumn: (column: string | null) =>
    column === null ? 'In a column that was removed' : `In ${column}`,
  changedCard: 'A card that you were changing',
  add: 'Add it as a card',
  saveChange: 'Save the change',
  keep: 'Keep writing',
  throwAway: 'Throw it away',
} as const
