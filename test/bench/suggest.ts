import type { CardId, TopicId } from '@shared/domain/ids'
import { suggestGroups } from '@shared/domain/suggest'
import { stemsOf } from '@shared/domain/word-stems'
import { anId } from './core-on-trial'
import { sideBySide, timed } from './side-by-side'
import { someTexts } from './some-texts'
import type { Row } from './table'

const CARDS = 2_000
const ROUNDS = 20

/** Groups proposed for a wall on which every card is a topic of its own, beside the stems of its words alone. */
export async function suggestRows(): Promise<Row[]> {
  const texts = someTexts(CARDS)
  const wall = aWallOfSingles(texts)
  const samples = await sideBySide(
    { ours: () => timed(() => suggestGroups(wall, [])), floor: () => timed(() => stemsOf(texts)) },
    { rounds: ROUNDS },
  )
  return [{ what: 'groups proposed for 2,000 cards; floor: their stems', samples, aim: null }]
}

function aWallOfSingles(texts: readonly string[]): Parameters<typeof suggestGroups>[0] {
  const piles = texts.map((text, position) => ({ text, position, topicId: anId<TopicId>() }))
  const cards = piles.map((pile) => ({
    ...pile,
    id: anId<CardId>(),
    columnId: null,
    author: null,
  }))
  const head = { title: null, notes: '', discussed: false, parked: false }
  const topics = piles.map(({ topicId }) => ({
    id: topicId,
    ...head,
    hands: null,
    votes: null,
    voters: null,
  }))
  return { cards, topics }
}
