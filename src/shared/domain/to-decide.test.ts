import { describe, expect, it } from 'vitest'
import type { ActionPicture } from './action'
import type { ActionId } from './ids'
import { Day } from './day'
import { asksToRethink, nextToDecide, openCount, toCheckFirst } from './to-decide'

type Some = Pick<ActionPicture, 'id' | 'review'>
const undecided = (id: string): Some => ({ id: id as ActionId, review: null })
const decided = (id: string): Some => ({
  id: id as ActionId,
  review: { decision: 'keep', reason: '' },
})

describe('nextToDecide', () => {
  const actions = [undecided('a'), decided('b'), undecided('c'), decided('d')]
  const next = (after: string | null) => nextToDecide(actions, after as ActionId | null)?.id

  it('begins at the top, goes down over what is decided, and then from the top again', () => {
    expect([next(null), next('a'), next('c'), next('d')]).toEqual(['a', 'c', 'a', 'a'])
  })

  it('finds none when all are decided, or only the one just left is not', () => {
    expect(nextToDecide([decided('a')], null)).toBeNull()
    expect(nextToDecide([undecided('a')], 'a' as ActionId)).toBeNull()
  })
})

it('asks to rethink from the second carry on, until it is decided', () => {
  const review = { decision: 'keep', reason: '' } as const
  const asked = [
    { carried: 1, review: null },
    { carried: 2, review: null },
    { carried: 5, review },
  ].map(asksToRethink)
  expect(asked).toEqual([false, true, false])
})

it('counts what is open or under way', () => {
  const statuses = ['open', 'doing', 'done', 'dropped'] as const
  expect(openCount(statuses.map((status) => ({ status })))).toBe(2)
})

it('puts experiments whose day has come first, until they are decided', () => {
  const today = Day.parse('2026-11-20')
  const tried = (id: string, checkOn: string, part: object = {}) => ({
    id,
    status: 'open' as const,
    review: null,
    experiment: { belief: 'It helps', lookAt: 'The wait', checkOn: Day.parse(checkOn) },
    ...part,
  })
  const review = { decision: 'change', reason: '' } as const
  const actions = [
    { ...tried('a', '2026-11-20'), experiment: null },
    tried('b', '2026-11-21'),
    tried('c', '2026-11-20'),
    tried('d', '2026-11-01', { review }),
    tried('e', '2026-11-01'),
  ]
  const order = toCheckFirst(actions, today).map(({ id }) => id)
  expect(order).toEqual(['c', 'e', 'a', 'b', 'd'])
})
