import { describe, expect, it } from 'vitest'
import { isSameName, mentions } from './same-name'

describe('a name', () => {
  it.each([
    ['Ada', 'ADA'],
    ['Zoë', 'Zoe\u0308'],
    ['Ａｄａ', 'ada'],
  ])('%s is the same as %s', (a, b) => {
    expect(isSameName(a, b)).toBe(true)
  })

  it.each([
    ['Ada', 'Ada L.'],
    ['Zoë', 'Zoe'],
    [null, 'Ada'],
  ])('%s is another than %s', (a, b) => {
    expect(isSameName(a, b)).toBe(false)
  })

  it.each(['Ada', 'ask ADA.', '{"owner":"Ada"}', 'Adam and Ada’s list', 'Zoe\u0308 (ada)'])(
    'stands in “%s”',
    (text) => {
      expect(mentions(text, 'Ada')).toBe(true)
    },
  )

  it.each(['Adamant', 'Canada', 'ada2', '', 'Ad a'])('does not stand in “%s”', (text) => {
    expect(mentions(text, 'Ada')).toBe(false)
  })
})
