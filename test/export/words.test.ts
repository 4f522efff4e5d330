import { describe, expect, it } from 'vitest'
import { countFromWords, dayInWords, peopleInWords } from '../../src/main/export/words'
import { Day } from '../../src/shared/domain/day'

describe('words', () => {
  it.each([
    [0, 'nobody'],
    [1, 'one'],
    [10, 'ten'],
    [11, 'eleven'],
    [19, 'nineteen'],
    [20, 'twenty'],
    [42, 'forty-two'],
    [100, 'one hundred'],
    [112, 'one hundred and twelve'],
    [200, 'two hundred'],
    [1_000, '1000'],
  ])('counts %i people as %j', (count, words) => {
    expect(peopleInWords(count)).toBe(words)
    expect(countFromWords(words)).toBe(count)
  })

  it('tell every count from every other', () => {
    const counts = Array.from({ length: 1_000 }, (_, count) => count)
    expect(new Set(counts.map(peopleInWords)).size).toBe(counts.length)
    expect(countFromWords('many')).toBeNull()
  })

  it('write a day without a leading zero', () => {
    expect(dayInWords(Day.parse('2026-03-01'))).toBe('1 March 2026')
  })
})
