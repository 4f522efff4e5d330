import type { Day } from '../domain/day'
import type { NamesLevel } from '../domain/names'
import { fullDayText } from './days'
import { counted } from './plural'
import { namesLevels } from './stages'

export const newRetro = {
  pageTitle: 'New retro',
  title: 'Title',
  sprint: 'Sprint',
  sprintHint: 'Optional',
  format: 'Format',
  names: 'Names on cards',
  namesHint: 'Stands above every input from then on. It can be made stricter later, never looser.',
  length: 'Length',
  minutes: (minutes: number) => `${minutes} min`,
  votesPerPerson: 'Votes per person',
  votesPerPersonHint: 'Empty: a quarter of the topics, 2 to 5, once voting begins.',
  votesPerTopic: 'Votes per topic',
  votesPerTopicHint: 'At most, by one person.',
  people: 'People',
  peopleHint: 'In the room today.',
  fewer: (field: string) => `${field}: one fewer`,
  more: (field: string) => `${field}: one more`,
  between: (min: number, max: number) => `A whole number from ${min} to ${max}.`,
  reset: 'Back to the usual',
  start: 'Start retro',
  running: (title: string) => `“${title}” is still under way.`,
  goOn: 'Go on with it instead',
  loading: 'Getting the formats …',
} as const

/** "Sprint 12 retro" from "Sprint 12" or only "12"; without a sprint the day has to do. */
export function defaultTitle(sprint: string, today: Day): string {
  const name = sprint.trim()
  if (name === '') return `${fullDayText(today)} retro`
  return /^\d+$/.test(name) ? `Sprint ${name} retro` : `${name} retro`
}

/** What a press on Start will begin, in one line: "Sailboat · Anonymous · 60 min · 8 people". */
export function startSummary(of: {
  format: string
  names: NamesLevel
  minutes: number
  people: number | null
}): string {
  const people = of.people === null ? [] : [counted(of.people, 'person', 'people')]
  return [of.format, namesLevels[of.names].label, newRetro.minutes(of.minutes), ...people].join(
    ' · ',
  )
}
