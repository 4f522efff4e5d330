import type { Day } from '@shared/domain/day'
import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { CallName, EventName, Handlers, Input, Output, Reply } from '@shared/api/contract'
import type { Actor } from '@shared/domain/actor'
import type { Format } from '@shared/domain/format'
import type {
  ActionId,
  AppreciationId,
  CardId,
  ColumnId,
  FormatId,
  MemberId,
  RetroId,
  TeamId,
  TopicId,
  UndoStepId,
  VoteId,
} from '@shared/domain/ids'
import { dispatch } from '../../src/main/api/dispatch'
import { createHandlers } from '../../src/main/all-handlers'
import type { Db } from '../../src/main/db/db'
import { openMemoryDatabase } from '../../src/main/db/open-database'
import { createListeners, type Listener, type Listeners } from '../../src/main/events/listeners'
import { seatFrom } from '../../src/main/features/retro/seats'

export const HOST: Actor = { role: 'host' }
export const NOW = Date.parse('2026-11-20T10:00:00')

/** How far the retro of a world has come. */
export type Moment = 'writing' | 'revealed' | 'closed'

export type Heard = { readonly name: EventName; readonly payload: unknown }

/** A team in the middle of things: everything a call could be about is there, and its ids are known. */
export type World = {
  readonly db: Db
  readonly listeners: Listeners
  readonly handlers: Handlers
  readonly guest: Actor
  /** Lets go of the ports that rooms took. */
  readonly close: () => Promise<void>
  /** Asks as the host, straight; throws a refusal. */
  readonly call: <N extends CallName>(name: N, input: Input<N>) => Promise<Output<N>>
  readonly ids: Ids
}

type Ids = {
  readonly team: TeamId
  readonly member: MemberId
  readonly format: FormatId
  readonly retro: RetroId
  readonly otherRetro: RetroId
  readonly column: ColumnId
  readonly otherColumn: ColumnId
  readonly card: CardId
  readonly otherCard: CardId
  readonly guestCard: CardId
  readonly topic: TopicId
  readonly group: TopicId
  readonly groupedCard: CardId
  readonly vote: VoteId
  readonly guestVote: VoteId
  readonly appreciation: AppreciationId
  readonly action: ActionId
  readonly trashedAction: ActionId
  readonly experiment: ActionId
  readonly undo: UndoStepId
}

/** A new random id of whatever kind the place asks for. */
export const newId = <Id extends string>(): Id => randomUUID() as string as Id
export const newSecret = (): string => randomBytes(32).toString('base64url')

/** The handlers may work on a database that stands before the real one. */
export async function aWorld(moment: Moment, through = (db: Db): Db => db): Promise<World> {
  const db = openMemoryDatabase()
  db.pragma('foreign_keys = ON')
  const listeners = createListeners()
  const { handlers, rooms } = createHandlers(through(db), listeners, {
    dataFolder: mkdtempSync(join(tmpdir(), 'candor-contract-')),
    host: 'local',
    version: '1.2.3',
    now: () => NOW,
    goOnIn: () => undefined,
    // Tests ask faster than a person does; the room's own suite holds its pace.
    limits: { messagesPerSecond: 10_000 },
    pages: fileURLToPath(new URL('pages', import.meta.url)),
  })
  const call: World['call'] = async (name, input) => valueOf(name, await ask(handlers, name, input))

  const shelf = await aShelf(call)
  const retro = await aRetroOf(call, shelf.team)
  const otherRetro = await aRetroOf(call, shelf.team)
  const guest = aGuest(retro.id)
  const written = await write(call, handlers, guest, retro)
  const later = moment === 'writing' ? nothingYet() : await goOn(call, handlers, guest, written)
  if (moment === 'closed') await call('retro.close', { retroId: retro.id })

  const { host } = await call('retro.get', { retroId: retro.id })
  const undo = (host?.undo?.id ?? newId()) as UndoStepId
  return {
    db,
    listeners,
    handlers,
    guest,
    call,
    close: rooms.dispose,
    ids: { ...shelf, ...written, ...later, retro: retro.id, otherRetro: otherRetro.id, undo },
  }
}

export function aGuest(retroId: RetroId, name: string | null = 'Gil'): Actor {
  return { role: 'guest', retroId, seatId: randomUUID(), seat: seatFrom(newSecret(), name) }
}

export function aFormat(id: FormatId): Format {
  const minutes = { 'last-actions': 5, 'check-in': 5, write: 10, group: 5, vote: 5, discuss: 25 }
  return {
    id,
    name: 'Ours',
    purpose: 'everyday',
    goodFor: 'Every other week.',
    columns: [
      { title: 'Well', prompt: 'What went well?' },
      { title: 'Other', prompt: '' },
    ],
    minutes: { ...minutes, close: 5 },
  }
}

const anActionDraft = (text: string) => ({ text, owner: null, dueOn: null, doneWhen: '' })

async function aShelf(call: World['call']) {
  const [team, member, format] = [newId<TeamId>(), newId<MemberId>(), newId<FormatId>()]
  const [action, trashedAction, experiment] = [
    newId<ActionId>(),
    newId<ActionId>(),
    newId<ActionId>(),
  ]
  await call('team.create', {
    teamId: team,
    name: 'Harbour',
    members: [{ id: member, name: 'Ada' }],
  })
  await call('format.save', { teamId: team, format: aFormat(format) })
  for (const actionId of [action, trashedAction, experiment]) {
    const draft = anActionDraft('Turn on the alarm')
    await call('action.add', { actionId, teamId: team, retroId: null, topicId: null, draft })
  }
  await call('action.delete', { actionId: trashedAction, retroId: null })
  await call('action.edit', {
    actionId: experiment,
    retroId: null,
    draft: { experiment: { belief: 'Less noise', lookAt: 'Pages', checkOn: '2026-11-20' as Day } },
  })
  return { team, member, format, action, trashedAction, experiment }
}

export async function aRetroOf(call: World['call'], teamId: TeamId) {
  const id = newId<RetroId>()
  await call('retro.create', {
    retroId: id,
    teamId,
    formatId: 'start-stop-continue' as FormatId,
    title: 'Sprint 12',
    sprint: '12',
    names: 'named',
    minutes: 60,
    people: 6,
    votesPerPerson: 5,
    votesPerTopic: 2,
  })
  const { columns } = await call('retro.get', { retroId: id })
  const [column, otherColumn] = columns.map((one) => one.id)
  if (!column || !otherColumn) throw new Error('the format has too few columns')
  return { id, column, otherColumn }
}

async function write(
  call: World['call'],
  handlers: Handlers,
  guest: Actor,
  { id: retroId, column, otherColumn }: Awaited<ReturnType<typeof aRetroOf>>,
) {
  const [card, otherCard, groupedCard] = [newId<CardId>(), newId<CardId>(), newId<CardId>()]
  const [guestCard, appreciation] = [newId<CardId>(), newId<AppreciationId>()]
  await call('laptop.sit', { retroId, secret: newSecret(), name: 'Ada' })
  await call('stage.enter', { retroId, stage: 'write' })
  for (const cardId of [card, otherCard, groupedCard]) {
    await call('card.add', { retroId, cardId, columnId: column, text: `Card ${cardId}` })
  }
  const guestInput = { retroId, cardId: guestCard, columnId: column, text: 'From a phone' }
  await dispatch(handlers, guest, 'card.add', guestInput)
  await call('checkIn.answer', { retroId, text: 'awake' })
  await call('appreciation.add', { retroId, appreciationId: appreciation, text: 'Thanks' })
  return { retroId, column, otherColumn, card, otherCard, groupedCard, guestCard, appreciation }
}

async function goOn(
  call: World['call'],
  handlers: Handlers,
  guest: Actor,
  written: Awaited<ReturnType<typeof write>>,
): Promise<ReturnType<typeof nothingYet>> {
  const { retroId, card, otherCard, groupedCard } = written
  // In a named retro a card keeps its id at the reveal, and its topic has the same one.
  const topic = card as string as TopicId
  const group = otherCard as string as TopicId
  const [vote, guestVote] = [newId<VoteId>(), newId<VoteId>()]
  await call('cards.reveal', { retroId })
  await call('topic.group', { retroId, cardIds: [groupedCard], intoTopicId: group })
  await call('vote.cast', { retroId, voteId: vote, topicId: topic })
  await dispatch(handlers, guest, 'vote.cast', { retroId, voteId: guestVote, topicId: topic })
  return { topic, group, vote, guestVote }
}

function nothingYet() {
  return {
    topic: newId<TopicId>(),
    group: newId<TopicId>(),
    vote: newId<VoteId>(),
    guestVote: newId<VoteId>(),
  }
}

function ask(handlers: Handlers, name: string, input: unknown): Promise<Reply> {
  return dispatch(handlers, HOST, name, input)
}

function valueOf<N extends CallName>(name: N, reply: Reply): Output<N> {
  if (!reply.ok) throw new Error(`${name}: ${reply.code} ${reply.field ?? ''}`)
  return reply.value as Output<N>
}

/** Hears what is said to an actor, until the world is thrown away. */
export function hearAs(actor: Actor, listeners: Listeners): Heard[] {
  const heard: Heard[] = []
  const listener: Listener = { actor, hear: ({ name, payload }) => heard.push({ name, payload }) }
  listeners.listen(listener)
  return heard
}

/** Everything that is in the file, as text: two equal dumps are two equal contents. */
export function dump(db: Db): string {
  const tables = db
    .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    .pluck()
    .all()
    // The index for searching is made from the others; its places are random.
    .filter((name) => !name.startsWith('find_'))
  return (
    tables
      .flatMap((table) =>
        db
          .prepare(`SELECT * FROM "${table}"`)
          .all()
          .map((row) => `${table} ${JSON.stringify(row)}`)
          .toSorted(),
      )
      // What is owed is paid when there is time.
      .filter((line) => !/^setting \{"key":"[a-z]+-owed"/.test(line))
      .join('\n')
  )
}
