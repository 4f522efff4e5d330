import { z } from 'zod'
import { Decision, Outcome } from '@shared/domain/action'
import { FormatId } from '@shared/domain/ids'
import { LIMITS } from '@shared/domain/limits'
import { NamesLevel } from '@shared/domain/names'
import { RetroTitle, RotiCounts } from '@shared/domain/retro'
import { MemberName, TeamName } from '@shared/domain/team'
import { count, line, optionalWords, words } from '@shared/domain/text'
import file from '../../../../resources/sample/sample-team.json'

/** Ties parts of the file to each other: topics within one retro, actions across all of them. */
const Key = z.string().regex(/^[a-z0-9-]{1,40}$/)

const SampleCard = z.strictObject({
  column: line(LIMITS.title),
  text: words(LIMITS.card),
  author: MemberName.nullable(),
  topic: Key,
})

const SampleTopic = z.strictObject({
  key: Key,
  title: line(LIMITS.title).nullable(),
  votes: count(0, LIMITS.votesMax * LIMITS.peopleMax),
  voters: count(0, LIMITS.peopleMax),
  notes: optionalWords(LIMITS.note),
  discussed: z.boolean(),
})

const SampleAction = z.strictObject({
  key: Key,
  text: words(LIMITS.action),
  doneWhen: words(LIMITS.action),
  owner: MemberName,
  /** Counted from the day of the retro that made it. */
  dueInDays: z.int().positive(),
  topic: Key,
  /** Looked at so many days after the retro that made it. */
  experiment: z
    .strictObject({
      belief: words(LIMITS.action),
      lookAt: words(LIMITS.action),
      checkInDays: z.int().positive(),
    })
    .optional(),
  /** The larger action that this retro made smaller. */
  splitFrom: Key.optional(),
})

const SampleReview = z.strictObject({
  action: Key,
  decision: Decision,
  reason: words(LIMITS.reason).optional(),
  /** How the action goes on, where it is reworded. */
  text: words(LIMITS.action).optional(),
  /** What becomes of an experiment; the reason is what was seen. */
  outcome: Outcome.optional(),
})

const SampleRetro = z.strictObject({
  daysAgo: z.int().nonnegative(),
  title: RetroTitle,
  sprint: line(LIMITS.title),
  formatId: FormatId,
  names: NamesLevel,
  minutes: count(LIMITS.minutesMin, LIMITS.minutesMax),
  checkInQuestion: line(LIMITS.prompt),
  checkIns: z.array(z.strictObject({ text: line(LIMITS.checkIn), author: MemberName.nullable() })),
  cards: z.array(SampleCard),
  topics: z.array(SampleTopic),
  actions: z.array(SampleAction),
  reviews: z.array(SampleReview),
  appreciations: z.array(words(LIMITS.appreciation)),
  roti: RotiCounts,
})
export type SampleRetro = z.output<typeof SampleRetro>

/** A team with a past, to look around in before there is one's own. Retros stand oldest first. */
export const SampleTeam = z.strictObject({
  team: z.strictObject({ name: TeamName, members: z.array(MemberName) }),
  retros: z.array(SampleRetro),
})
export type SampleTeam = z.output<typeof SampleTeam>

export function sampleTeam(): SampleTeam {
  return SampleTeam.parse(file)
}
