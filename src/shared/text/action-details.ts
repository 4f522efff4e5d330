import type { ActionPicture, Experiment } from '../domain/action'
import type { Day } from '../domain/day'
import { LIMITS } from '../domain/limits'
import { dayText, dueText } from './days'
import { outcomeNames } from './actions'

export const moreFields = {
  more: 'More: helpers, notes, links, experiment',
  helpers: 'Helpers',
  helpersHint: 'Names with commas between them. One person owns it, others may help.',
  tooManyHelpers: `At most ${LIMITS.helpers} helpers.`,
  notes: 'Notes',
  links: 'Links',
  linksHint: 'Whole addresses, one a line.',
  tooManyLinks: `At most ${LIMITS.links} links.`,
} as const

export const experimentFields = {
  title: 'As an experiment',
  about: 'A try rather than a task. On its day the retro asks what you saw.',
  belief: 'We believe that …',
  beliefHint: 'The change, and what it will do: “Reviews before noon will shorten the wait”.',
  noBelief: 'Say what you believe, or leave all three fields of the experiment empty.',
  lookAt: 'We look at …',
  lookAtHint: 'A sign, a number or a question.',
  noLookAt: 'Say what you will look at, or leave all three fields of the experiment empty.',
  checkOn: 'Check on',
  checkOnHint: 'A date, or words such as “next retro”, “in 2 weeks”.',
} as const

/** What stands in the list about helpers, links, notes, experiments and parts. */
export const actionDetails = {
  helpers: (names: readonly string[]) => `With the help of ${names.join(', ')}`,
  notes: 'Notes',
  links: 'Links',
  experiment: ({ belief, lookAt }: Experiment) =>
    `We believe: “${belief}”. We look at “${lookAt}”.`,
  checkOn: (day: Day, today: Day) =>
    day <= today
      ? `to be looked at: ${dayText(day, today)}, ${sinceText(day, today)}`
      : `to be looked at on ${dayText(day, today)}`,
  verdict: ({ outcome, seen, on }: NonNullable<ActionPicture['verdict']>, today: Day) =>
    `${outcomeNames[outcome]} on ${dayText(on, today)}; seen: “${seen}”`,
  partOf: (text: string) => `Part of “${text}”`,
} as const

function sinceText(day: Day, today: Day): string {
  return day === today ? 'today' : dueText(day, today)
}
