import type { FormatId } from '@shared/domain/ids'
import { describe, expect, it } from 'vitest'
import { draftOf, emptyDraft, formatFrom, movedColumn } from './format-draft'

const id = 'own' as FormatId

function keys() {
  let made = 0
  return () => `k${(made += 1)}`
}

function aDraft() {
  return { ...emptyDraft(['Good', 'Bad'], keys()), name: 'Ours' }
}

describe('formatFrom', () => {
  it('makes a format that makes the same draft again', () => {
    const made = formatFrom(aDraft(), id)
    if (!('format' in made)) throw new Error('refused')
    expect(draftOf(made.format, 'Ours', keys())).toEqual(aDraft())
  })

  it('says which fields are wrong and why', () => {
    const draft = {
      ...aDraft(),
      name: ' ',
      columns: [{ key: 'k1', title: 'a'.repeat(121), prompt: '' }],
      minutes: { ...aDraft().minutes, vote: null, write: 481 },
    }
    const made = formatFrom(draft, id)
    expect('problems' in made && Object.fromEntries(made.problems)).toEqual({
      name: 'empty',
      'columns.0.title': 'too-long',
      'minutes.vote': 'bad-request',
      'minutes.write': 'too-large',
    })
  })
})

describe('movedColumn', () => {
  const titles = (index: number, by: -1 | 1) =>
    movedColumn(aDraft().columns, index, by).map(({ title }) => title)

  it('swaps a column with its neighbour', () => {
    expect([titles(0, 1), titles(1, -1)]).toEqual([
      ['Bad', 'Good'],
      ['Bad', 'Good'],
    ])
  })

  it('leaves the first and the last where they are', () => {
    expect([titles(0, -1), titles(1, 1)]).toEqual([
      ['Good', 'Bad'],
      ['Good', 'Bad'],
    ])
  })
})
