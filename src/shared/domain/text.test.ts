import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lengthOf, normalizeName, normalizeText } from './plain-text'
import { count, line, optionalWords, personName, words } from './text'

/** What a schema makes of a value: what it keeps, or the first code of its refusal. */
function outcome(schema: ReturnType<typeof words> | ReturnType<typeof count>, value: unknown) {
  const parsed = schema.safeParse(value)
  return parsed.success ? parsed.data : parsed.error.issues[0]?.message
}

// Any UTF-16 unit, and often those that mean something beside each other.
const someText = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0xffff }),
      fc.constantFrom(0, 9, 10, 13, 32, 0x200b, 0x2028, 0x202e, 0xd83c, 0xdf88, 0xfeff, 0xfffe),
    ),
  )
  .map((units) => String.fromCharCode(...units))

describe('text as it is kept', () => {
  it.each([
    ['one kind of line break', 'a\r\nb\rc\u2028d\u0085e', 'a\nb\nc\nd\ne'],
    ['tabs, spaces and line breaks as typed', '  a\t\n\n b ', '  a\t\n\n b '],
    ['no control characters', 'a\u0000b\u001bc\u007f', 'abc'],
    ['no half characters', 'a\ud800b', 'a\ufffdb'],
    ['whole characters beyond the BMP', '👩🏽‍🚀', '👩🏽‍🚀'],
    ['words in other directions', 'a\u202eb', 'a\u202eb'],
  ])('has %s', (_what, text, kept) => {
    expect(normalizeText(text)).toBe(kept)
  })

  it('does not change when it is kept again', () => {
    fc.assert(
      fc.property(someText, (text) => {
        expect(normalizeText(normalizeText(text))).toBe(normalizeText(text))
        expect(normalizeName(normalizeName(text))).toBe(normalizeName(text))
      }),
    )
  })

  it('is as long as it has code points', () => {
    expect([lengthOf(''), lengthOf('é'), lengthOf('🎈🎈')]).toEqual([0, 1, 2])
  })
})

describe('a name', () => {
  it.each([
    ['of one line with single spaces', ' Ada \n  Lovelace ', 'Ada Lovelace'],
    ['without what can’t be seen', 'A\u200bd\u202ea\ufeff', 'Ada'],
    ['with letters of any script', 'Ægir Ødegård 李', 'Ægir Ødegård 李'],
  ])('is kept %s', (_what, text, kept) => {
    expect(outcome(personName(20), text)).toBe(kept)
  })

  it('that holds only what can’t be seen is empty', () => {
    expect(outcome(personName(20), '\u200b\u2060 ')).toBe('empty')
  })
})

describe('a field', () => {
  it.each([
    ['words', words(3), 'a b', 'a b'],
    ['too many words', words(3), 'a b ', 'too-long'],
    ['as many emoji as characters', words(3), '🎈🎈🎈', '🎈🎈🎈'],
    ['blank words', words(3), ' \n', 'empty'],
    ['only control characters', words(3), '\u0000', 'empty'],
    ['optional words', optionalWords(3), '', ''],
    ['too many optional words', optionalWords(3), 'abcd', 'too-long'],
    ['a line', line(5), ' a\nb ', 'a b'],
    ['an empty line', line(5), '  ', 'empty'],
    ['a line that is too long', line(5), 'abcdef', 'too-long'],
    ['a number', count(1, 3), 3, 3],
    ['a small number', count(1, 3), 0, 'too-small'],
    ['a large number', count(1, 3), 4, 'too-large'],
  ] as const)('takes or refuses %s', (_what, schema, value, expected) => {
    expect(outcome(schema, value)).toBe(expected)
  })

  it.each([null, undefined, 1.5, '2', [], {}])('takes no %j for a number', (value) => {
    expect(count(1, 3).safeParse(value).success).toBe(false)
  })

  it.each([null, undefined, 5, ['a'], {}])('takes no %j for words', (value) => {
    expect(words(3).safeParse(value).success).toBe(false)
  })
})
