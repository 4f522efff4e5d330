import type { Ballot } from '../src/shared/domain/health-ballot'
import type { HealthRound, RoundTruth } from '../src/shared/domain/health-round'
import type { HealthStatement } from '../src/shared/domain/health-statement'
import type { Day } from '../src/shared/domain/day'
import type { HealthModelId, HealthRoundId, TeamId } from '../src/shared/domain/ids'
import { anId } from './builders'

export const HEALTH_STATEMENTS = [
  {
    key: 'ready',
    area: 'Change',
    text: 'Ready means go',
    bad: 'Finished work waits for a slot.',
    good: 'Work goes out when it is ready.',
  },
  {
    key: 'small',
    area: null,
    text: 'Small steps',
    bad: 'A release is a bundle.',
    good: 'A release is one change.',
  },
] as const satisfies readonly HealthStatement[]

/** The same step, with the same comment, for each statement. */
export function aBallot(step: number | null, comment = ''): Ballot {
  return HEALTH_STATEMENTS.map(({ key }) => ({ statementKey: key, step, since: 'same', comment }))
}

export function aHealthRound(fields: Partial<HealthRound> = {}): HealthRound {
  return {
    id: anId<HealthRoundId>(5001),
    teamId: anId<TeamId>(2),
    retroId: null,
    title: 'November check',
    modelId: 'tiny' as HealthModelId,
    modelName: 'Tiny',
    statements: [...HEALTH_STATEMENTS],
    terms: {
      smallest: 5,
      asksComments: true,
      sharedWith: 'room',
      people: 8,
      isOpenRound: false,
    },
    joinedOrLeft: false,
    openedOn: '2026-11-20' as Day,
    closedOn: null,
    ...fields,
  }
}

export function aRoundTruth(round: HealthRound, fields: Partial<RoundTruth> = {}): RoundTruth {
  return {
    round,
    ballots: 0,
    isResumed: false,
    answered: null,
    counts: new Map(),
    comments: [],
    followed: [],
    ...fields,
  }
}
