import { purposes } from '../../src/shared/domain/actor'
import type { AppreciationId, CardId, RetroId, TopicId, VoteId } from '../../src/shared/domain/ids'
import type { NamesLevel } from '../../src/shared/domain/names'
import { STAGES, type Stage } from '../../src/shared/domain/stage'
import { look } from '../property/stage-play'
import {
  aFolder,
  aGuest,
  aRunningRetro,
  aWorld,
  HOST,
  newId,
  type Guest,
  type World,
} from '../world'

/** A retro with guests whose names, secrets and texts stand nowhere else, so that a scan can find them. */
export async function aSession(names: NamesLevel, folder = aFolder()) {
  const world = aWorld({ folder })
  const { retroId, teamId } = await aRunningRetro(world, { names, votesPerPerson: 3 })
  const guests = Array.from({ length: 6 }, (_, n) => aGuest(retroId, `Zephyrine-${n}-Quux`))
  return { world, folder, retroId, teamId, guests, cardIds: [] as CardId[] }
}
export type Session = Awaited<ReturnType<typeof aSession>>

export async function enter({ world, retroId }: Session, stage: Stage): Promise<void> {
  await world.host('stage.enter', { retroId, stage })
}

/** Every guest answers the check-in and says to be done. */
export async function checkIn(session: Session): Promise<void> {
  const { world, retroId } = session
  await enter(session, 'check-in')
  for (const [n, guest] of session.guests.entries()) {
    await world.call(guest, 'checkIn.answer', { retroId, text: `check-in ${n}` })
    await world.call(guest, 'done.mark', { retroId, stage: 'check-in', isDone: true })
  }
}

/** Every guest writes so many cards, in turn. */
export async function write(session: Session, each: number, says = 'sealed-words'): Promise<void> {
  const { world, retroId, guests } = session
  await enter(session, 'write')
  const [column] = look(world, HOST, retroId).columns
  for (let n = 0; n < each * guests.length; n += 1) {
    const guest = guests[n % guests.length]
    if (!guest || !column) throw new Error('no guest or column')
    const cardId = newId<CardId>()
    session.cardIds.push(cardId)
    const text = `${says} ${n} end`
    await world.call(guest, 'card.add', { retroId, cardId, columnId: column.id, text })
  }
  for (const guest of guests) {
    await world.call(guest, 'done.mark', { retroId, stage: 'write', isDone: true })
  }
}

export async function reveal({ world, retroId }: Session): Promise<void> {
  await world.host('cards.reveal', { retroId })
}

/** Every guest puts two dots, each on a topic of their own. */
export async function vote(session: Session): Promise<void> {
  const { world, retroId, guests } = session
  await enter(session, 'vote')
  const topics = look(world, HOST, retroId).topics
  for (const [n, guest] of guests.entries()) {
    for (const topic of [topics[n], topics[n + 1]]) {
      if (!topic) throw new Error('too few topics')
      await castVote(world, guest, retroId, topic.id)
    }
    await world.call(guest, 'done.mark', { retroId, stage: 'vote', isDone: true })
  }
}

async function castVote(world: World, guest: Guest, retroId: RetroId, topicId: TopicId) {
  await world.call(guest, 'vote.cast', { retroId, voteId: newId<VoteId>(), topicId })
}

/** Everybody thanks somebody and says what the time was worth. */
export async function sayGoodbye(session: Session): Promise<void> {
  const { world, retroId } = session
  await enter(session, 'close')
  for (const [n, guest] of session.guests.entries()) {
    const appreciationId = newId<AppreciationId>()
    await world.call(guest, 'appreciation.add', { retroId, appreciationId, text: `thanks ${n}` })
    await world.call(guest, 'roti.give', { retroId, score: n % 5 })
  }
}

/** Everything that could lead to a guest: names, secrets, seats and each key made from a secret. */
export function tracesOf({ guests, retroId, cardIds }: Session): string[] {
  return guests.flatMap(({ secret, seatId, seat }) => [
    ...(seat.name === null ? [] : [seat.name]),
    secret,
    seatId,
    ...[
      purposes.vote(retroId),
      purposes.checkIn(retroId),
      purposes.roti(retroId),
      ...STAGES.map((stage) => purposes.done(retroId, stage)),
      ...cardIds.map((cardId) => purposes.card(cardId)),
    ].map((purpose) => seat.keyFor(purpose)),
  ])
}
