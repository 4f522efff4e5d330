import type { Input } from '@shared/api/contract'
import type { Day } from '@shared/domain/day'
import type { HealthModel } from '@shared/domain/health-model'
import { hasJoinedOrLeft, type Roster } from '@shared/domain/health-roster'
import type { HealthRound } from '@shared/domain/health-round'
import { refuseEmptyPromise } from '@shared/domain/health-terms'
import type { Team } from '@shared/domain/team'
import { AppError } from '@shared/errors'

type Before = { readonly roster: Roster | null; readonly today: Day }

/** A round as it begins, with the words it asks in; later edits of the model don't reach it. */
export function newHealthRound(
  input: Input<'health.open'>,
  model: HealthModel,
  team: Team,
  { roster: before, today }: Before,
): { round: HealthRound; roster: Roster } {
  refuseEmptyPromise(input.terms)
  const asked = new Set(input.statementKeys)
  const statements = model.statements.filter(({ key }) => asked.has(key))
  if (statements.length < asked.size) throw new AppError('not-found', { field: 'statementKeys' })

  const { terms } = input
  const roster = rosterOf(team, terms.people)
  const round: HealthRound = {
    id: input.roundId,
    teamId: team.id,
    retroId: input.retroId,
    title: input.title,
    modelId: model.id,
    modelName: model.name,
    statements,
    terms: { ...terms, asksComments: terms.asksComments && !terms.isOpenRound },
    joinedOrLeft: hasJoinedOrLeft(before, roster),
    openedOn: today,
    closedOn: null,
  }
  return { round, roster }
}

/** Who belongs to a team now, and how many are asked. */
export function rosterOf({ members }: Team, people: number): Roster {
  return { memberIds: members.map(({ id }) => id), people }
}
