import { describe, expect, it } from 'vitest'
import { aCard, aColumn, anAction, anOpenTruth, aTopic, aVote } from '../../../test/builders'
import { added, applyChanges, changed, gone, inverse, type Change } from './change'
import type { Review } from './action'

const truth = anOpenTruth(1)
const review: Review = {
  id: 'r/a',
  actionId: anAction(0).id,
  retroId: truth.retro.id,
  decision: 'keep',
  reason: '',
}

describe('changed', () => {
  it('names only the fields that differ', () => {
    expect(changed('card', aCard(0), { text: 'New', position: 0, author: null })).toEqual([
      {
        kind: 'card',
        id: aCard(0).id,
        before: { text: 'Card 0', author: 'Ada' },
        after: { text: 'New', author: null },
      },
    ])
  })

  it('is nothing where nothing differs, deep values included', () => {
    expect(changed('card', aCard(0), { text: 'Card 0' })).toEqual([])
    expect(changed('retro', truth.retro, { timer: { ...truth.retro.timer } })).toEqual([])
  })
})

describe('applyChanges', () => {
  it('adds, updates and removes, and leaves what it was given alone', () => {
    const next = applyChanges(truth, [
      added('card', aCard(1)),
      ...changed('card', aCard(0), { text: 'New' }),
      gone('column', aColumn(1)),
      ...changed('retro', truth.retro, { version: 2 }),
    ])
    expect([...next.cards.values()]).toEqual([aCard(0, { text: 'New' }), aCard(1)])
    expect([...next.columns.keys()]).toEqual([aColumn(0).id])
    expect(next.retro.version).toBe(2)
    expect(truth).toEqual(anOpenTruth(1))
  })

  it('does nothing to a thing that is gone', () => {
    const next = applyChanges(truth, changed('vote', aVote(0), { removed: true }))
    expect(next).toEqual(truth)
  })
})

describe('inverse', () => {
  const undo = (changes: readonly Change[]) =>
    applyChanges(applyChanges(truth, changes), inverse(changes))

  it('gives fields their old values, the last change first', () => {
    const once = changed('card', aCard(0), { text: 'one' })
    const twice = changed('card', aCard(0, { text: 'one' }), { text: 'two' })
    expect(undo([...once, ...twice])).toEqual(truth)
  })

  it('marks what was new as removed, where it can be', () => {
    expect(undo([added('column', aColumn(5))]).columns.get(aColumn(5).id)).toEqual(
      aColumn(5, { removed: true }),
    )
  })

  it('takes a new decision away, and leaves a new topic for the votes that may lie on it', () => {
    expect(undo([added('review', review)]).reviews.size).toBe(0)
    expect(undo([added('topic', aTopic(9))]).topics.has(aTopic(9).id)).toBe(true)
  })

  it('refuses what is gone for good', () => {
    expect(() => inverse([gone('card', aCard(0))])).toThrow(/can't be undone/)
  })
})
