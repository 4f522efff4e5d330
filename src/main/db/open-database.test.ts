import { expect, it } from 'vitest'
import { secure } from './open-database'

it('takes the old journal where the file system refuses WAL', () => {
  const asked: string[] = []
  secure({
    pragma(text) {
      asked.push(text)
      return text === 'journal_mode = WAL' ? 'truncate' : null
    },
  })
  expect(asked.slice(0, 3)).toEqual([
    'journal_mode = WAL',
    'journal_mode = DELETE',
    'synchronous = FULL',
  ])
})
