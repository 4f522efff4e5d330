import { describe, expect, it } from 'vitest'
import { after, anAppreciation, aTruth } from '../../../test/builders'
import { addAppreciation, answerCheckIn, deleteAppreciation, giveRoti, markDone } from './personal'
import type { NamesLevel } from './names'

const at = (names: NamesLevel) => aTruth({ retro: { names, stage: 'write' } })
const mark = { id: 'key', stage: 'write', name: 'Ada', isDone: true } as const
const answer = { id: 'key', text: 'fine', author: 'Ada' }
const closed = aTruth({ retro: { closedAt: 1, stage: 'write' } })

describe('markDone', () => {
  it('marks and unmarks, and changes nothing the second time', () => {
    const done = after(at('named'), (one) => markDone(one, mark))
    expect([...done.doneMarks.values()]).toEqual([{ id: 'key', stage: 'write', name: 'Ada' }])
    expect(markDone(done, mark)).toEqual([])
    const undone = after(done, (one) => markDone(one, { ...mark, isDone: false }))
    expect(undone.doneMarks.size).toBe(0)
    expect(markDone(undone, { ...mark, isDone: false })).toEqual([])
  })

  it.each(['named-after-reveal', 'anonymous'] as const)('keeps no name: %s', (names) => {
    const done = after(at(names), (one) => markDone(one, mark))
    expect(done.doneMarks.get('key')?.name).toBeNull()
  })

  it('refuses another stage than the present one', () => {
    expect(() => markDone(at('named'), { ...mark, stage: 'vote' })).toThrow('wrong-stage')
  })
})

describe('answerCheckIn', () => {
  it('keeps the last answer, and none once it is empty', () => {
    const answered = after(
      at('named'),
      (one) => answerCheckIn(one, answer),
      (one) => answerCheckIn(one, { ...answer, text: 'better' }),
    )
    expect([...answered.checkIns.values()]).toEqual([{ ...answer, text: 'better' }])
    const empty = after(answered, (one) => answerCheckIn(one, { ...answer, text: ' ' }))
    expect(empty.checkIns.size).toBe(0)
    expect(answerCheckIn(empty, { ...answer, text: '' })).toEqual([])
  })

  it('keeps no author in an anonymous retro', () => {
    const answered = after(at('anonymous'), (one) => answerCheckIn(one, answer))
    expect(answered.checkIns.get('key')?.author).toBeNull()
  })
})

describe('giveRoti', () => {
  it('keeps the last mark, until the marks are shown', () => {
    const given = after(
      at('named'),
      (one) => giveRoti(one, { id: 'key', score: 1 }),
      (one) => giveRoti(one, { id: 'key', score: 4 }),
    )
    expect([...given.rotis.values()]).toEqual([{ id: 'key', score: 4 }])
    const shown = { ...given, retro: { ...given.retro, rotiRevealed: true } }
    expect(() => giveRoti(shown, { id: 'key', score: 0 })).toThrow('already-revealed')
  })
})

describe('an appreciation', () => {
  const { removed: _removed, ...thanks } = anAppreciation(0)

  it('is there once, without its author in an anonymous retro', () => {
    const named = after(at('named'), (one) => addAppreciation(one, thanks))
    expect([...named.appreciations.values()]).toEqual([anAppreciation(0)])
    expect(addAppreciation(named, { ...thanks, text: 'again' })).toEqual([])
    const anonymous = after(at('anonymous'), (one) => addAppreciation(one, thanks))
    expect(anonymous.appreciations.get(thanks.id)?.author).toBeNull()
  })

  it('keeps its row when it is deleted, and deleting it again changes nothing', () => {
    const truth = aTruth({ appreciations: [anAppreciation(0)] })
    const deleted = after(truth, (one) => deleteAppreciation(one, thanks.id))
    expect([...deleted.appreciations.values()]).toEqual([anAppreciation(0, { removed: true })])
    expect(deleteAppreciation(deleted, thanks.id)).toEqual([])
    expect(deleteAppreciation(aTruth(), thanks.id)).toEqual([])
  })
})

describe('a closed retro', () => {
  it.each([
    ['done mark', () => markDone(closed, mark)],
    ['check-in', () => answerCheckIn(closed, answer)],
    ['return on time', () => giveRoti(closed, { id: 'key', score: 1 })],
    ['appreciation', () => addAppreciation(closed, anAppreciation(0))],
  ])('takes no %s', (_what, rule) => {
    expect(rule).toThrow('closed')
  })
})
