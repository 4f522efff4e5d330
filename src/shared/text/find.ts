import type { ActionStatus } from '../domain/action'
import type { FoundKind, RetroPlace } from '../domain/found'
import { dayText } from './days'
import type { Day } from '../domain/day'
import { statusNames } from './actions'
import { counted } from './plural'

const joined = (words: readonly string[]) =>
  new Intl.ListFormat('en', { type: 'conjunction' }).format(words)

/** "sprints 8 and 10" where the retros have them; else their titles. */
function retrosInWords(retros: readonly RetroPlace[]): string {
  const sprints = retros.map(({ sprint }) => sprint?.replace(/^sprint\s+/i, '') ?? null)
  const named = sprints.filter((sprint) => sprint !== null)
  if (named.length < retros.length) return joined(retros.map(({ title }) => `“${title}”`))
  return `${named.length === 1 ? 'sprint' : 'sprints'} ${joined(named)}`
}

export const talkedBefore = {
  label: 'Talked about before',
  said: (retros: readonly RetroPlace[]) => `You talked about this in ${retrosInWords(retros)}`,
  because: (words: readonly string[]) =>
    `${words.length === 1 ? 'Shared word' : 'Shared words'}: ${words.join(', ')}`,
  show: 'Read what was said',
  retro: ({ title, startedOn }: RetroPlace, today: Day) => `${title}, ${dayText(startedOn, today)}`,
  cards: 'Cards',
  notes: 'Notes',
  noNotes: 'No notes were taken.',
  actions: 'What became of it',
  noActions: 'No action came out of it.',
  outcome: (status: ActionStatus, reason: string) =>
    reason === '' ? statusNames[status] : `${statusNames[status]}: ${reason}`,
} as const

export const cameBack = {
  title: 'Topics that came back after an action was done',
  looking: 'Looking through the retros …',
  none: 'None. What was done about a topic seems to have held.',
  before: 'Before',
} as const

export const find = {
  button: 'Find',
  title: 'Find',
  label: 'What are you looking for?',
  hint: 'Commands, places, and words from cards, topics, notes and actions',
  close: 'Close',
  results: 'Results',
  commands: 'Commands',
  places: 'Places',
  kinds: {
    team: 'Teams',
    retro: 'Retros',
    action: 'Actions',
    topic: 'Topics',
    card: 'Cards',
  } satisfies Record<FoundKind, string>,
  searching: 'Looking …',
  nothing: (text: string) => `Nothing has “${text}” in it. Fewer or shorter words find more.`,
  count: (results: number) => counted(results, 'result', 'results'),
  more: 'There is more: another word narrows it down.',
  sealed: 'Sealed cards and what is in the trash are never found.',
  place: (parts: readonly (string | null)[]) => parts.filter((part) => part !== null).join(' · '),
  commandNames: {
    newTeam: 'New team',
    newRetro: (team: string) => `New retro for ${team}`,
    newAction: 'New action',
    actionsOf: (team: string) => `Actions of ${team}`,
    running: (retro: string, team: string) => `${retro}, running, ${team}`,
    home: 'All teams',
    trash: 'Trash',
    keys: 'Keys',
    room: 'Open the room',
    timer: 'Start or pause the timer',
    addMinute: 'Add a minute',
    undo: 'Undo the last step',
    bigScreen: 'Big-screen view on or off',
    theme: (theme: string) => `Theme: ${theme}`,
  },
} as const
