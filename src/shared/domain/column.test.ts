import { describe, expect, it } from 'vitest'
import { aCard, aColumn, after, anId, anOpenTruth, aTruth } from '../../../test/builders'
import { addColumn, moveColumn, removeColumn, renameColumn } from './column'
import type { ColumnId } from './ids'
import type { RetroTruth } from './retro'
import { seenBy } from './seen-by'

const columns = [aColumn(0), aColumn(1), aColumn(2)]
const truth = aTruth({ columns })
const fresh = { id: anId<ColumnId>(1), title: 'New', prompt: '' }
const order = (one: RetroTruth) =>
  [...one.columns.values()]
    .filter((column) => !column.removed)
    .toSorted((a, b) => a.position - b.position)
    .map((column) => column.title)

describe('a column', () => {
  it('is added last, once, and to eight at most', () => {
    const added = after(truth, (one) => addColumn(one, fresh))
    expect(order(added)).toEqual(['Column 0', 'Column 1', 'Column 2', 'New'])
    expect(addColumn(added, fresh)).toEqual([])
    const full = aTruth({ columns: Array.from({ length: 8 }, (_, n) => aColumn(n)) })
    expect(() => addColumn(full, fresh)).toThrow('columns-full')
  })

  it('is renamed', () => {
    const to = { title: 'Stop', prompt: 'What to stop?' }
    const renamed = after(truth, (one) => renameColumn(one, columns[0]?.id ?? fresh.id, to))
    expect(renamed.columns.get(aColumn(0).id)).toEqual(aColumn(0, to))
    expect(() => renameColumn(truth, fresh.id, to)).toThrow('not-found')
  })

  it.each([
    [0, ['Column 2', 'Column 0', 'Column 1']],
    [1, ['Column 0', 'Column 2', 'Column 1']],
    [7, ['Column 0', 'Column 1', 'Column 2']],
  ])('moves to place %i and the others close up', (place, expected) => {
    expect(order(after(truth, (one) => moveColumn(one, aColumn(2).id, place)))).toEqual(expected)
  })

  it('leaves its cards when it is removed: they show as unsorted', () => {
    const removed = after(anOpenTruth(1), (one) => removeColumn(one, aColumn(0).id))
    const { cards } = seenBy({ role: 'host', seat: null }, removed, 0)
    expect(cards.map(({ id, columnId }) => [id, columnId])).toEqual([[aCard(0).id, null]])
    expect(removed.cards.get(aCard(0).id)?.columnId).toBe(aColumn(0).id)
  })

  it('changes nothing when it is removed twice, and the last one stays', () => {
    const one = after(aTruth(), (all) => removeColumn(all, aColumn(0).id))
    expect(removeColumn(one, aColumn(0).id)).toEqual([])
    expect(() => removeColumn(one, aColumn(1).id)).toThrow('last-column')
    expect(() => removeColumn(one, fresh.id)).toThrow('not-found')
  })

  it('stays as it is in a closed retro', () => {
    const closed = aTruth({ retro: { closedAt: 1 } })
    expect(() => addColumn(closed, fresh)).toThrow('closed')
    expect(() => removeColumn(closed, aColumn(0).id)).toThrow('closed')
  })
})
