import { describe, expect, it } from 'vitest'
import { aCard, after, anId, anOpenTruth, aTruth } from '../../../test/builders'
import { addColumn } from './column'
import type { CardId, ColumnId } from './ids'
import { LIMITS } from './limits'
import type { RetroTruth } from './retro'
import { takeIn } from './take-in'

const [one, two] = [anId<CardId>(1), anId<CardId>(2)]
const kept = {
  title: 'Nights',
  cards: [
    { id: one, text: 'alerts at night', position: 0.1 },
    { id: two, text: 'who is on call?', position: 0.2 },
  ],
  column: { id: anId<ColumnId>(3), title: 'Left from last time' },
}
const take = (truth: RetroTruth) => takeIn(truth, kept)

describe('takeIn', () => {
  it('makes one topic of the cards, under their old title and nobody’s name', () => {
    const taken = after(anOpenTruth(1), take)
    const cards = [one, two].map((id) => taken.cards.get(id))
    expect(cards).toMatchObject(
      kept.cards.map(({ text }) => ({ text, author: null, editKey: null, topicId: one })),
    )
    expect(taken.topics.get(cards[0]?.topicId ?? aCard(0).topicId)?.title).toBe('Nights')
  })

  it('needs a column of its own once, and none where the wall is full', () => {
    const taken = after(anOpenTruth(1), take)
    expect(taken.cards.get(one)?.columnId).toBe(kept.column.id)
    const more = { ...kept, cards: [{ id: anId<CardId>(4), text: 'more', position: 0 }] }
    const again = after(taken, (now) =>
      takeIn(now, { ...more, column: { ...kept.column, id: anId<ColumnId>(5) } }),
    )
    expect(again.cards.get(anId<CardId>(4))?.columnId).toBe(kept.column.id)

    let full = anOpenTruth(1)
    for (let n = full.columns.size; n < LIMITS.columnsMax; n += 1) {
      full = after(full, (now) =>
        addColumn(now, { id: anId<ColumnId>(100 + n), title: `Column ${n}`, prompt: '' }),
      )
    }
    const squeezed = after(full, take)
    expect(squeezed.columns.size).toBe(LIMITS.columnsMax)
    expect(squeezed.cards.get(one)?.columnId).toBe(anId<ColumnId>(100 + LIMITS.columnsMax - 1))
  })

  it('changes nothing the second time, and waits for the reveal', () => {
    expect(take(after(anOpenTruth(1), take))).toEqual([])
    expect(() => take(aTruth())).toThrow('sealed')
  })
})
