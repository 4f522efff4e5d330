import { describe, expect, it } from 'vitest'
import { anAction } from '../../../test/builders'
import type { Action } from './action'
import { Day } from './day'
import { checkExperiment, isToCheck, type Check } from './experiment'

const today = Day.parse('2026-11-20')
const experiment = { belief: 'Pairing halves rework', lookAt: 'reopened tickets', checkOn: today }
const tried = anAction(1, { experiment })
const next = { ...experiment, checkOn: Day.parse('2026-12-04') }
const seen = 'two reopened, five before'

const after = (check: Check, action: Action = tried) => {
  const [change] = checkExperiment(action, check, today)
  return { ...action, ...change?.after }
}

describe('checkExperiment', () => {
  it('ends a kept one as done', () => {
    expect(after({ outcome: 'keep', seen, next: null })).toEqual({
      ...tried,
      status: 'done',
      closedOn: today,
      verdict: { outcome: 'keep', seen, on: today, checkOn: experiment.checkOn },
    })
  })

  it('ends a stopped one as dropped, for what was seen', () => {
    expect(after({ outcome: 'stop', seen, next: null })).toEqual({
      ...tried,
      status: 'dropped',
      reason: seen,
      closedOn: today,
      verdict: { outcome: 'stop', seen, on: today, checkOn: experiment.checkOn },
    })
  })

  it('goes on with the next try when adapted', () => {
    expect(after({ outcome: 'adapt', seen, next })).toEqual({
      ...tried,
      experiment: next,
      verdict: { outcome: 'adapt', seen, on: today, checkOn: experiment.checkOn },
    })
  })

  it('changes nothing when the same look arrives twice', () => {
    const look: Check = { outcome: 'stop', seen, next: null }
    expect(checkExperiment(after(look), look, today)).toEqual([])
    const goesOn: Check = { outcome: 'adapt', seen, next }
    expect(checkExperiment(after(goesOn), goesOn, today)).toEqual([])
  })

  it.each([
    ['adapt without a next try', tried, { outcome: 'adapt', seen, next: null }, 'empty'],
    ['no experiment', anAction(2), { outcome: 'keep', seen, next: null }, 'not-found'],
    ['a closed one', { ...tried, status: 'done' }, { outcome: 'keep', seen, next }, 'closed'],
  ] as const)('refuses %s', (_name, action, check, code) => {
    expect(() => checkExperiment(action, check, today)).toThrow(code)
  })
})

describe('isToCheck', () => {
  it('is true from its day on, while it is open', () => {
    const later = anAction(3, { experiment: next })
    const done = anAction(4, { experiment, status: 'done' })
    expect([tried, later, done, anAction(5)].map((action) => isToCheck(action, today))).toEqual([
      true,
      false,
      false,
      false,
    ])
  })
})
