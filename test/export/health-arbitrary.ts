import fc from 'fast-check'
import {
  isCounted,
  type RoundResult,
  type StatementCounts,
  type StatementResult,
} from '../../src/shared/domain/health-result'
import { seriesOf } from '../../src/shared/domain/health-statement'
import { LIMITS } from '../../src/shared/domain/limits'
import { aRoundResult } from '../health-history-builders'
import { aLine, someWords } from './retro-arbitrary'

const few = fc.nat({ max: 4 })

const counts: fc.Arbitrary<StatementCounts> = fc
  .record({
    steps: fc.tuple(few, few, few, few, few),
    cantSay: few,
    since: fc.option(fc.record({ worse: few, same: few, better: few }), { nil: null }),
  })
  .map((said) => ({
    ...said,
    answered: said.steps.reduce((sum, count) => sum + count, said.cantSay),
  }))

const statements = (areas: readonly (string | null)[]): fc.Arbitrary<StatementResult[]> =>
  fc.uniqueArray(
    fc
      .record({
        statementKey: fc.stringMatching(/^[a-z0-9-]{1,60}$/),
        area: fc.constantFrom(...areas),
        text: aLine(LIMITS.title),
        bad: someWords(LIMITS.prompt),
        good: someWords(LIMITS.prompt),
        counts: fc.option(counts, { nil: null }),
        comments: fc.option(fc.array(someWords(LIMITS.comment), { maxLength: 3 }), { nil: null }),
      })
      .map((one) => ({
        ...one,
        series: seriesOf({ ...one, key: one.statementKey }),
        // Below the rule there are no comments either.
        comments: one.counts ? one.comments : null,
      })),
    { minLength: 1, maxLength: 5, selector: ({ statementKey }) => statementKey },
  )

/** A closed round with texts that mean something to every format there is. */
export const aHostileRound: fc.Arbitrary<{ round: RoundResult; teamName: string }> = fc
  .tuple(aLine(LIMITS.title), aLine(LIMITS.title))
  .chain(([areaA, areaB]) =>
    fc.record({
      teamName: aLine(LIMITS.name),
      title: aLine(LIMITS.title),
      modelName: aLine(LIMITS.title),
      statements: statements([areaA, areaB, null]),
      isOpenRound: fc.boolean(),
      joinedOrLeft: fc.boolean(),
      missing: fc.nat({ max: 9 }),
      isEnough: fc.boolean(),
      smallest: fc.constantFrom(3, 4, 5),
    }),
  )
  .map(({ teamName, missing, isEnough, statements: said, ...fields }) => {
    const answered = Math.max(0, ...said.map((one) => one.counts?.answered ?? 0))
    const people = answered + missing
    const round = aRoundResult(1, said, { ...fields, answered, people })
    return {
      teamName,
      round: isEnough ? round : { ...round, answered: null, statements: 'not-enough' },
    }
  })

/** What is left of a round where too few answered: no number that came from people. */
export function withoutNumbers(round: RoundResult): RoundResult {
  return isCounted(round) ? { ...round, answered: null, statements: 'not-enough' } : round
}
