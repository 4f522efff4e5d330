import type { NamesLevel } from '../domain/names'
import { counted } from './plural'
import { namesLevels } from './stages'

export const session = {
  team: 'Team',
  toTeam: 'Back to the team',
  stages: 'Stages',
  nextStageIs: (stage: string) => `Next stage: ${stage}`,
  nowAt: (stage: string) => `Now at: ${stage}`,
  bigScreen: 'Big-screen view',
  closed: 'Closed',
  closedReason: 'This retro is closed. Reopen it to change something.',
} as const

export const timer = {
  label: 'Time left',
  start: 'Start timer',
  pause: 'Pause timer',
  addMinute: 'Add a minute',
  /** Seen behind a plus sign; a part of the name, as it must be. */
  addMinuteShort: 'a minute',
  stop: 'Stop timer',
  over: 'The time is up.',
  oneMinute: 'One minute left.',
  leftInWords,
} as const

/** What is left as a clock shows it: "4:32", "1:05:00"; over the time "+0:30". */
export function clockText(ms: number): string {
  const isOver = ms <= -1_000
  const seconds = isOver ? Math.floor(-ms / 1_000) : Math.max(0, Math.ceil(ms / 1_000))
  const pad = (value: number) => String(value).padStart(2, '0')
  const [hours, minutes] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60]
  const rest = pad(seconds % 60)
  return `${isOver ? '+' : ''}${hours > 0 ? `${hours}:${pad(minutes)}` : minutes}:${rest}`
}

function leftInWords(ms: number): string {
  const seconds = Math.ceil(Math.abs(ms) / 1_000)
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60]
  const parts = [
    ...(minutes > 0 ? [counted(minutes, 'minute', 'minutes')] : []),
    ...(rest > 0 || minutes === 0 ? [counted(rest, 'second', 'seconds')] : []),
  ]
  return `${parts.join(' ')} ${ms <= -1_000 ? 'over' : 'left'}`
}

export const retroSettings = {
  menu: 'Retro settings',
  details: 'Title, people, votes …',
  names: 'Names on cards …',
  columns: 'Columns …',
  delete: 'Delete retro …',
  close: 'Close this dialog',
  cancel: 'Cancel',
} as const

export const detailsDialog = {
  title: 'Title, people, votes',
  name: 'Title',
  sprint: 'Sprint',
  sprintHint: 'Optional.',
  people: 'People',
  peopleHint: 'In the room today; “2 of 6 are done” counts from it.',
  votesPerPerson: 'Votes per person',
  votesPerTopic: 'Votes per topic',
  votesHint: 'Fewer votes delete none: who has too many is asked to take some back.',
  fewer: (field: string) => `${field}: one fewer`,
  more: (field: string) => `${field}: one more`,
  between: (min: number, max: number) => `A whole number from ${min} to ${max}.`,
  save: 'Save settings',
  saved: 'Saved.',
} as const

export const namesDialog = {
  button: (level: NamesLevel) => `Names on cards: ${namesLevels[level].label}`,
  title: 'Names on cards',
  about: 'They can be made stricter, never looser: people wrote under the present promise.',
  group: 'Names on cards',
  strictest: 'This is the strictest level. It stays for the whole retro.',
  wipe: 'The names stored so far are removed from the file. This can’t be taken back.',
  save: (level: NamesLevel) => `Change to ${namesLevels[level].label.toLowerCase()}`,
  saveNone: 'Choose a stricter level',
  saved: (level: NamesLevel) => `Names on cards: ${namesLevels[level].label}.`,
} as const

export const columnsDialog = {
  title: 'Columns',
  about: 'Cards stay whatever happens to their column. Each step here can be undone.',
  list: 'Columns',
  nameOf: (title: string) => `Title of ${title}`,
  prompt: 'Prompt',
  promptOf: (title: string) => `Prompt of ${title}`,
  moveUp: (title: string) => `Move ${title} up`,
  moveDown: (title: string) => `Move ${title} down`,
  remove: (title: string) => `Remove ${title}`,
  removeTitle: (title: string) => `Remove the column “${title}”?`,
  removeCards: (cards: number) =>
    cards === 0
      ? 'No card stands under it.'
      : `${counted(cards, 'card', 'cards')} will show as Unsorted.`,
  removeSealed: 'Cards that were written under it are kept, and will show as Unsorted.',
  removeConfirm: 'Remove column',
  removeCancel: 'Keep it',
  last: 'A retro needs one column at least.',
  full: (max: number) => `A retro has ${max} columns at most.`,
  newName: 'New column',
  newPrompt: 'Its prompt (optional)',
  add: 'Add column',
  done: 'Done',
} as const

export const deleteRetro = {
  title: (title: string) => `Delete “${title}”?`,
  about: 'It goes to the trash with all its cards, and stays there until the trash is emptied.',
  confirm: 'Delete retro',
  cancel: 'Keep it',
  deleted: 'The retro is in the trash.',
  restored: 'The retro is back.',
} as const
