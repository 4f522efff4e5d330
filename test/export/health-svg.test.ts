import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { healthHistorySvg } from '../../src/main/export/health-history-svg'
import { healthSvg } from '../../src/main/export/health-svg'
import { wrapped } from '../../src/main/export/svg-words'
import { healthHistory } from '../../src/shared/domain/health-history'
import { isCounted, type RoundResult } from '../../src/shared/domain/health-result'
import { aRoundResult, aStatementResult } from '../health-history-builders'
import { aHostileRound, withoutNumbers } from './health-arbitrary'
import { HOSTILE } from './hostile'

/** All that may stand between angle brackets in a picture of ours. */
const OURS =
  /^(\?xml version="1\.0" encoding="UTF-8"\?|\/?(svg|title|text)|(svg|rect|circle|line|text)( [a-zA-Z0-9-]+="[^"<>]*")+\/?)$/i

function foreignTags(file: string): string[] {
  return [...file.matchAll(/<([^>]*)>/g)]
    .map(([, tag = '']) => tag)
    .filter((tag) => !OURS.test(tag))
}

const historyOf = (rounds: readonly RoundResult[]) =>
  healthHistory({ rounds: [...rounds], done: [] }).map((one) => healthHistorySvg(one, 'Payments'))

describe('a picture of a round', () => {
  it(
    'has no tag that is not ours and the same bytes each time, whatever people typed',
    { timeout: 120_000 },
    () => {
      fc.assert(
        fc.property(aHostileRound, ({ round, teamName }) => {
          for (const file of [healthSvg(round, teamName), ...historyOf([round])]) {
            expect(foreignTags(file)).toEqual([])
            expect(file).not.toMatch(/(?![\t\n\r])\p{Cc}|\p{Surrogate}|NaN|undefined/u)
          }
          expect(healthSvg(structuredClone(round), teamName)).toBe(healthSvg(round, teamName))
        }),
        { numRuns: 200 },
      )
    },
  )

  it('has a circle for each person who was asked, and one for none where the rule hides it', () => {
    const statement = aStatementResult([1, 0, 2, 1, 1])
    const shown = healthSvg(aRoundResult(1, [statement], { people: 8, answered: 5 }), 'Payments')
    expect(shown.match(/<circle/g)).toHaveLength(8)
    expect(shown.match(/<circle[^>]*fill="none"/g)).toHaveLength(3)
    const hidden = healthSvg(aRoundResult(1, [aStatementResult(null)]), 'Payments')
    expect(hidden).not.toContain('<circle')
    expect(hidden).toContain('not enough answers')
  })

  it('holds nothing of the answers where too few answered', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(aHostileRound, ({ round, teamName }) => {
        const file = healthSvg(withoutNumbers(round), teamName)
        expect(file).not.toContain('<circle')
        expect(file).not.toContain('answered of')
        expect(file).toContain('not enough answers')
      }),
      { numRuns: 50 },
    )
  })
})

describe('a picture of the history', () => {
  const low = aRoundResult(1, [aStatementResult([3, 2, 1, 0, 0])])
  const high = aRoundResult(2, [aStatementResult([0, 0, 1, 2, 3])])

  it('says a change in words and what chance alone does, and draws no line through rounds', () => {
    const [file = ''] = historyOf([low, high])
    expect(file).toContain('Clear shift to the good.')
    expect(file).toContain('by chance alone.')
    expect(file.match(/<(line|path|polyline)/g)).toEqual(['<line'])
  })

  it('computes no change when somebody joined, and none that could be read from it', () => {
    const [file = ''] = historyOf([low, { ...high, joinedOrLeft: true }])
    expect(file).not.toMatch(/shift/)
    expect(file).toContain('Somebody joined or left: no change')
  })

  it('has nothing but that where no round had enough answers', () => {
    const [file = ''] = historyOf([withoutNumbers(low)])
    expect(file).toContain('not enough answers')
    expect(file).not.toContain('<circle')
  })
})

describe('wrapped', () => {
  it('breaks at spaces, and inside a word only where it is too long by itself', () => {
    expect(wrapped('one two three', 5)).toEqual(['one two', 'three'])
    expect(wrapped('abcdefghijkl', 3.5)).toEqual(['abcdef', 'ghijkl'])
    expect(wrapped('a\nb', 10)).toEqual(['a', 'b'])
    expect(wrapped('', 10)).toEqual([''])
  })

  it(
    'loses no character but the space at the end of a line, and takes no character apart',
    { timeout: 120_000 },
    () => {
      fc.assert(
        fc.property(
          fc.array(fc.constantFrom(...HOSTILE, ' ', '👩‍👩‍👧')).map((texts) => texts.join('')),
          fc.integer({ min: 2, max: 40 }),
          (text, ems) => {
            const bare = (words: string) => words.replace(/[ \t\n]/g, '')
            expect(bare(wrapped(text, ems).join(''))).toBe(bare(text))
          },
        ),
      )
    },
  )
})

describe('isCounted', () => {
  it('is what decides whether there is anything to draw', () => {
    const round = aRoundResult(1, [aStatementResult(null)])
    expect([round, withoutNumbers(round)].map(isCounted)).toEqual([true, false])
  })
})
