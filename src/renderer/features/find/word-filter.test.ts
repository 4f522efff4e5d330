import { expect, test } from 'vitest'
import { hasWords } from './word-filter'

test('a label is meant by the beginnings of its words, in any order', () => {
  expect(hasWords('New retro for Zürich', 'zur ret')).toBe(true)
  expect(hasWords('New retro for Zürich', 'etro')).toBe(false)
  expect(hasWords('New retro for Zürich', 'retro bern')).toBe(false)
  expect(hasWords('New retro', ' "*( ')).toBe(true)
})
