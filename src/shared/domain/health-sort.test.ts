import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { StatementResult, StepCounts } from './health-result'
import { SORTS, sortedResults, spread } from './health-sort'

function aResult(statementKey: string, steps: StepCounts | null): StatementResult {
  const answered = steps?.reduce((sum, count) => sum + count, 0) ?? 0
  const counts = steps && { steps, cantSay: 0, answered, since: null }
  const words = { series: statementKey, area: null, text: statementKey, bad: '-', good: '+' }
  return { statementKey, ...words, counts, comments: null }
}

const all = [
  aResult('agreed', [0, 0, 6, 0, 0]),
  aResult('hidden', null),
  aResult('split', [3, 0, 0, 0, 3]),
  aResult('low', [1, 4, 1, 0, 0]),
  aResult('lowest', [2, 3, 1, 0, 0]),
  aResult('high', [0, 0, 1, 4, 1]),
]
const order = (...args: Parameters<typeof sortedResults>) =>
  sortedResults(...args).map((one) => one.statementKey)

describe('sortedResults', () => {
  it('puts first what most people find low, and among those the lowest', () => {
    expect(order(all, 'lowest')).toEqual(['lowest', 'low', 'split', 'agreed', 'high', 'hidden'])
  })

  it('puts first what most people find high', () => {
    expect(order(all, 'highest')[0]).toBe('high')
  })

  it('puts first where people stand furthest from each other, which no middle would show', () => {
    expect(order(all, 'split')[0]).toBe('split')
  })

  it('keeps every statement once, in any order', () => {
    const steps = fc.tuple(fc.nat(4), fc.nat(4), fc.nat(4), fc.nat(4), fc.nat(4))
    fc.assert(
      fc.property(fc.array(fc.option(steps)), fc.constantFrom(...SORTS), (counts, sort) => {
        const some = counts.map((one, n) => aResult(String(n), one))
        const sorted = order(some, sort).toSorted((a, b) => Number(a) - Number(b))
        expect(sorted).toEqual(order(some, 'model'))
      }),
    )
  })
})

describe('spread', () => {
  it('is the share of pairs at least two steps apart', () => {
    expect(spread([0, 0, 5, 0, 0])).toBe(0)
    expect(spread([0, 3, 3, 0, 0])).toBe(0)
    expect(spread([1, 0, 0, 0, 1])).toBe(1)
    expect(spread([3, 0, 0, 0, 3])).toBe(9 / 15)
    expect(spread([1, 0, 0, 0, 0])).toBe(0)
  })
})
