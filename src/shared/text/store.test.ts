import { describe, expect, it } from 'vitest'
import { contentsText, momentText, sizeText } from './store'

describe('sizeText', () => {
  it.each([
    [0, '0 KB'],
    [4_096, '4.1 KB'],
    [212_992, '213 KB'],
    [999_600, '1.0 MB'],
    [48_300_000, '48 MB'],
    [2_100_000_000_000, '2100 GB'],
  ])('%i bytes are %s', (bytes, words) => expect(sizeText(bytes)).toBe(words))
})

it('contentsText counts what people know', () => {
  const counts = { teams: 1, retros: 6, cards: 75, topics: 35, checks: 0, actions: 1 }
  expect(contentsText(counts)).toBe('1 team, 6 retros, 75 cards and 1 action')
  expect(contentsText({ ...counts, checks: 2 })).toBe(
    '1 team, 6 retros, 75 cards, 2 health checks and 1 action',
  )
})

it('momentText says day and time', () => {
  expect(momentText(new Date(2026, 10, 24, 18, 22).getTime())).toBe('Tue 24 November 2026, 18:22')
})
