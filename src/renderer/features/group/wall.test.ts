import type { CardId, ColumnId, TopicId } from '@shared/domain/ids'
import type { CardPicture, ColumnPicture, TopicPicture } from '@shared/domain/picture'
import { describe, expect, it } from 'vitest'
import { optionsFor } from './topic-options'
import { foundIn, groupTarget, lanesOf } from './wall'

const aColumn = (id: string, position: number): ColumnPicture => ({
  id: id as ColumnId,
  title: id,
  prompt: '',
  position,
})
const aTopic = (id: string, title: string | null = null): TopicPicture => ({
  id: id as TopicId,
  title,
  notes: '',
  discussed: false,
  parked: false,
  hands: null,
  votes: null,
  voters: null,
})
const aCard = (id: string, columnId: string | null, topicId = id, position = 0): CardPicture => ({
  id: id as CardId,
  columnId: columnId as ColumnId | null,
  topicId: topicId as TopicId,
  text: `text of ${id}`,
  author: null,
  position,
})

const columns = [aColumn('Start', 0), aColumn('Stop', 1)]
const idsIn = (lanes: ReturnType<typeof lanesOf>) =>
  lanes.map(({ title, topics }) => [title, topics.map(({ topic }) => topic.id)])

describe('lanesOf', () => {
  it('lays each topic under the column of its card, by position', () => {
    const cards = [aCard('b', 'Start', 'b', 2), aCard('a', 'Start', 'a', 1), aCard('c', 'Stop')]
    const topics = ['b', 'a', 'c'].map((id) => aTopic(id))
    expect(idsIn(lanesOf({ cards, topics, columns }, 'Unsorted'))).toEqual([
      ['Start', ['a', 'b']],
      ['Stop', ['c']],
    ])
  })

  it('leaves a group where the card lies that others were put on', () => {
    const cards = [aCard('first', 'Stop', 'target', 1), aCard('target', 'Start', 'target', 2)]
    const lanes = lanesOf({ cards, topics: [aTopic('target')], columns }, 'Unsorted')
    expect(idsIn(lanes)).toEqual([
      ['Start', ['target']],
      ['Stop', []],
    ])
  })

  it('shows cards of a removed column in a lane of their own', () => {
    const lanes = lanesOf({ cards: [aCard('a', null)], topics: [aTopic('a')], columns }, 'Unsorted')
    expect(idsIn(lanes).at(-1)).toEqual(['Unsorted', ['a']])
  })
})

describe('foundIn', () => {
  it('keeps topics that have every word, in a card or in the title', () => {
    const cards = [aCard('a', 'Start'), aCard('b', 'Start'), aCard('c', 'Stop')]
    const topics = [aTopic('a', 'Slow Deploys'), aTopic('b'), aTopic('c')]
    const lanes = lanesOf({ cards, topics, columns }, 'Unsorted')
    expect(idsIn([...foundIn(lanes, ' deploys SLOW ')])).toEqual([
      ['Start', ['a']],
      ['Stop', []],
    ])
    expect(foundIn(lanes, ' ')).toBe(lanes)
  })
})

describe('groupTarget', () => {
  const cards = [
    aCard('single', 'Start'),
    aCard('x', 'Start', 'pile'),
    aCard('y', 'Stop', 'pile'),
    aCard('t', 'Stop', 'titled'),
  ]
  const topics = [aTopic('single'), aTopic('pile'), aTopic('titled', 'Title')]
  const target = (...ids: string[]) => groupTarget(ids as CardId[], { cards, topics })

  it('prefers a titled topic, then a group, then what was selected first', () => {
    expect(target('single', 'x', 't')).toBe('titled')
    expect(target('single', 'x')).toBe('pile')
    expect(
      groupTarget(['b', 'a'] as CardId[], {
        cards: [aCard('a', 'Start'), aCard('b', 'Start')],
        topics: [aTopic('a'), aTopic('b')],
      }),
    ).toBe('b')
  })

  it('has none for fewer than two topics', () => {
    expect(target('x', 'y')).toBeNull()
    expect(target('single')).toBeNull()
    expect(target()).toBeNull()
  })
})

describe('optionsFor', () => {
  const cards = [
    aCard('a', 'Start'),
    aCard('b', 'Start'),
    aCard('c', 'Stop', 'pile'),
    aCard('d', 'Stop', 'pile'),
  ]
  const topics = [aTopic('a'), aTopic('b'), aTopic('pile')]
  const ids = (moving: string[], search = '') =>
    optionsFor({ cards, topics }, moving as CardId[], search).options.map(({ id }) => id)

  it('offers every other topic, groups first', () => {
    expect(ids(['a'])).toEqual(['pile', 'b'])
    expect(ids(['c'])).toEqual(['a', 'b'])
    expect(ids(['a', 'b'])).toEqual(['pile', 'a', 'b'])
  })

  it('finds by the words of any card', () => {
    expect(ids(['a'], 'OF d')).toEqual(['pile'])
  })

  it('says how many it leaves out', () => {
    const many = Array.from({ length: 60 }, (_, index) => `card-${index}`)
    const wall = {
      cards: many.map((id) => aCard(id, 'Start')),
      topics: many.map((id) => aTopic(id)),
    }
    expect(optionsFor(wall, ['card-0'] as CardId[], '').more).toBe(9)
  })
})
