import type { CallName, Input } from '@shared/api/contract'
import type { ActionId, CardId, RetroId, TopicId, VoteId } from '@shared/domain/ids'
import { describe, expect, it } from 'vitest'
import { dispatch } from '../../src/main/api/dispatch'
import { aWorld, dump, HOST, newId, type World } from './world'

type Command = { readonly [N in CallName]: readonly [name: N, input: Input<N>] }[CallName]

/** What a page does whose line broke: it sends all that was not answered once more, in the same order. */
async function sendTwice(world: World, commands: readonly Command[]) {
  for (const [name, input] of commands) {
    const reply = await dispatch(world.handlers, HOST, name, input)
    if (!reply.ok) throw new Error(`${name}: ${reply.code}`)
  }
  // Each change counts the version on, also one that takes another back.
  const content = () => dump(world.db).replace(/"version":\d+/g, '')
  const once = content()
  const codes: string[] = []
  for (const [name, input] of commands) {
    const reply = await dispatch(world.handlers, HOST, name, input)
    if (!reply.ok) codes.push(reply.code)
  }
  return { once, twice: content(), codes }
}

describe('commands that arrive twice, in their order', () => {
  it('leave a card that was written and taken back away, and nothing else behind', async () => {
    const world = await aWorld('writing')
    const before = dump(world.db).split('\n')
    const { retro: retroId, column: columnId } = world.ids
    const cardId = newId<CardId>()
    const { once, twice, codes } = await sendTwice(world, [
      ['card.add', { retroId, columnId, cardId, text: 'Never mind' }],
      ['card.delete', { retroId, cardId }],
    ])
    expect([twice, codes]).toEqual([once, []])
    const gone = (lines: string[]) => lines.filter((line) => !line.startsWith('retro '))
    expect(gone(dump(world.db).split('\n'))).toEqual(gone(before))
  })

  it('leave a vote that was cast and taken back away', async () => {
    const world = await aWorld('revealed')
    const { retro: retroId, topic: topicId } = world.ids
    const voteId = newId<VoteId>()
    const { once, twice, codes } = await sendTwice(world, [
      ['vote.cast', { retroId, topicId, voteId }],
      ['vote.takeBack', { retroId, voteId }],
    ])
    expect([twice, codes]).toEqual([once, []])
  })

  it('leave an action that was made and deleted in the trash', async () => {
    const world = await aWorld('revealed')
    const { team: teamId, retro: retroId, topic: topicId } = world.ids
    const actionId = newId<ActionId>()
    const draft = { text: 'Write it down', owner: null, dueOn: null, doneWhen: '' }
    const { once, twice, codes } = await sendTwice(world, [
      ['action.add', { actionId, teamId, retroId, topicId, draft }],
      ['action.delete', { actionId, retroId }],
    ])
    expect([twice, codes]).toEqual([once, []])
  })

  it('put no anonymous card on the wall a second time after the reveal', async () => {
    const world = await aWorld('writing')
    const { column: columnId, retro } = world.ids
    const retroId: RetroId = retro
    await world.call('retro.setNames', { retroId, names: 'anonymous' })
    const card = { retroId, columnId, cardId: newId<CardId>(), text: 'Only once' }
    const { once, twice, codes } = await sendTwice(world, [
      ['card.add', card],
      ['cards.reveal', { retroId }],
    ])
    expect([twice, codes]).toEqual([once, []])
    const { cards } = await world.call('retro.get', { retroId })
    expect(cards.filter(({ text }) => text === card.text)).toHaveLength(1)
  })
})

describe('an id that something else has', () => {
  it('is refused for a new card, and the topic that has it stays whole', async () => {
    const world = await aWorld('revealed')
    const { retro: retroId, column: columnId, groupedCard } = world.ids
    const newTopicId = newId<TopicId>()
    await world.call('topic.takeOut', { retroId, cardId: groupedCard, newTopicId })
    const before = dump(world.db)
    const input = { retroId, columnId, cardId: newTopicId as string as CardId, text: 'Mine' }
    const reply = await dispatch(world.handlers, HOST, 'card.add', input)
    expect(reply).toEqual({ ok: false, code: 'bad-request', field: 'cardId' })
    expect(dump(world.db)).toBe(before)
  })
})
