import { describe, expect, it } from 'vitest'
import {
  aCard,
  aColumn,
  after,
  anId,
  anOpenTruth,
  aSeat,
  aTruth,
  revealAll,
  writeCard,
} from '../../../test/builders'
import { addCards, deleteCard, editCard, moveCard } from './card'
import type { CardId, ColumnId } from './ids'
import { LIMITS } from './limits'

const ada = aSeat('Ada')
const keyOf = (n: number, seat = ada) => seat.keyFor(`card:${aCard(n).id}`)
const byAda = { isHost: false, editKey: keyOf(0) }
const byHost = { isHost: true, editKey: null }
const sealed = after(aTruth(), writeCard(0, ada))
const newCard = (id: CardId, columnId: ColumnId = aColumn(0).id) => ({
  id,
  columnId,
  text: 'New',
  author: 'Ada',
  editKey: 'key',
  position: 0.5,
})

describe('addCards', () => {
  it('gives each card a topic of its own, with the same id', () => {
    const { cards, topics } = sealed
    const topicId = aCard(0).topicId
    expect([...cards.values()]).toEqual([aCard(0, { editKey: keyOf(0) })])
    expect([...topics.keys()]).toEqual([topicId])
  })

  it('keeps no author in an anonymous retro', () => {
    const truth = after(aTruth({ retro: { names: 'anonymous' } }), writeCard(0, ada))
    expect(truth.cards.get(aCard(0).id)?.author).toBeNull()
  })

  it('changes nothing for a card that is there, and takes one that comes twice once', () => {
    const id = anId<CardId>(7)
    expect(writeCard(0, ada, 'other words')(sealed)).toEqual([])
    const twice = after(sealed, (truth) => addCards(truth, [newCard(id), newCard(id)]))
    expect([...twice.cards.keys()]).toEqual([aCard(0).id, id])
  })

  it('takes a late card for a removed column, refuses an unknown one', () => {
    const columns = [aColumn(0, { removed: true }), aColumn(1)]
    expect(after(aTruth({ columns }), writeCard(0, ada)).cards.size).toBe(1)
    const unknown = newCard(anId(7), anId(8))
    expect(() => addCards(sealed, [unknown])).toThrow('not-found')
  })

  it('adds all or none where the retro would become too full', () => {
    const full = anOpenTruth(LIMITS.cardsPerRetro - 1)
    expect(addCards(full, [newCard(anId(9_001))])).not.toEqual([])
    expect(() => addCards(full, [newCard(anId(9_001)), newCard(anId(9_002))])).toThrow('cards-full')
  })

  it('refuses when the retro is closed', () => {
    expect(() => writeCard(0, ada)(aTruth({ retro: { closedAt: 1 } }))).toThrow('closed')
  })
})

describe('a sealed card', () => {
  it('is changed by its writer', () => {
    const edited = after(sealed, (truth) => editCard(truth, aCard(0).id, 'Better', byAda))
    expect(edited.cards.get(aCard(0).id)?.text).toBe('Better')
  })

  it.each([
    ['the host', byHost],
    ['another guest', { isHost: false, editKey: keyOf(0, aSeat('Bo')) }],
    ['a guest without a seat', { isHost: false, editKey: null }],
  ])('is not there for %s', (_who, by) => {
    expect(() => editCard(sealed, aCard(0).id, 'Mine', by)).toThrow('not-found')
    expect(() => deleteCard(sealed, aCard(0).id, by)).toThrow('not-found')
  })

  it('is gone for good when its writer deletes it, and deleting it again changes nothing', () => {
    const gone = after(sealed, (truth) => deleteCard(truth, aCard(0).id, byAda))
    expect(gone.cards.size).toBe(0)
    expect(deleteCard(gone, aCard(0).id, byAda)).toEqual([])
  })

  it('can’t be moved by the host', () => {
    expect(() => moveCard(sealed, aCard(0).id, aColumn(1).id)).toThrow('sealed')
  })
})

describe('an open card', () => {
  const open = after(sealed, revealAll)
  const late = after(open, writeCard(1, ada))

  it('from before the reveal is nobody’s but the host’s', () => {
    expect(() => editCard(open, aCard(0).id, 'Mine', byAda)).toThrow('not-yours')
    expect(editCard(open, aCard(0).id, 'Clearer', byHost)).toHaveLength(1)
  })

  it('from after the reveal is its writer’s too', () => {
    const byWriter = { isHost: false, editKey: keyOf(1) }
    expect(editCard(late, aCard(1).id, 'Better', byWriter)).toHaveLength(1)
    expect(() => editCard(late, aCard(1).id, 'Mine', byAda)).toThrow('not-yours')
  })

  it('keeps its row when it is deleted', () => {
    const deleted = after(open, (truth) => deleteCard(truth, aCard(0).id, byHost))
    expect(deleted.cards.get(aCard(0).id)).toEqual(aCard(0, { removed: true }))
    expect(() => editCard(deleted, aCard(0).id, 'x', byHost)).toThrow('not-found')
  })

  it('moves to a column that is shown', () => {
    const moved = after(open, (truth) => moveCard(truth, aCard(0).id, aColumn(1).id))
    expect(moved.cards.get(aCard(0).id)?.columnId).toBe(aColumn(1).id)
    expect(() => moveCard(open, aCard(0).id, anId(9))).toThrow('not-found')
  })
})
