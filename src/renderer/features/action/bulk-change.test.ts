import { describe, expect, it } from 'vitest'
import { changeFrom } from './bulk-change'

describe('changeFrom', () => {
  it('makes one change of an answer', () => {
    expect([
      changeFrom('owner', 'Ada').change,
      changeFrom('owner', '').change,
      changeFrom('dueOn', '2026-12-04').change,
      changeFrom('dueOn', '').change,
      changeFrom('drop', ' too costly ').change,
    ]).toEqual([
      { kind: 'owner', owner: 'Ada' },
      { kind: 'owner', owner: null },
      { kind: 'dueOn', dueOn: '2026-12-04' },
      { kind: 'dueOn', dueOn: null },
      { kind: 'status', status: 'dropped', reason: 'too costly' },
    ])
  })

  it('says what is wrong: a long name, no day, no reason, a long one', () => {
    const wrong = [
      changeFrom('owner', 'x'.repeat(81)),
      changeFrom('dueOn', 'some day'),
      changeFrom('drop', ' '),
      changeFrom('drop', 'x'.repeat(501)),
    ]
    expect(wrong.map(({ change }) => change)).toEqual([null, null, null, null])
    expect(new Set(wrong.map(({ problem }) => problem)).size).toBe(4)
  })
})
