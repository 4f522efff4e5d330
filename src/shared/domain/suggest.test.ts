import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CardId, TopicId } from './ids'
import type { CardPicture, TopicPicture } from './picture'
import { suggestGroups, type Suggestion } from './suggest'

type Wall = { cards: CardPicture[]; topics: TopicPicture[] }

/** A wall of piles; each text is one card, in the order given. */
function aWall(...piles: readonly string[][]): Wall {
  const cards = piles.flatMap((texts, pile) =>
    texts.map((text, at): CardPicture => {
      const id = `${pile}-${at}` as CardId
      const topicId = `topic-${pile}` as TopicId
      return { id, topicId, text, columnId: null, author: null, position: pile + at / 100 }
    }),
  )
  const topics = piles.map((_, pile): TopicPicture => {
    const id = `topic-${pile}` as TopicId
    const head = { title: null, notes: '', discussed: false, parked: false }
    return { id, ...head, hands: null, votes: null, voters: null }
  })
  return { cards, topics }
}

const aWallOfSingles = (...texts: readonly string[]) => aWall(...texts.map((text) => [text]))

const textsOf = (suggestion: Suggestion | undefined) =>
  suggestion?.topics.flatMap((topic) => topic.cards.map((card) => card.text))

const FILLERS = [
  'Pairing with Mira taught me a lot',
  'Nobody reads the wiki',
  'The coffee machine is back',
  'Planning ran over on Tuesday',
]

describe('suggestGroups', () => {
  it('brings together cards that share a rare word in another form, and says which', () => {
    const wall = aWallOfSingles('Deploys are slow', 'A slow deploy again', ...FILLERS)
    const [first, ...others] = suggestGroups(wall, [])
    expect(textsOf(first)).toEqual(['Deploys are slow', 'A slow deploy again'])
    expect(first?.words).toEqual(['deploy', 'slow'])
    expect(others).toEqual([])
  })

  it('puts three topics about one thing into one proposal', () => {
    const wall = aWallOfSingles('Flaky tests', 'Tests: flaky', 'Another flaky test', ...FILLERS)
    expect(suggestGroups(wall, [])[0]?.topics).toHaveLength(3)
  })

  it('does not mistake small words for a topic', () => {
    const wall = aWallOfSingles('We should have more of it', 'We should do that more', ...FILLERS)
    expect(suggestGroups(wall, [])).toEqual([])
  })

  it('does not mistake what the whole wall is about for a topic', () => {
    const wall = aWallOfSingles(
      ...['red', 'fox', 'sun', 'sea', 'oak', 'hat'].map((x) => `pizza ${x}`),
    )
    expect(suggestGroups(wall, [])).toEqual([])
  })

  it.each([
    ['German', 'Die Deployments dauern viel zu lange', 'Das Deployment ist nicht schnell'],
    ['French', 'Les déploiements sont trop lents', 'Un déploiement est arrivé en retard'],
    ['Spanish', 'Los despliegues son muy lentos', 'El despliegue no fue fácil'],
    ['Italian', 'I rilasci sono troppo lenti', 'Un rilascio non è andato'],
    ['Portuguese', 'As implantações foram lentas', 'A implantação não foi fácil'],
    ['Dutch', 'De vergaderingen zijn veel te lang', 'Een vergadering is niet nodig'],
  ])('knows the endings of %s', (_, first, second) => {
    const wall = aWallOfSingles(first, second, 'Kaffee', 'Wiki', 'Zug')
    expect(textsOf(suggestGroups(wall, [])[0])).toEqual([first, second])
  })

  it('reads scripts without spaces, and elisions', () => {
    expect(suggestGroups(aWallOfSingles('部署太慢', '部署失败', '会议', '咖啡'), [])).toHaveLength(
      1,
    )
    const french = aWallOfSingles('L’équilibre est bon', 'Pas d’équilibre', 'Le café', 'Les bugs')
    expect(suggestGroups(french, [])).toHaveLength(1)
  })

  it('looks into piles and at their titles', () => {
    const wall = aWall(
      ['Rollback', 'Migration stuck'],
      ['Migrations hurt'],
      ...FILLERS.map((x) => [x]),
    )
    const [first] = suggestGroups(wall, [])
    expect(first?.topics.map((topic) => topic.id)).toEqual(['topic-0', 'topic-1'])
  })

  it('leaves out what was kept apart, also when it has come into a pile since', () => {
    const singles = aWallOfSingles('slow deploy', 'slow deploys', ...FILLERS)
    const apart = [['0-0', '1-0'] as CardId[]]
    expect(suggestGroups(singles, apart)).toEqual([])

    const piled = aWall(
      ['slow deploy', 'something else'],
      ['slow deploys'],
      ...FILLERS.map((x) => [x]),
    )
    expect(suggestGroups(piled, [['0-1', '1-0'] as CardId[]])).toEqual([])
  })

  it('has nothing to say about an empty wall, one card, or cards without words', () => {
    expect(suggestGroups(aWall(), [])).toEqual([])
    expect(suggestGroups(aWallOfSingles('deploy'), [])).toEqual([])
    expect(suggestGroups(aWallOfSingles('!!!', '🙏', '…', '12'), [])).toEqual([])
  })
})

const someWords = [
  'deploy',
  'deploys',
  'slow',
  'test',
  'flaky',
  'wiki',
  'the',
  'team',
  'für',
  '会议',
]
const aText = fc.array(fc.constantFrom(...someWords), { maxLength: 6 }).map((w) => w.join(' '))
const somePiles = fc.array(fc.array(aText, { minLength: 1, maxLength: 3 }), { maxLength: 20 })

describe('for any wall', () => {
  it('each topic is in one proposal at most, and each proposal has two and a reason', () => {
    fc.assert(
      fc.property(somePiles, (piles) => {
        const suggestions = suggestGroups(aWall(...piles), [])
        const ids = suggestions.flatMap((one) => one.topics.map((topic) => topic.id))
        expect(new Set(ids).size).toBe(ids.length)
        for (const { topics, words } of suggestions) {
          expect(topics.length).toBeGreaterThanOrEqual(2)
          expect(words.length).toBeGreaterThanOrEqual(1)
        }
      }),
    )
  })

  it('the same wall gives the same proposals, in whatever order it came', () => {
    fc.assert(
      fc.property(somePiles, (piles) => {
        const wall = aWall(...piles)
        const turned = { cards: wall.cards.toReversed(), topics: wall.topics.toReversed() }
        expect(suggestGroups(turned, [])).toEqual(suggestGroups(wall, []))
      }),
    )
  })

  it('saying no until the end comes to an end, and nothing refused comes back', () => {
    fc.assert(
      fc.property(somePiles, (piles) => {
        const wall = aWall(...piles)
        const apart: CardId[][] = []
        const refused = new Set<string>()
        for (;;) {
          const [next] = suggestGroups(wall, apart)
          if (!next) break
          const ids = next.topics.map((topic) => topic.id)
          for (const a of ids) {
            for (const b of ids.filter((other) => other > a)) {
              expect(refused.has(`${a} ${b}`)).toBe(false)
              refused.add(`${a} ${b}`)
            }
          }
          apart.push(next.topics.flatMap((topic) => topic.cards.map((card) => card.id)))
        }
      }),
    )
  })
})
