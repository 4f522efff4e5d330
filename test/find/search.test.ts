import { describe, expect, it } from 'vitest'
import type { Day } from '../../src/shared/domain/day'
import type {
  ActionId,
  CardId,
  FormatId,
  RetroId,
  TeamId,
  TopicId,
} from '../../src/shared/domain/ids'
import { look } from '../property/stage-play'
import { aGuest, aWorld, HOST, newId, START, type World } from '../world'

const DAY = 24 * 60 * 60 * 1000
const DAY_OF_CHECK = '2027-04-01' as Day
const noDraft = { owner: null, dueOn: null, doneWhen: '' }

async function aTeam(world: World, name = 'Payments'): Promise<TeamId> {
  const teamId = newId<TeamId>()
  await world.host('team.create', { teamId, name, members: [] })
  return teamId
}

/** A closed retro in which topics were talked about; gives their ids. */
async function aSprint(world: World, teamId: TeamId, sprint: number, cards: readonly string[]) {
  world.clock.ms = START + sprint * 14 * DAY
  const retroId = newId<RetroId>()
  await world.host('retro.create', {
    retroId,
    teamId,
    formatId: 'start-stop-continue' as FormatId,
    title: `Sprint ${sprint} retro`,
    sprint: String(sprint),
    names: 'named',
    minutes: 60,
    people: 5,
    votesPerPerson: null,
    votesPerTopic: 2,
  })
  const columnId = look(world, HOST, retroId).columns[0]?.id
  if (!columnId) throw new Error('no column')
  await world.host('cards.reveal', { retroId })
  const guest = aGuest(retroId, 'Ada')
  const topicIds = cards.map(() => newId<TopicId>())
  for (const [n, text] of cards.entries()) {
    const topicId = topicIds[n] ?? newId<TopicId>()
    const cardId = topicId as string as CardId
    await world.call(guest, 'card.add', { retroId, cardId, columnId, text })
    await world.host('topic.discuss', { retroId, topicId })
  }
  await world.host('topic.discuss', { retroId, topicId: null })
  return { retroId, topicIds }
}

const nth = <Item>(list: readonly Item[], n = 0): Item => {
  const item = list[n]
  if (item === undefined) throw new Error('nothing there')
  return item
}

describe('finding', () => {
  it('tells what a hit is, where it is, and where the words stand in it', async () => {
    const world = aWorld()
    const teamId = await aTeam(world)
    const { retroId, topicIds } = await aSprint(world, teamId, 8, ['Die Übergabe dauert', 'Lunch'])
    const topicId = nth(topicIds)
    await world.host('topic.note', { retroId, topicId, notes: 'The Übergabe needs a list' })
    const actionId = newId<ActionId>()
    const experiment = { belief: 'Übergabe helps', lookAt: 'calls at night', checkOn: DAY_OF_CHECK }
    const draft = { ...noDraft, text: 'Write it', doneWhen: 'Übergabe by list', experiment }
    await world.host('action.add', { actionId, teamId, retroId, topicId, draft })

    const { hits, hasMore } = await world.host('find.search', { text: 'uberg', teamId: null })
    const place = {
      id: retroId,
      title: 'Sprint 8 retro',
      sprint: '8',
      startedOn: '2027-03-12',
      closed: false,
    }
    const where = { teamId, teamName: 'Payments', retro: place }
    expect(hasMore).toBe(false)
    expect(hits).toEqual([
      {
        kind: 'action',
        id: actionId,
        ...where,
        column: null,
        status: 'open',
        texts: [
          { text: 'Write it', marks: [] },
          { text: 'Übergabe by list', marks: [{ from: 0, to: 5 }] },
          { text: 'Übergabe helps', marks: [{ from: 0, to: 5 }] },
        ],
      },
      {
        kind: 'card',
        id: topicId,
        ...where,
        column: 'Start',
        status: null,
        texts: [{ text: 'Die Übergabe dauert', marks: [{ from: 4, to: 9 }] }],
      },
      {
        kind: 'topic',
        id: topicId,
        ...where,
        column: null,
        status: null,
        texts: [
          { text: 'Die Übergabe dauert', marks: [{ from: 4, to: 9 }] },
          { text: 'The Übergabe needs a list', marks: [{ from: 4, to: 9 }] },
        ],
      },
    ])
    await world.close()
  })

  it('finds teams and retros by name and sprint, and in one team only where that is asked', async () => {
    const world = aWorld()
    const [one, other] = [await aTeam(world), await aTeam(world, 'Search')]
    await aSprint(world, one, 8, ['Slow reviews'])
    await aSprint(world, other, 9, ['Slow reviews'])
    const kinds = async (text: string, teamId: TeamId | null) =>
      (await world.host('find.search', { text, teamId })).hits.map(({ kind }) => kind)
    expect(await kinds('payments', null)).toEqual(['team'])
    expect(await kinds('sprint 9', null)).toEqual(['retro'])
    expect(await kinds('slow rev', null)).toEqual(['card', 'card'])
    expect(await kinds('slow rev', other)).toEqual(['card'])
    await world.close()
  })

  it('says that there is more where it does not tell all', async () => {
    const world = aWorld()
    const teamId = await aTeam(world)
    await aSprint(
      world,
      teamId,
      8,
      Array.from({ length: 15 }, (_, n) => `review ${n}`),
    )
    const { hits, hasMore } = await world.host('find.search', { text: 'review', teamId })
    expect(hits).toHaveLength(10)
    expect(hasMore).toBe(true)
    await world.close()
  })

  it.each([
    '"',
    `' OR 1=1 --`,
    'a" OR "b',
    'NEAR(a b)',
    '*',
    '\0',
    '🎉',
    'שלום',
    ' ',
    'x'.repeat(10_000),
  ])('answers to %j like to anything else', async (text) => {
    const world = aWorld()
    expect(await world.host('find.search', { text, teamId: null })).toEqual({
      hits: [],
      hasMore: false,
    })
    await world.close()
  })
})

describe('what was talked about before', () => {
  it('names the earlier topics that share words, with their notes and what became of them', async () => {
    const world = aWorld()
    const teamId = await aTeam(world)
    const eight = await aSprint(world, teamId, 8, ['Reviews wait for days', 'Lunch was great'])
    const earlier = { retroId: eight.retroId, topicId: nth(eight.topicIds) }
    await world.host('topic.note', { ...earlier, notes: 'Two a day' })
    const actionId = newId<ActionId>()
    const draft = { ...noDraft, text: 'Review before noon' }
    await world.host('action.add', { actionId, teamId, ...earlier, draft })
    await world.host('action.setStatus', { actionId, retroId: null, status: 'done', reason: '' })
    const ten = await aSprint(world, teamId, 10, ['My review waits', 'Coffee'])

    const asked = { retroId: ten.retroId, topicId: nth(ten.topicIds) }
    expect(await world.host('find.before', asked)).toMatchObject([
      {
        retro: { id: eight.retroId, sprint: '8' },
        topicId: earlier.topicId,
        title: 'Reviews wait for days',
        cards: ['Reviews wait for days'],
        notes: 'Two a day',
        actions: [{ id: actionId, text: 'Review before noon', status: 'done' }],
        words: expect.arrayContaining(['review', 'waits']),
      },
    ])
    const other = { retroId: ten.retroId, topicId: nth(ten.topicIds, 1) }
    expect(await world.host('find.before', other)).toEqual([])
    // The other way round it is not before.
    expect(await world.host('find.before', earlier)).toEqual([])

    expect(await world.host('find.cameBack', { teamId })).toMatchObject([
      {
        before: { topicId: earlier.topicId, actions: [{ id: actionId }] },
        again: { retro: { sprint: '10' }, topicId: asked.topicId, title: 'My review waits' },
      },
    ])
    await world.host('retro.delete', { retroId: eight.retroId })
    expect(await world.host('find.before', asked)).toEqual([])
    expect(await world.host('find.cameBack', { teamId })).toEqual([])
    await world.close()
  })

  it('does not call it a return while the action is still to do', async () => {
    const world = aWorld()
    const teamId = await aTeam(world)
    const eight = await aSprint(world, teamId, 8, ['Reviews wait for days'])
    const draft = { ...noDraft, text: 'Review before noon' }
    const earlier = { retroId: eight.retroId, topicId: nth(eight.topicIds) }
    const actionId = newId<ActionId>()
    await world.host('action.add', { actionId, teamId, ...earlier, draft })
    await aSprint(world, teamId, 10, ['My review waits'])
    expect(await world.host('find.cameBack', { teamId })).toEqual([])
    // Done only after it was talked about again.
    world.clock.ms += DAY
    await world.host('action.setStatus', { actionId, retroId: null, status: 'done', reason: '' })
    expect(await world.host('find.cameBack', { teamId })).toEqual([])
    await world.close()
  })
})
