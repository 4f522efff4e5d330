import { NO_DETAILS, type ActionPicture } from '@shared/domain/action'
import { Day } from '@shared/domain/day'
import type { ActionId, RetroId, TeamId } from '@shared/domain/ids'
import { describe, expect, it } from 'vitest'
import { byStatus, filterActions, findActions, isFrom, ownersOf, retrosOf } from './action-filter'

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
    ...NO_DETAILS,
    verdict: null,
    splitFrom: null,
    carried: 0,
    ageDays: 19,
    ageRetros: 0,
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

describe('findActions', () => {
  const some = [
    anAction('Merge smaller changes', { owner: 'Zoë' }),
    anAction('Merge on Fridays', { doneWhen: 'No merge on Monday' }),
  ]

  it('wants every word, in any order and case, in text, people or done-test', () => {
    const found = ['', 'SMALLER merge', 'zoë', 'monday', 'merge tuesday', '  '].map(
      (text) => findActions(some, text).length,
    )
    expect(found).toEqual([2, 1, 1, 1, 0, 2])
  })
})

describe('byStatus in an order', () => {
  it('puts what has no date or no owner last', () => {
    const some = [
      anAction('a'),
      anAction('b', { dueOn: day('2026-11-25'), owner: 'Bo' }),
      anAction('c', { dueOn: day('2026-11-22'), owner: 'Cy' }),
    ]
    const inOrder = (order: 'due' | 'owner') =>
      byStatus(some, order).map((group) => texts(group.actions))
    expect([inOrder('due'), inOrder('owner')]).toEqual([[['c', 'b', 'a']], [['b', 'c', 'a']]])
  })
})

describe('filterActions', () => {
  const anybody = { of: 'anybody' } as const
  const shown = (filter: Parameters<typeof filterActions>[1]) =>
    texts(filterActions(actions, filter, anybody, today))

  it('shows what is open, what is overdue, or all', () => {
    expect([shown('open'), shown('overdue'), shown('all')]).toEqual([
      ['late', 'today'],
      ['late'],
      ['late', 'today', 'done'],
    ])
  })

  it('shows what is due within a week, today included and overdue left out', () => {
    const inAWeek = anAction('in a week', { dueOn: day('2026-11-27') })
    const later = anAction('later', { dueOn: day('2026-11-28') })
    expect(texts(filterActions([...actions, inAWeek, later], 'soon', anybody, today))).toEqual([
      'today',
      'in a week',
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

describe('filterActions on experiments', () => {
  it('shows what is an experiment, whatever became of it', () => {
    const experiment = { belief: 'it helps', lookAt: 'the queue', checkOn: today }
    const some = [
      ...actions,
      anAction('a try', { experiment }),
      anAction('tried', { experiment, status: 'done' }),
    ]
    const shown = filterActions(some, 'experiments', { of: 'anybody' }, today)
    expect(texts(shown)).toEqual(['a try', 'tried'])
  })
})

describe('the retros that actions come from', () => {
  const from = (retroId: string, title: string, createdOn: string) => ({
    ...anAction(title, { retroId: retroId as RetroId, createdOn: day(createdOn) }),
    origin: { retroTitle: title, topic: null, cards: [] },
    teamId: 'team' as TeamId,
    teamName: 'Platform',
  })
  const some = [
    from('r1', 'Sprint 1', '2026-10-01'),
    from('r2', 'Sprint 2', '2026-10-15'),
    from('r1', 'Sprint 1', '2026-10-01'),
  ]

  it('are named once each, the newest first', () => {
    expect(retrosOf(some)).toEqual([
      { id: 'r2', title: 'Sprint 2', teamName: 'Platform' },
      { id: 'r1', title: 'Sprint 1', teamName: 'Platform' },
    ])
  })

  it('narrow the list to theirs, or to those that come from none', () => {
    const of = (retro: Parameters<typeof isFrom>[1]) =>
      [...some, anAction('own')].filter((action) => isFrom(action, retro)).length
    expect([of('any'), of('none'), of('r1' as RetroId)]).toEqual([4, 1, 2])
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
