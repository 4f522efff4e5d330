import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ActionId, CardId, RetroId, TopicId, VoteId } from '@shared/domain/ids'
import { look } from '../../../../test/property/stage-play'
import { aGuest, aRunningRetro, aWorld, HOST, newId, type World } from '../../../../test/world'

let world: World
let retroId: RetroId
let teamId: Awaited<ReturnType<typeof aRunningRetro>>['teamId']

beforeEach(async () => {
  world = aWorld()
  ;({ teamId, retroId } = await aRunningRetro(world))
})
afterEach(() => world.close())

const picture = (host = world) => look(host, HOST, retroId)
const draft = { text: 'Alert on errors', owner: null, dueOn: null, doneWhen: '' }

async function write(...texts: string[]): Promise<CardId[]> {
  const ada = aGuest(retroId, 'Ada')
  const [column] = picture().columns
  if (!column) throw new Error('no column')
  const ids = texts.map(() => newId<CardId>())
  const cards = texts.map((text, n) => ({ text, cardId: ids[n] ?? newId<CardId>() }))
  await world.call(ada, 'card.addMany', { retroId, columnId: column.id, cards })
  return ids
}

async function undo(host = world): Promise<void> {
  const stepId = picture(host).host?.undo?.id
  await host.host('undo.run', { retroId, stepId: stepId as never })
}

describe('undo', () => {
  it('takes the votes that came onto a card along when the card goes back into its group', async () => {
    const [first, second] = await write('one', 'two')
    if (!first || !second) throw new Error('no cards')
    await world.host('cards.reveal', { retroId })
    const [into, out] = [first as string as TopicId, newId<TopicId>()]
    await world.host('topic.group', { retroId, cardIds: [second], intoTopicId: into })
    await world.host('topic.takeOut', { retroId, cardId: second, newTopicId: out })
    const bo = aGuest(retroId, 'Bo')
    await world.call(bo, 'vote.cast', { retroId, voteId: newId<VoteId>(), topicId: out })

    await undo()
    await world.host('votes.reveal', { retroId })
    expect(picture().topics.map(({ id, votes }) => [id, votes])).toEqual([[into, 1]])
    expect(look(world, bo, retroId).mine?.votes.map((vote) => vote.topicId)).toEqual([into])
  })

  it('brings a deleted action back, also by a host that was started again', async () => {
    const actionId = newId<ActionId>()
    await world.host('action.add', { actionId, teamId, retroId, topicId: null, draft })
    const before = picture()
    await world.host('action.delete', { actionId, retroId })
    expect(picture().actions).toEqual([])

    const again = aWorld({ db: world.db })
    await undo(again)
    expect(picture(again).actions).toEqual(before.actions)
  })

  it('takes the decision on an action back with what it did', async () => {
    const actionId = newId<ActionId>()
    await world.host('action.add', { actionId, teamId, retroId: null, topicId: null, draft })
    const before = picture()
    await world.host('action.review', { retroId, actionId, decision: 'done', reason: '' })
    await undo()
    expect(picture().lastActions).toEqual(before.lastActions)
  })

  it('waits in a closed retro until it is taken up again, but for what was done since', async () => {
    await world.host('stage.enter', { retroId, stage: 'discuss' })
    const stepId = picture().host?.undo?.id
    await world.host('retro.close', { retroId })
    expect(picture().host?.undo).toBeNull()
    const late = world.host('undo.run', { retroId, stepId: stepId as never })
    await expect(late).rejects.toThrow('closed')
    expect(picture().head.stage).toBe('close')

    await world.host('retro.rename', { retroId, title: 'Other', sprint: '' })
    await undo()
    expect(picture().head.title).toBe('Sprint 42 retro')
    await world.host('retro.reopen', { retroId })
    await undo()
    expect(picture().head.stage).toBe('check-in')
  })
})

describe('a change to a team’s actions outside of a retro', () => {
  it('reaches every retro of the team that is in use, once', async () => {
    const other = await aRunningRetro(world)
    const heard: unknown[] = []
    world.listeners.listen({
      actor: HOST,
      hear: ({ name, payload }) => heard.push([name, payload]),
    })
    const { version } = picture()
    look(world, HOST, other.retroId)
    await world.host('action.add', {
      actionId: newId<ActionId>(),
      teamId,
      retroId: null,
      topicId: null,
      draft,
    })
    expect(heard).toEqual([
      ['retros.changed', { retroId, version: version + 1, patch: null }],
      ['actions.changed', { teamId }],
      ['teams.changed', { teamId }],
    ])
    expect(picture().lastActions.map((action) => action.text)).toEqual([draft.text])
  })
})

describe('an action', () => {
  it('can’t be tied to a topic whose cards are sealed', async () => {
    const [cardId] = await write('sealed')
    const action = { actionId: newId<ActionId>(), teamId, retroId, draft }
    const topicId = cardId as string as TopicId
    await expect(world.host('action.add', { ...action, topicId })).rejects.toThrow('sealed')
    await world.host('cards.reveal', { retroId })
    await world.host('action.add', { ...action, topicId })
    expect(picture().actions.map((one) => one.origin?.topic)).toEqual(['sealed'])
  })
})
