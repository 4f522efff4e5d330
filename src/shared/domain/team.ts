import { z } from 'zod'
import { Day } from './day'
import { FormatId, MemberId, RetroId, TeamId } from './ids'
import { LIMITS } from './limits'
import { NamesLevel } from './names'
import { Stage } from './stage'
import { line, personName } from './text'

export const TeamName = line(LIMITS.title)
export const MemberName = personName(LIMITS.name)

/** A person in a team: a name, no account. */
export const Member = z.object({ id: MemberId, name: MemberName })
export type Member = z.output<typeof Member>

export const Team = z.object({ id: TeamId, name: TeamName, members: z.array(Member) })
export type Team = z.output<typeof Team>

/** A retro as a line of the team's timeline. */
export const RetroLine = z.object({
  id: RetroId,
  title: z.string(),
  sprint: z.string().nullable(),
  formatId: FormatId,
  formatName: z.string(),
  names: NamesLevel,
  stage: Stage,
  startedOn: Day,
  closed: z.boolean(),
  cards: z.int(),
  topicsDiscussed: z.int(),
  actions: z.int(),
  actionsDone: z.int(),
})
export type RetroLine = z.output<typeof RetroLine>

/** A team as home shows it, with what its next step rests on. */
export const TeamLine = z.object({
  id: TeamId,
  name: z.string(),
  members: z.int(),
  openActions: z.int(),
  dueActions: z.int(),
  lastRetroOn: Day.nullable(),
  runningRetro: z.object({ id: RetroId, title: z.string(), stage: Stage }).nullable(),
})
export type TeamLine = z.output<typeof TeamLine>
