import { describe, expect, it } from 'vitest'
import type { CardId, ColumnId, TopicId } from '@shared/domain/ids'
import type { CardPicture } from '@shared/domain/picture'
import { wallOf } from './wall'

const [went, gone] = ['went', 'gone'] as unknown as [ColumnId, ColumnId]
const columns = [{ id: went, title: 'Went well', prompt: 'Why?', position: 0 }]

function aCard(id: string, columnId: ColumnId | null, position: number): CardPicture {
  const topicId = id as TopicId
  return { id: id as CardId, columnId, topicId, text: id, author: null, position }
}
const textsOf = (cards: readonly CardPicture[]) => cards.map((card) => card.text)

describe('wallOf', () => {
  it('puts each card under its column, in shuffled order', () => {
    const wall = wallOf(
      { columns, cards: [aCard('b', went, 0.7), aCard('a', went, 0.2)], mine: null },
      [],
    )
    expect(wall.map(({ title, boxes }) => [title, boxes])).toEqual([['Went well', [went]]])
    expect(wall.flatMap(({ openCards }) => textsOf(openCards))).toEqual(['a', 'b'])
  })

  it('keeps cards of removed columns in sight, under Unsorted', () => {
    const wall = wallOf({ columns, cards: [aCard('a', null, 0.2)], mine: null }, [])
    expect(wall.map(({ title }) => title)).toEqual(['Went well', 'Unsorted'])
    expect(textsOf(wall[1]?.openCards ?? [])).toEqual(['a'])
  })

  it('keeps the box of a removed column while something stands in it', () => {
    const wall = wallOf({ columns, cards: [], mine: null }, [gone])
    expect(wall.map(({ title, boxes }) => [title, boxes])).toEqual([
      ['Went well', [went]],
      ['Unsorted', [gone]],
    ])
  })
})
