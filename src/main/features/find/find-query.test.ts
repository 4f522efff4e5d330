import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openMemoryDatabase } from '../../db/open-database'
import { findQuery } from './find-query'

const db = openMemoryDatabase()
db.exec(`CREATE VIRTUAL TABLE words USING fts5(text, tokenize = 'unicode61 remove_diacritics 2')`)
db.prepare('INSERT INTO words VALUES (?)').run('Die Übergabe an den Betrieb dauert zu lange 🎉')
const find = (text: string) => {
  const query = findQuery(text)
  return query === null ? [] : db.prepare('SELECT text FROM words WHERE words MATCH ?').all(query)
}

test('finds all words in any order, the last by its beginning, with or without diacritics', () => {
  expect(find('betrieb uberg')).toHaveLength(1)
  expect(find('Übergabe')).toHaveLength(1)
  expect(find('U\u0308bergabe')).toHaveLength(1)
  expect(find('uberg betrieb')).toHaveLength(0)
  expect(find('betrieb nowhere')).toHaveLength(0)
})

test('operators and quotes are words like others, and no words is no question', () => {
  expect(find('"Betrieb" (dauert) lan*')).toHaveLength(1)
  expect(find('betrieb OR nowhere')).toHaveLength(0)
  expect(findQuery(' "*^:-+(){}\0 🎉 ')).toBeNull()
})

test('whatever is typed, the index understands it', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({
      unit: fc.constantFrom('"', '*', '\0', 'NEAR(', ' OR ', 'a', 'ü', '\u0308', 'ש', '🎉'),
    }),
  )
  fc.assert(fc.property(hostile, (text) => void find(text)))
  expect(() => find('a" '.repeat(10_000) + 'x'.repeat(10_000))).not.toThrow()
})
