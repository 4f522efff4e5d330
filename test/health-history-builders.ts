import type { Day } from '../src/shared/domain/day'
import type { CountedRound, StatementResult, StepCounts } from '../src/shared/domain/health-result'
import { seriesOf } from '../src/shared/domain/health-statement'
import type { HealthRoundId, TeamId } from '../src/shared/domain/ids'
import { anId } from './builders'
import { HEALTH_STATEMENTS } from './health-builders'

export function aStatementResult(
  steps: StepCounts | null,
  fields: Partial<StatementResult> = {},
): StatementResult {
  const [statement] = HEALTH_STATEMENTS
  const { key, area, text, bad, good } = statement
  const answered = steps?.reduce((sum, count) => sum + count, 0) ?? 0
  return {
    statementKey: key,
    series: seriesOf({ ...statement, ...fields }),
    area,
    text,
    bad,
    good,
    counts: steps && {
      steps,
      cantSay: 0,
      answered,
      since: { worse: 0, same: answered, better: 0 },
    },
    comments: null,
    ...fields,
  }
}

/** A closed round, the nth; each is three months after the one before. */
export function aRoundResult(
  nth: number,
  statements: readonly StatementResult[],
  fields: Partial<CountedRound> = {},
): CountedRound {
  return {
    id: anId<HealthRoundId>(6000 + nth),
    teamId: anId<TeamId>(2),
    title: `Check ${nth}`,
    modelName: 'Tiny',
    closedOn: `2026-${String(nth * 3).padStart(2, '0')}-20` as Day,
    people: 6,
    answered: 6,
    smallest: 5,
    isOpenRound: false,
    joinedOrLeft: false,
    statements,
    ...fields,
  }
}
