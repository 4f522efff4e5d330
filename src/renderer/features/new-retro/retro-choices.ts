import type { FormatEntry } from '@shared/domain/format'
import { FormatId } from '@shared/domain/ids'
import { LIMITS } from '@shared/domain/limits'
import { NamesLevel } from '@shared/domain/names'
import { People, RetroTitle, VotesPerPerson, VotesPerTopic } from '@shared/domain/retro'
import type { RetroLine } from '@shared/domain/team'
import { isErrorCode, type ErrorCode } from '@shared/errors'
import { z } from 'zod'

/** What a facilitator can set before a retro starts. `votesPerPerson` null: by the number of topics. */
export const RetroChoices = z.object({
  /** Null: made from the sprint or the date. */
  title: z.string().nullable(),
  sprint: z.string(),
  formatId: FormatId,
  names: NamesLevel,
  minutes: z.int(),
  votesPerPerson: z.int().nullable(),
  votesPerTopic: z.int().nullable(),
  people: z.int().nullable(),
})
export type RetroChoices = z.output<typeof RetroChoices>

/** Only what was chosen by hand is kept as a draft; the rest follows the team. */
export const ChosenByHand = RetroChoices.partial()
export type ChosenByHand = z.output<typeof ChosenByHand>

export const LENGTHS = [30, 45, 60, 90] as const

/** What the newest retro of the team can tell about the next one. */
export type LastTime = Pick<RetroLine, 'formatId' | 'names'> & {
  readonly minutes: number
  readonly votesPerTopic: number
  readonly people: number
}

/** The choices of last time where there was one; else what suits most teams, with the strictest promise. */
export function usualChoices(
  formats: readonly Pick<FormatEntry, 'id'>[],
  members: number,
  last: LastTime | null,
): RetroChoices {
  const hadFormat = formats.find((format) => format.id === last?.formatId)
  return {
    title: null,
    sprint: '',
    formatId: (hadFormat ?? formats[0])?.id ?? FormatId.parse('start-stop-continue'),
    names: last?.names ?? 'anonymous',
    minutes: nearestLength(last?.minutes ?? 60),
    votesPerPerson: null,
    votesPerTopic: last?.votesPerTopic ?? 2,
    people: Math.min(LIMITS.peopleMax, members || (last?.people ?? 6)),
  }
}

/** The usual choices, with what was chosen by hand in their place. */
export function withHand(usual: RetroChoices, byHand: ChosenByHand): RetroChoices {
  const chosen = Object.entries(byHand).filter(([, value]) => value !== undefined)
  return { ...usual, ...(Object.fromEntries(chosen) as Partial<RetroChoices>) }
}

function nearestLength(minutes: number): number {
  const [first, ...others] = LENGTHS
  return others.reduce<number>(
    (best, length) => (Math.abs(length - minutes) < Math.abs(best - minutes) ? length : best),
    first,
  )
}

export type ChoiceProblems = Partial<
  Record<'title' | 'votesPerPerson' | 'votesPerTopic' | 'people', ErrorCode>
>

/** What has to change before the retro can start. */
export function choiceProblems(choices: RetroChoices, title: string): ChoiceProblems {
  const checks = {
    title: RetroTitle.safeParse(title),
    votesPerPerson: VotesPerPerson.nullable().safeParse(choices.votesPerPerson),
    votesPerTopic: VotesPerTopic.safeParse(choices.votesPerTopic),
    people: People.safeParse(choices.people),
  }
  return Object.fromEntries(
    Object.entries(checks).flatMap(([field, { error }]) => {
      if (!error) return []
      const message = error.issues[0]?.message
      return [[field, isErrorCode(message) ? message : 'bad-request']]
    }),
  )
}
