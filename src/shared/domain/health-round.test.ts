import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  aBallot,
  aHealthRound,
  aRoundTruth,
  HEALTH_STATEMENTS,
} from '../../../test/health-builders'
import { checkedBallot, type Ballot } from './health-ballot'
import { countBallots } from './health-count'
import { hasJoinedOrLeft } from './health-roster'
import { resultOf, seenRound } from './health-round'
import { refuseEmptyPromise, type HealthTerms } from './health-terms'
import type { Smallest, StatementCounts } from './health-result'
import type { Day } from './day'

const asWritten = <Item>(items: readonly Item[]) => [...items]
const terms = (fields: Partial<HealthTerms> = {}): HealthTerms => ({
  ...aHealthRound().terms,
  ...fields,
})
const [ready, small] = HEALTH_STATEMENTS

describe('countBallots', () => {
  it('counts steps, "can’t say" and the time since, each by itself', () => {
    const steps = [1, 1, 3, 5, null] as const
    const ballots = steps.map((step, n): Ballot => [
      { statementKey: ready.key, step, since: n < 2 ? 'worse' : 'better', comment: '' },
    ])
    const count = countBallots(ballots, HEALTH_STATEMENTS, terms(), asWritten)
    expect(count?.answered).toBe(5)
    expect([...(count?.counts ?? [])]).toEqual([
      [
        ready.key,
        {
          steps: [2, 0, 1, 0, 1],
          cantSay: 1,
          answered: 5,
          since: { worse: 2, same: 0, better: 3 },
        },
      ],
    ])
  })

  it.each([3, 4, 5] as const)('counts nothing at all with one ballot fewer than %i', (smallest) => {
    const ballots = Array.from({ length: smallest - 1 }, () => aBallot(2, 'why'))
    expect(countBallots(ballots, HEALTH_STATEMENTS, terms({ smallest }), asWritten)).toBeNull()
    const enough = [...ballots, aBallot(2, 'why')]
    const count = countBallots(enough, HEALTH_STATEMENTS, terms({ smallest }), asWritten)
    expect(count?.counts.size).toBe(2)
    expect(count?.comments).toHaveLength(smallest === 5 ? 10 : 0)
  })

  it('leaves out a statement that too few answered, with its comments', () => {
    const ballots = Array.from({ length: 6 }, (_, n) =>
      n < 2 ? aBallot(2, 'why').slice(0, 1) : aBallot(2, 'why'),
    )
    const count = countBallots(ballots, HEALTH_STATEMENTS, terms(), asWritten)
    expect([...(count?.counts.keys() ?? [])]).toEqual([ready.key])
    expect(new Set(count?.comments.map((one) => one.statementKey))).toEqual(new Set([ready.key]))
  })

  it.each([3, 4, 5] as const)(
    'counts no “worse, same, better” with fewer than %i of them: who is new is known to all',
    (smallest) => {
      const sinceOf = (old: number) => {
        const ballots = Array.from({ length: 6 }, (_, n) =>
          aBallot(2).map((one) => ({ ...one, since: n < old ? ('worse' as const) : null })),
        )
        const count = countBallots(ballots, HEALTH_STATEMENTS, terms({ smallest }), asWritten)
        return count?.counts.get(ready.key)?.since
      }
      expect(sinceOf(smallest - 1)).toBeNull()
      expect(sinceOf(smallest)).toEqual({ worse: smallest, same: 0, better: 0 })
    },
  )

  it('shuffles the comments of all statements in one pile', () => {
    const ballots = Array.from({ length: 5 }, (_, n) => aBallot(2, `word ${n}`))
    const count = countBallots(ballots, HEALTH_STATEMENTS, terms(), (items) => items.toReversed())
    expect(count?.comments[0]).toEqual({ statementKey: small.key, text: 'word 4' })
    expect(count?.comments).toHaveLength(10)
  })
})

describe('checkedBallot', () => {
  it('refuses a statement that was not asked, and one that comes twice', () => {
    const strange = aBallot(1).map((one) => ({ ...one, statementKey: 'other' }))
    expect(() => checkedBallot(strange, HEALTH_STATEMENTS, true)).toThrow('not-found')
    const twice = [...aBallot(1), ...aBallot(2)]
    expect(() => checkedBallot(twice, HEALTH_STATEMENTS, true)).toThrow('not-found')
  })

  it('keeps no comment that was not asked for, and no blank one', () => {
    const comments = (ballot: Ballot) => ballot.map(({ comment }) => comment)
    expect(comments(checkedBallot(aBallot(1, 'why'), HEALTH_STATEMENTS, false))).toEqual(['', ''])
    expect(comments(checkedBallot(aBallot(1, ' \n'), HEALTH_STATEMENTS, true))).toEqual(['', ''])
    expect(comments(checkedBallot(aBallot(1, 'why'), HEALTH_STATEMENTS, true))).toEqual([
      'why',
      'why',
    ])
  })
})

describe('the comments of one ballot', () => {
  it('fit into one message of the room together, in any writing', () => {
    const many = Array.from({ length: 6 }, (_, n) => ({ ...ready, key: `one-${n}` }))
    const ballot = (length: number): Ballot =>
      many.map(({ key }) => ({
        statementKey: key,
        step: 1,
        since: 'better',
        comment: '\u{1f600}'.repeat(length),
      }))
    expect(() => checkedBallot(ballot(500), many, true)).toThrow('too-long')
    const fits = checkedBallot(ballot(416), many, true)
    expect(new TextEncoder().encode(JSON.stringify(fits)).length).toBeLessThan(16_384 - 1_000)
  })
})

describe('refuseEmptyPromise', () => {
  it('refuses a rule that would hide every answer, and comments that would never be shown', () => {
    expect(() => refuseEmptyPromise(terms({ people: 4 }))).toThrow('too-few-people')
    const few = terms({ people: 4, smallest: 4, asksComments: true })
    expect(() => refuseEmptyPromise(few)).toThrow('too-few-people')
    refuseEmptyPromise({ ...few, asksComments: false })
    refuseEmptyPromise(terms({ people: 1, isOpenRound: true }))
  })
})

describe('hasJoinedOrLeft', () => {
  const roster = (...memberIds: string[]) => ({ memberIds, people: memberIds.length })
  it('sees who came, who went, and who took another’s place', () => {
    expect(hasJoinedOrLeft(null, roster('a'))).toBe(false)
    expect(hasJoinedOrLeft(roster('a', 'b'), roster('b', 'a'))).toBe(false)
    expect(hasJoinedOrLeft(roster('a'), roster('a', 'b'))).toBe(true)
    expect(hasJoinedOrLeft(roster('a', 'b'), roster('a'))).toBe(true)
    expect(hasJoinedOrLeft(roster('a', 'b'), roster('a', 'c'))).toBe(true)
  })

  it('sees that others were asked of the same list', () => {
    const listed = (people: number) => ({ memberIds: ['a', 'b', 'c'], people })
    expect(hasJoinedOrLeft(listed(3), listed(3))).toBe(false)
    expect(hasJoinedOrLeft(listed(3), listed(2))).toBe(true)
    expect(hasJoinedOrLeft(listed(3), listed(4))).toBe(true)
  })

  it('counts people where nobody is listed', () => {
    expect(hasJoinedOrLeft({ memberIds: [], people: 5 }, { memberIds: [], people: 5 })).toBe(false)
    expect(hasJoinedOrLeft({ memberIds: [], people: 5 }, { memberIds: [], people: 6 })).toBe(true)
  })
})

const closedOn = '2026-11-20' as Day
const arbitraryStep = fc.option(fc.integer({ min: 1, max: 5 }), { nil: null })
const arbitraryBallot = fc
  .tuple(arbitraryStep, arbitraryStep, fc.constantFrom('', 'why', 'because'))
  .map(([first, second, comment]): Ballot => [
    { statementKey: ready.key, step: first, since: 'same', comment },
    { statementKey: small.key, step: second, since: null, comment },
  ])

describe('seenRound', () => {
  it('tells nobody anything before the close but whether there are enough', () => {
    fc.assert(
      fc.property(
        fc.array(arbitraryBallot, { maxLength: 12 }),
        fc.constantFrom<Smallest>(3, 4, 5),
        fc.constantFrom('host' as const, 'guest' as const),
        (ballots, smallest, role) => {
          const round = aHealthRound({ terms: terms({ smallest }) })
          const seen = seenRound(role, aRoundTruth(round, { ballots: ballots.length }))
          const fewest = seenRound(role, aRoundTruth(round, { ballots: 0 }))
          expect(seen).toEqual({ ...fewest, isEnough: ballots.length >= smallest })
          expect(seen.result).toBeNull()
        },
      ),
    )
  })

  it('shows no number after the close where too few answered', () => {
    const round = aHealthRound({ closedOn })
    const { result } = seenRound('host', aRoundTruth(round))
    expect(result).toMatchObject({ answered: null, statements: 'not-enough' })
  })

  it('shows a closed round to phones only where that was promised', () => {
    for (const sharedWith of ['laptop', 'room'] as const) {
      const round = aHealthRound({ closedOn, terms: terms({ sharedWith }) })
      const truth = aRoundTruth(round, { answered: 5 })
      expect(seenRound('guest', truth).result !== null).toBe(sharedWith === 'room')
      expect(seenRound('host', truth).result).not.toBeNull()
    }
  })
})

describe('resultOf', () => {
  it('counts more people than were expected where more answered', () => {
    const truth = aRoundTruth(aHealthRound({ closedOn }), { answered: 9 })
    expect(resultOf(truth)).toMatchObject({ people: 9, answered: 9 })
  })

  it('hides what a file from elsewhere holds in spite of the rule, and nothing of an open round', () => {
    const few: StatementCounts = { steps: [1, 0, 0, 1, 0], cantSay: 1, answered: 3, since: null }
    const since = { worse: 1, same: 1, better: 0 }
    const five: StatementCounts = { steps: [1, 1, 1, 1, 1], cantSay: 0, answered: 5, since }
    const counts = new Map<string, StatementCounts>([
      [ready.key, few],
      [small.key, five],
    ])
    const countsIn = (fields: Partial<HealthTerms>) => {
      const round = aHealthRound({ closedOn, terms: terms(fields) })
      const { statements } = resultOf(aRoundTruth(round, { answered: 5, counts })) ?? {}
      return Array.isArray(statements) && statements.map((one) => one.counts)
    }
    expect(countsIn({})).toEqual([null, { ...five, since: null }])
    expect(countsIn({ isOpenRound: true })).toEqual([few, five])
  })

  it('gives each statement its own words, counts and comments, or none', () => {
    const counts = countBallots(
      Array.from({ length: 5 }, () => aBallot(4, 'why').slice(0, 1)),
      HEALTH_STATEMENTS,
      terms(),
      asWritten,
    )
    const result = resultOf(aRoundTruth(aHealthRound({ closedOn }), { ...counts }))
    expect(result?.statements).toMatchObject([
      {
        statementKey: ready.key,
        counts: { steps: [0, 0, 0, 5, 0] },
        comments: Array(5).fill('why'),
      },
      { statementKey: small.key, counts: null, comments: null },
    ])
  })
})
