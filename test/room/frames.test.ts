import type { AppreciationId, CardId, TopicId, VoteId } from '@shared/domain/ids'
import { NAMES_LEVELS, type NamesLevel } from '@shared/domain/names'
import { describe, expect, it } from 'vitest'
import { newId } from '../world'
import { aSocketOf } from './a-host-line'
import { aGuestIn, aLine, type Frame, type Joined } from './a-line'
import { aRoom, type Room } from './a-room'

const NAMES = ['Ada Ampere', 'Bo Bohr', 'Cy Curie', 'Di Dirac', 'Ed Euler'] as const

type Person = Joined & { readonly name: string; readonly words: string; readonly cardId: CardId }
type Stage = { readonly room: Room; readonly people: readonly Person[]; readonly host: Host }
type Host = { readonly texts: string[] }

/** Five people with a card each, whose words nobody else could have chosen, and the host's window. */
async function aStage(names: NamesLevel): Promise<Stage> {
  const room = await aRoom({ names, limits: { messagesPerSecond: 1_000 } })
  const host = await aSocketOf(room)
  const people: Person[] = []
  for (const name of NAMES) {
    const words = `Words of ${newId<CardId>()}`
    people.push({ ...(await aGuestIn(room, name)), name, words, cardId: newId<CardId>() })
  }
  return { room, people, host }
}

async function write({ people, room }: Stage): Promise<void> {
  for (const { call, words, cardId } of people) {
    await call('card.add', { cardId, columnId: room.columnId, text: words })
    await call('done.mark', { stage: 'write', isDone: true })
  }
  await watchAgain(people)
}

/** Everybody also asks for the whole picture, as after a reload. */
async function watchAgain(people: readonly Person[]): Promise<void> {
  for (const person of people) await person.picture()
}

/** All that somebody heard since the last time. */
function heardBy({ texts }: { texts: string[] }): string {
  return texts.splice(0).join('\n')
}

const others = (stage: Stage, person: Person) => stage.people.filter((one) => one !== person)
const saidOf = (stage: Stage, text: string) =>
  stage.people.flatMap(({ name, words }) => [
    ...(text.includes(name) ? [name] : []),
    ...(text.includes(words) ? [words] : []),
  ])

describe.each(NAMES_LEVELS)('while cards are sealed in a retro that is %s', (names) => {
  it('nobody is sent the words, the ids or the author of another’s card', async () => {
    const stage = await aStage(names)
    await write(stage)
    for (const person of stage.people) {
      const text = heardBy(person)
      for (const other of others(stage, person)) {
        expect(text).not.toContain(other.words)
        expect(text).not.toContain(other.cardId)
        expect(text).not.toContain(other.token)
      }
      expect(text).toContain(person.words)
      expect(text).not.toMatch(/"author":"/)
    }
    const host = heardBy(stage.host)
    for (const { words, cardId, token } of stage.people) {
      expect(host).not.toContain(words)
      expect(host).not.toContain(cardId)
      expect(host).not.toContain(token)
    }
    expect(host).not.toMatch(/"author":"|editKey|voterKey/)
    await stage.room.close()
  })

  it('names are sent only where the level says so, and never with a mark in an anonymous one', async () => {
    const stage = await aStage(names)
    await write(stage)
    for (const person of stage.people) {
      const text = heardBy(person)
      const seen = others(stage, person).filter((other) => text.includes(other.name))
      if (names === 'named') expect(text).toContain('"doneNames":[')
      else expect(seen.map((other) => other.name)).toEqual([])
      if (names === 'anonymous') expect(text).not.toContain(person.name)
    }
    const host = heardBy(stage.host)
      .split('\n')
      .filter((text) => !isOfRoom(text))
    if (names !== 'named') expect(saidOf(stage, host.join('\n'))).toEqual([])
    await stage.room.close()
  })
})

describe('a line on which nothing happens', () => {
  it('is given signs of life once it has joined, and none before', async () => {
    const room = await aRoom({ limits: { beatMs: 20 } })
    const stranger = await aLine(room)
    const guest = await aGuestIn(room, 'Ada')
    const isBeat = (frame: Frame) => JSON.stringify(frame) === '{"beat":true}'
    await expect.poll(() => guest.frames.filter(isBeat).length).toBeGreaterThan(2)
    expect(stranger.frames).toEqual([])
    await room.close()
  })
})

const isOfRoom = (text: string) => text.includes('"rooms.changed"')

describe('the room of an anonymous retro', () => {
  it('is counted and not listed, and no name, seat or order of joining is sent or kept', async () => {
    const stage = await aStage('anonymous')
    const seats = stage.room.db.prepare<[], { id: string; name: null }>('SELECT * FROM seat').all()
    expect(seats.map(({ name }) => name)).toEqual(NAMES.map(() => null))
    const ids = seats.map(({ id }) => id)

    await write(stage)
    await expect.poll(() => stage.host.texts.some(isOfRoom)).toBe(true)
    expect(await stage.room.seen()).toMatchObject({ joined: 5, here: 5, seats: null })
    for (const ear of [stage.host, ...stage.people]) {
      const text = heardBy(ear)
      for (const id of ids) expect(text).not.toContain(id)
      for (const name of NAMES) expect(text).not.toContain(name)
    }
    await stage.room.close()
  })

  it('forgets the names of those who are in it when it becomes anonymous', async () => {
    const stage = await aStage('named')
    const { host, retroId, seen, db } = stage.room
    await host('retro.setNames', { retroId, names: 'anonymous' })
    expect(await seen()).toMatchObject({ seats: null })
    expect(JSON.stringify(db.prepare('SELECT * FROM seat').all())).not.toContain('Ada')
    const { mine } = (await stage.people[0]?.picture()) ?? {}
    expect(mine?.name).toBe(null)
    await stage.room.close()
  })
})

describe.each(NAMES_LEVELS)('after the reveal of a retro that is %s', (names) => {
  it('cards have authors only where the level says so, and no id from before where it is anonymous', async () => {
    const stage = await aStage(names)
    await write(stage)
    await stage.room.host('cards.reveal', { retroId: stage.room.retroId })
    for (const person of stage.people) heardBy(person)
    await watchAgain(stage.people)
    for (const person of stage.people) {
      const text = heardBy(person)
      for (const { words, name, cardId } of stage.people) {
        expect(text).toContain(words)
        expect(text.includes(name)).toBe(names !== 'anonymous')
        expect(text.includes(cardId)).toBe(names !== 'anonymous')
      }
    }
    await stage.room.close()
  })

  it('sealed votes are told to their voter alone, and touch no topic', async () => {
    const stage = await aStage(names)
    const { room, people } = stage
    await write(stage)
    await room.host('cards.reveal', { retroId: room.retroId })
    await room.host('stage.enter', { retroId: room.retroId, stage: 'vote' })
    await watchAgain(people)
    for (const ear of [stage.host, ...people]) heardBy(ear)

    const votes = await castAll(stage)
    await watchAgain(people)
    for (const [index, person] of people.entries()) {
      const texts = person.texts.splice(0)
      expect(texts.join()).toContain(votes[index])
      const ofOthers = votes.filter((_, at) => at !== index)
      for (const vote of ofOthers) expect(texts.join()).not.toContain(vote)
      for (const text of texts.filter(isEvent))
        expect(text).not.toMatch(/"topics"|"votes":\d|"voters":\d/)
      for (const text of texts) expect(text).not.toMatch(/"votes":\d|"voters":\d|"hands":\d/)
    }
    const host = heardBy(stage.host)
    expect(host).not.toMatch(/"topics"|"votes":\d|"voters":\d|"topicId"/)
    for (const vote of votes) expect(host).not.toContain(vote)
    await room.close()
  })

  it('the return on time and thanks carry nobody, but thanks where names are shown', async () => {
    const stage = await aStage(names)
    const { room, people } = stage
    await write(stage)
    await room.host('cards.reveal', { retroId: room.retroId })
    await room.host('stage.enter', { retroId: room.retroId, stage: 'close' })
    await watchAgain(people)
    for (const ear of [stage.host, ...people]) heardBy(ear)

    for (const [score, { call }] of people.entries()) {
      await call('roti.give', { score })
      await call('appreciation.add', {
        appreciationId: newId<AppreciationId>(),
        text: `Thanks ${score}`,
      })
    }
    await watchAgain(people)
    for (const [score, person] of people.entries()) {
      const texts = person.texts.splice(0)
      for (const text of texts.filter(isEvent)) {
        const isOwn = text.includes(`"roti":${score}`)
        expect(text.includes('"roti":') && !isOwn, text).toBe(false)
        if (names === 'anonymous') expect(saidOf(stage, text)).toEqual([])
      }
    }
    expect(heardBy(stage.host)).not.toMatch(/"roti":[\d[]/)
    await room.close()
  })
})

const isEvent = (text: string) => text.startsWith('{"event"')

/** Each gives one dot to the first topic they see; gives the ids of the votes. */
async function castAll({ people }: Stage): Promise<VoteId[]> {
  const votes: VoteId[] = []
  for (const person of people) {
    const voteId = newId<VoteId>()
    const topicId = (await person.picture()).topics[0]?.id ?? newId<TopicId>()
    expect(await person.call('vote.cast', { voteId, topicId })).toMatchObject({ ok: true })
    await person.call('done.mark', { stage: 'vote', isDone: true })
    votes.push(voteId)
  }
  return votes
}
