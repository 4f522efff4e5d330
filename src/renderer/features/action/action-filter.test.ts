import type { ActionPicture } from '@shared/domain/action'
import { Day } from '@shared/domain/day'
import type { ActionId } from '@shared/domain/ids'
import { describe, expect, it } from 'vitest'
import { byStatus, filterActions, keptDates, ownersOf } from './action-filter'

const day = (text: string) => Day.parse(text)
const today = day('2026-11-20')

function anAction(text: string, part: Partial<ActionPicture> = {}): ActionPicture {
  return {
    id: text as ActionId,
    retroId: null,
    topicId: null,
    text,
    owner: null,
    dueOn: null,
    doneWhen: '',
    status: 'open',
    reason: '',
    createdOn: day('2026-11-01'),
    closedOn: null,
    carried: 0,
    ageDays: 19,
    origin: null,
    review: null,
    ...part,
  }
}

const late = anAction('late', { owner: 'Ada', dueOn: day('2026-11-19') })
const dueToday = anAction('today', { owner: 'Bo', status: 'doing', dueOn: today })
const done = anAction('done', {
  owner: 'Ada',
  status: 'done',
  dueOn: day('2026-11-10'),
  closedOn: day('2026-11-10'),
})
const actions = [late, dueToday, done]
const texts = (some: readonly ActionPicture[]) => some.map(({ text }) => text)

describe('filterActions', () => {
  const anybody = { of: 'anybody' } as const
  const shown = (filter: 'open' | 'overdue' | 'all') =>
    texts(filterActions(actions, filter, anybody, today))

  it('shows what is open, what is overdue, or all', () => {
    expect([shown('open'), shown('overdue'), shown('all')]).toEqual([
      ['late', 'today'],
      ['late'],
      ['late', 'today', 'done'],
    ])
  })

  it('shows the actions of one owner, or of nobody', () => {
    const of = (owner: Parameters<typeof filterActions>[2]) =>
      texts(filterActions([...actions, anAction('free')], 'all', owner, today))
    expect([of({ of: 'one', name: 'Ada' }), of({ of: 'nobody' })]).toEqual([
      ['late', 'done'],
      ['free'],
    ])
  })
})

describe('byStatus', () => {
  it('names only the statuses that there are, in their order', () => {
    expect(byStatus([done, dueToday]).map(({ status }) => status)).toEqual(['doing', 'done'])
  })

  it('puts the oldest open one first, and what was done last first', () => {
    const older = anAction('older', { createdOn: day('2026-10-01') })
    const doneLater = anAction('later', { status: 'done', closedOn: day('2026-11-18') })
    const groups = byStatus([late, older, done, doneLater])
    expect(groups.map((group) => texts(group.actions))).toEqual([
      ['older', 'late'],
      ['later', 'done'],
    ])
  })
})

describe('ownersOf', () => {
  it('names each owner once', () => {
    expect(ownersOf([dueToday, late, done])).toEqual(['Ada', 'Bo'])
  })
})

describe('keptDates', () => {
  it('counts the dates that have passed, and those that were kept', () => {
    expect(keptDates(actions, today)).toEqual({ done: 1, of: 2 })
  })

  it('leaves dropped actions out, and does not take late for kept', () => {
    const dropped = anAction('dropped', { status: 'dropped', dueOn: day('2026-11-10') })
    const lately = anAction('lately', { ...done, text: 'lately', closedOn: day('2026-11-11') })
    expect(keptDates([dropped, lately], today)).toEqual({ done: 0, of: 1 })
  })
})
