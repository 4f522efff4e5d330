import { randomUUID } from 'node:crypto'
import { dayOf } from '@shared/domain/day'
import type { RoundCount } from '@shared/domain/health-count'
import type { HealthModel } from '@shared/domain/health-model'
import type { HealthRound } from '@shared/domain/health-round'
import type { ActionId, HealthRoundId, TeamId } from '@shared/domain/ids'
import { AppError } from '@shared/errors'
import type { HealthModelRepository } from '../health/health-model-repository'
import type { HealthRepository } from '../health/health-repository'
import type { TeamRepository } from '../team/team-repository'
import { sampleHealthChecks, type SampleRound } from './sample-health-checks'

type Deps = {
  readonly teams: TeamRepository
  readonly rounds: HealthRepository
  readonly models: HealthModelRepository
}

const DAY_MS = 86_400_000

/** The closed rounds of the sample team; to be called in the transaction that makes it. */
export function loadHealthChecks(
  { teams, rounds, models }: Deps,
  teamId: TeamId,
  now: number,
  actions: ReadonlyMap<string, ActionId>,
): void {
  const sample = sampleHealthChecks()
  const model = models.find(teamId, sample.modelId)
  const team = teams.find(teamId)
  if (!model || !team) throw new AppError('not-found', { field: sample.modelId })
  const roster = { memberIds: team.members.map(({ id }) => id), people: team.members.length }

  const made = new Map<number, HealthRound>()
  for (const one of sample.rounds) {
    const on = dayOf(now - one.daysAgo * DAY_MS)
    const round: HealthRound = {
      ...aRound(one, model),
      teamId,
      terms: {
        smallest: 5,
        asksComments: true,
        sharedWith: 'room',
        people: roster.people,
        isOpenRound: false,
      },
      openedOn: on,
    }
    rounds.add(round, roster)
    rounds.close(round.id, { on, count: countOf(one), joinedOrLeft: false })
    made.set(one.daysAgo, round)
  }

  for (const { action, daysAgo, statementKey } of sample.actions) {
    const [actionId, round] = [actions.get(action), made.get(daysAgo)]
    const statement = round?.statements.find(({ key }) => key === statementKey)
    if (!actionId || !round || !statement) throw new AppError('not-found', { field: action })
    rounds.addAction(actionId, round.id, statement)
  }
}

function aRound({ title, statements }: SampleRound, model: HealthModel) {
  const asked = new Set(statements.map(({ statementKey }) => statementKey))
  return {
    id: randomUUID() as HealthRoundId,
    retroId: null,
    title,
    modelId: model.id,
    modelName: model.name,
    statements: model.statements.filter(({ key }) => asked.has(key)),
    joinedOrLeft: false,
    closedOn: null,
  }
}

function countOf({ answered, statements }: SampleRound): RoundCount {
  return {
    answered,
    counts: new Map(
      statements.map(({ statementKey, steps, cantSay, since }) => [
        statementKey,
        { steps, cantSay, answered: steps.reduce((sum, count) => sum + count, cantSay), since },
      ]),
    ),
    comments: statements.flatMap(({ statementKey, comments }) =>
      comments.map((text) => ({ statementKey, text })),
    ),
  }
}
