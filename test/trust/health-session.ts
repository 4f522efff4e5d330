import type { HealthTerms } from '../../src/shared/domain/health-terms'
import type { Ballot } from '../../src/shared/domain/health-ballot'
import type {
  BallotId,
  HealthModelId,
  HealthRoundId,
  RetroId,
  TeamId,
} from '../../src/shared/domain/ids'
import { HEALTH_STATEMENTS } from '../health-builders'
import { aRoom, aRoomHost, roomOf, type Room } from '../room/a-room'
import { aGuestIn, aHello, aLine, type Frame, type Joined, type Line } from '../room/a-line'
import { aFolder, aSecret, newId } from '../world'

export const [READY, SMALL] = HEALTH_STATEMENTS

export type Person = Joined & { readonly name: string; readonly ballotId: BallotId }
export type Check = Awaited<ReturnType<typeof aCheck>>

export const wordsOf = (n: number, about: string) => `<${about} ${String(n).padStart(3, '0')} says>`

/** The n-th person's ballot: words that stand nowhere else, and steps that follow from n. */
export function ballotOf(n: number): Ballot {
  return [
    { statementKey: READY.key, step: (n % 5) + 1, since: 'worse', comment: wordsOf(n, 'ready') },
    { statementKey: SMALL.key, step: null, since: 'better', comment: wordsOf(n, 'small') },
  ]
}

/** The health check alone, in a room of its own. */
export async function aCheckAlone(count: number, terms: Partial<HealthTerms> = {}) {
  const folder = aFolder()
  const host = await aRoomHost({ folder, limits: { messagesPerSecond: 10_000 } })
  const teamId = newId<TeamId>()
  await host.host('team.create', { teamId, name: 'Harbour', members: [] })
  const roundId = await openRound(host, teamId, null, count, terms)
  await host.host('room.open', { placeId: roundId, address: '127.0.0.1' })
  const { address, joinUrl } = await host.host('room.get', { placeId: roundId })
  if (address === null || joinUrl === null) throw new Error('the room is not open')
  const secret = new URL(joinUrl).hash.slice(1)
  const phones: Alone[] = []
  for (let n = 0; n < count; n += 1) {
    const [line, token] = [await aLine({ address }), aSecret()]
    line.send(aHello({ token, secret }))
    const welcome = await line.heard(() => true)
    phones.push({ ...line, token, welcome, ballotId: newId<BallotId>() })
  }
  return { host, teamId, roundId, phones, folder }
}

type Alone = Line & { readonly token: string; readonly welcome: Frame; readonly ballotId: BallotId }

type Options = { people: number; terms?: Partial<HealthTerms>; folder?: string }

/** A health check in a retro's room, with so many phones on real sockets, and all that the host's window hears. */
export async function aCheck({ people: count, terms, folder = aFolder() }: Options) {
  const room = await aRoom({ folder, limits: { messagesPerSecond: 10_000 } })
  const teamId = (await room.picture()).teamId
  const told: string[] = []
  room.listeners.listen({ actor: { role: 'host' }, hear: (said) => void told.push(said.text()) })
  const roundId = await openRound(room, teamId, room.retroId, count, terms)
  const people: Person[] = []
  for (let n = 0; n < count; n += 1) {
    const name = `Zephyrine-${n}-Quux`
    people.push({ ...(await aGuestIn(room, name)), name, ballotId: newId<BallotId>() })
  }
  return { room, teamId, roundId, people, told, folder }
}

export async function openRound(
  { host }: Pick<Room, 'host'>,
  teamId: TeamId,
  retroId: RetroId | null,
  people: number,
  terms: Partial<HealthTerms> = {},
): Promise<HealthRoundId> {
  const [roundId, modelId] = [newId<HealthRoundId>(), newId<HealthModelId>()]
  const statements = [...HEALTH_STATEMENTS]
  const model = { id: modelId, name: 'Tiny', purpose: '', rhythm: '', credit: '', statements }
  await host('health.saveModel', { teamId, model })
  await host('health.open', {
    roundId,
    teamId,
    retroId,
    title: 'November check',
    modelId,
    statementKeys: statements.map(({ key }) => key),
    terms: {
      smallest: 5,
      asksComments: true,
      sharedWith: 'room',
      people,
      isOpenRound: false,
      ...terms,
    },
  })
  return roundId
}

export async function handIn({ room, roundId }: Check, person: Person, ballot: Ballot) {
  const { retroId } = room
  const { ballotId } = person
  return person.ask('health.handIn', { retroId, roundId, ballotId, ballot })
}

/** Everybody in their order. */
export async function answerAll(check: Check): Promise<void> {
  for (const [n, person] of check.people.entries()) {
    const reply = await handIn(check, person, ballotOf(n))
    if (!reply.ok) throw new Error(reply.code)
  }
}

/** The same host after its process was killed: the room opens by itself, and every phone is back on its seat. */
export async function afterCrash(check: Check): Promise<Check> {
  const { room, folder, people, told } = check
  await room.crash()
  const host = await aRoomHost({ folder, limits: { messagesPerSecond: 10_000 } })
  const again = await roomOf(host, room.retroId)
  host.listeners.listen({ actor: { role: 'host' }, hear: (said) => void told.push(said.text()) })
  const back: Person[] = []
  for (const { name, token, ballotId } of people) {
    back.push({ ...(await aGuestIn(again, name, token)), name, ballotId })
  }
  return { ...check, room: again, people: back }
}
