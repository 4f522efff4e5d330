import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foundRanges, foundText } from './found-ranges'

const found = (text: string, typed: string) =>
  foundRanges(text, typed).map(({ from, to }) => text.slice(from, to))

test('marks whole words, and of the last its beginning, with or without diacritics', () => {
  expect(found('Die Übergabe an den Betrieb', 'betrieb uberg')).toEqual(['Überg', 'Betrieb'])
  expect(found('Die U\u0308bergabe', 'üb')).toEqual(['U\u0308b'])
  expect(found('Übergaben', 'uberg betrieb')).toEqual([])
  expect(found('🎉 party', '🎉')).toEqual([])
})

test('ranges lie inside the text, in order and apart, whatever the text', () => {
  const hostile = fc.string({
    unit: fc.constantFrom('a', 'B', 'ü', '\u0308', ' ', '\0', '<b>', '🎉', 'ש'),
  })
  fc.assert(
    fc.property(hostile, hostile, (text, typed) => {
      let end = 0
      for (const { from, to } of foundRanges(text, typed)) {
        expect(from).toBeGreaterThanOrEqual(end)
        expect(to).toBeGreaterThan(from)
        end = to
      }
      expect(end).toBeLessThanOrEqual(text.length)
    }),
  )
})

test('a long text is cut around its first mark, between words, and the marks go along', () => {
  const text = `${'before '.repeat(60)}the needle ${'after '.repeat(60)}`
  const cut = foundText(text, 'need')
  expect(cut.text).toMatch(/^… before .* the needle after .* …$/)
  expect(cut.marks.map(({ from, to }) => cut.text.slice(from, to))).toEqual(['need'])
  expect(cut.text.length).toBeLessThan(250)
  expect(foundText('short', 'short')).toEqual({ text: 'short', marks: [{ from: 0, to: 5 }] })
})

test('a cut keeps characters whole and every mark on what was typed, whatever the text', () => {
  const hostile = fc.string({
    unit: fc.constantFrom('abc', 'ü', '\u0308', ' ', '\n', '🎉', 'ש'),
    minLength: 100,
    maxLength: 600,
  })
  fc.assert(
    fc.property(hostile, fc.constantFrom('abc', 'u', 'ש abc'), (text, typed) => {
      const cut = foundText(text, typed)
      expect(cut.text).not.toMatch(/\p{Surrogate}/u)
      const whole = foundRanges(text, typed)
      expect(cut.marks.length > 0).toBe(whole.length > 0)
      for (const { from, to } of cut.marks) expect(cut.text.slice(from, to)).not.toMatch(/[\s…]/)
    }),
  )
})
