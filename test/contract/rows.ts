import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CallName, EventName, Input } from '@shared/api/contract'
import type { CardId, FormatId, TopicId } from '@shared/domain/ids'
import { dayOf, type Day } from '@shared/domain/day'
import type { ErrorCode } from '@shared/errors'
import type { Db } from '../../src/main/db/db'
import { nameNow } from '../../src/main/db/backup-names'
import { emptyTables } from '../lossless/empty-tables'
import { seatIdOf } from '../../src/main/room/secrets'
import { aGuestHello, aSocketLine, openRoom } from './doors'
import { actionFileRows } from './action-file-rows'
import { healthRows } from './health-rows'
import { AN_ACTION } from './drafts'
import { aFormat, newId, newSecret, NOW, type Moment, type World } from './world'

export type Row<N extends CallName> = {
  /** How far the retro must have come for the call to be in its place. */
  readonly at: Moment
  readonly input: (world: World) => Input<N>
  /** What has to be done first. */
  readonly after?: (world: World) => Promise<unknown>
  /** What the host hears of it. */
  readonly says?: readonly EventName[]
  /** Fields that hold the id of something new, so that any id will do. */
  readonly makes?: readonly string[]
  /** Text that may be empty. */
  readonly mayBeEmpty?: readonly string[]
  /** Fields whose unknown id is no mistake: what should be gone is gone. */
  readonly goneIsFine?: readonly string[]
  /** Why it is refused when it comes a second time; without this it is answered as the first time. */
  readonly again?: ErrorCode
  /** What a closed retro says to it; `closed` where nothing stands here. */
  readonly whenClosed?: 'allowed'
}

const SEAT_TOKEN = newSecret()
const IMPORT = newId()
const KEPT = newId<CardId>()
const LOOPBACK = '127.0.0.1'
const ROOM = ['rooms.changed'] as const
const CHANGED = ['retros.changed'] as const

/** An action, changed on the screen of the running retro. */
function anAction(world: World) {
  return { ...inRetro(world), actionId: world.ids.action }
}

async function changeAnAction({ call, ids }: World): Promise<void> {
  const draft = { owner: 'Bo' }
  await call('action.edit', { actionId: ids.action, retroId: null, draft })
}

function lastShelfStep(db: Db): string | undefined {
  const select = db.prepare<[], string>('SELECT id FROM shelf_step ORDER BY place DESC LIMIT 1')
  return select.pluck().get()
}

/** One valid input for every call there is. The compiler and the first test of the suite miss a row that is missing. */
export const rows: { readonly [N in CallName]: Row<N> } = {
  'app.info': { at: 'writing', input: () => ({}) },
  'settings.get': { at: 'writing', input: () => ({}) },
  'settings.set': {
    at: 'writing',
    input: () => ({ settings: { theme: 'dark', sound: false } }),
    says: ['settings.changed'],
  },
  'draft.list': { at: 'writing', input: () => ({}) },
  'draft.save': {
    at: 'writing',
    input: () => ({ place: 'new-team', text: 'Har' }),
    mayBeEmpty: ['text'],
  },
  'reminder.get': { at: 'writing', input: inTeam },
  'reminder.set': {
    at: 'writing',
    input: (world) => ({ ...inTeam(world), on: false }),
    says: ['teams.changed'],
  },
  'export.preview': { at: 'closed', input: inRetro, whenClosed: 'allowed' },
  'export.saveAs': { at: 'closed', input: inRetro, whenClosed: 'allowed' },

  'report.get': { at: 'writing', input: () => ({}) },
  'report.pageFailed': {
    at: 'writing',
    input: () => ({ error: 'TypeError', frames: ['Board index-x1.js:10:200'] }),
    mayBeEmpty: ['frames'],
  },
  'store.where': { at: 'writing', input: () => ({}) },
  'store.troubles': { at: 'writing', input: () => ({}) },
  'backup.list': { at: 'writing', input: () => ({}) },
  'backup.make': { at: 'writing', input: () => ({}), says: ['backups.changed'] },
  'backup.renew': { at: 'writing', input: () => ({}), says: ['backups.changed'] },
  'backup.restore': {
    at: 'revealed',
    input: () => ({ name: nameNow('by-hand', dayOf(NOW), new Date(NOW)) }),
    after: ({ call }) => call('backup.make', {}),
    says: ['backups.changed', 'data.replaced'],
  },

  'store.export': { at: 'closed', input: () => ({}) },
  'import.part': {
    at: 'closed',
    input: () => ({ importId: IMPORT, index: 0, text: '{"format":' }),
    makes: ['importId'],
    mayBeEmpty: ['text'],
  },
  'import.take': {
    at: 'closed',
    input: () => ({ importId: IMPORT, parts: 1 }),
    after: ({ call }) =>
      call('import.part', {
        importId: IMPORT,
        index: 0,
        text: JSON.stringify({
          format: 'candor-everything',
          schemaVersion: 1,
          tables: emptyTables(1),
        }),
      }),
    says: ['backups.changed', 'teams.changed', 'trash.changed'],
  },
  'person.names': { at: 'revealed', input: () => ({}) },
  'person.find': { at: 'revealed', input: () => ({ name: 'Ada' }) },
  'person.erase': {
    at: 'revealed',
    after: changeAnAction,
    input: () => ({ name: 'Ada' }),
    says: ['retros.changed', 'teams.changed', 'actions.changed', 'person.erased'],
  },
  'folder.oldCopy': { at: 'writing', input: () => ({}) },
  'folder.choose': { at: 'writing', input: () => ({}) },
  'folder.move': {
    at: 'writing',
    input: () => ({
      folder: join(mkdtempSync(join(tmpdir(), 'candor-new-')), 'data'),
      isRiskFine: true,
    }),
    says: ['data.replaced'],
    // There is something in the folder now.
    again: 'place-has-data',
  },
  'recovery.get': { at: 'writing', input: () => ({}) },
  'recovery.look': { at: 'writing', input: () => ({}) },
  'recovery.useBackup': { at: 'writing', input: () => ({ name: 'daily-2026-11-20' }) },
  'recovery.useReadable': { at: 'writing', input: () => ({}) },
  'recovery.startEmpty': { at: 'writing', input: () => ({}) },
  'recovery.tryAgain': { at: 'writing', input: () => ({}) },

  'team.list': { at: 'writing', input: () => ({}) },
  'team.get': { at: 'writing', input: inTeam },
  'team.create': {
    at: 'writing',
    input: () => ({ teamId: newId(), name: 'Pier', members: [{ id: newId(), name: 'Bo' }] }),
    says: ['teams.changed'],
    makes: ['teamId', 'members.0.id'],
    mayBeEmpty: ['members'],
  },
  'team.rename': {
    at: 'writing',
    input: (world) => ({ ...inTeam(world), name: 'Quay' }),
    says: ['teams.changed'],
  },
  'team.delete': {
    at: 'writing',
    input: inTeam,
    says: ['retros.changed', 'teams.changed', 'trash.changed'],
  },
  'member.add': {
    at: 'writing',
    input: (world) => ({ ...inTeam(world), members: [{ id: newId(), name: 'Cy' }] }),
    says: ['teams.changed'],
    makes: ['members.0.id'],
    mayBeEmpty: ['members'],
  },
  'member.rename': {
    at: 'writing',
    input: (world) => ({ ...inTeam(world), memberId: world.ids.member, name: 'Ada L.' }),
    says: ['teams.changed'],
  },
  'member.remove': {
    at: 'writing',
    input: (world) => ({ ...inTeam(world), memberId: world.ids.member }),
    says: ['teams.changed'],
    goneIsFine: ['memberId'],
  },
  'sample.load': {
    at: 'writing',
    input: () => ({ teamId: newId() }),
    says: ['teams.changed'],
    makes: ['teamId'],
  },
  'trash.list': { at: 'writing', input: () => ({}) },
  'trash.restore': {
    at: 'writing',
    input: ({ ids }) => ({ kind: 'action', id: ids.trashedAction }),
    says: ['retros.changed', 'trash.changed', 'teams.changed', 'actions.changed'],
  },
  'trash.empty': {
    at: 'writing',
    input: () => ({}),
    says: ['retros.changed', 'actions.changed', 'trash.changed'],
  },

  'format.list': { at: 'writing', input: inTeam },
  'format.save': {
    at: 'writing',
    input: (world) => ({ ...inTeam(world), format: { ...aFormat(newId()), name: 'Ours, again' } }),
    says: ['formats.changed'],
    makes: ['format.id'],
    mayBeEmpty: ['format.goodFor', 'format.columns.0.prompt'],
  },
  'format.delete': {
    at: 'writing',
    input: (world) => ({ ...inTeam(world), formatId: world.ids.format }),
    says: ['formats.changed'],
    goneIsFine: ['formatId'],
  },

  'retro.create': {
    at: 'writing',
    input: (world) => ({
      ...inTeam(world),
      retroId: newId(),
      formatId: 'sailboat' as FormatId,
      title: 'Sprint 13',
      sprint: '',
      names: 'anonymous',
      minutes: 45,
      people: 5,
      votesPerPerson: null,
      votesPerTopic: 2,
    }),
    says: ['teams.changed'],
    makes: ['retroId'],
    mayBeEmpty: ['sprint'],
    whenClosed: 'allowed',
  },
  'retro.get': { at: 'revealed', input: inRetro, whenClosed: 'allowed' },
  'retro.rename': {
    at: 'revealed',
    input: (world) => ({ ...inRetro(world), title: 'Sprint 12, the long one', sprint: '' }),
    says: ['retros.changed', 'teams.changed', 'actions.changed'],
    mayBeEmpty: ['sprint'],
    whenClosed: 'allowed',
  },
  'retro.setNames': {
    at: 'writing',
    input: (world) => ({ ...inRetro(world), names: 'anonymous' }),
    says: CHANGED,
  },
  'retro.setPeople': {
    at: 'writing',
    input: (world) => ({ ...inRetro(world), people: 9 }),
    says: CHANGED,
  },
  'retro.setVotes': {
    at: 'revealed',
    input: (world) => ({ ...inRetro(world), votesPerPerson: 7, votesPerTopic: 3 }),
    says: CHANGED,
  },
  'retro.close': {
    at: 'revealed',
    input: inRetro,
    says: ['retros.changed', 'teams.changed', 'actions.changed', 'rooms.changed'],
    whenClosed: 'allowed',
  },
  'retro.reopen': {
    at: 'closed',
    input: inRetro,
    says: ['retros.changed', 'teams.changed', 'actions.changed'],
    whenClosed: 'allowed',
  },
  'retro.delete': {
    at: 'revealed',
    input: inRetro,
    says: ['retros.changed', 'teams.changed', 'trash.changed'],
    whenClosed: 'allowed',
  },
  'stage.enter': {
    at: 'revealed',
    input: (world) => ({ ...inRetro(world), stage: 'vote' }),
    says: ['retros.changed', 'teams.changed', 'actions.changed'],
  },
  'timer.run': {
    at: 'revealed',
    input: (world) => ({ ...inRetro(world), remainingMs: 60_000 }),
    says: CHANGED,
  },
  'timer.pause': { at: 'revealed', input: inRetro },
  'timer.stop': {
    at: 'revealed',
    input: (world) => ({ ...inRetro(world), readyMs: 60_000 }),
    says: CHANGED,
  },
  'undo.run': {
    at: 'revealed',
    input: (world) => ({ ...inRetro(world), stepId: world.ids.undo }),
    again: 'undo-passed',
    says: ['retros.changed', 'teams.changed', 'actions.changed'],
    whenClosed: 'allowed',
  },
  'laptop.sit': {
    at: 'writing',
    input: (world) => ({ ...inRetro(world), secret: newSecret(), name: 'Bo' }),
    whenClosed: 'allowed',
  },

  'card.add': {
    at: 'writing',
    input: (world) => ({ ...inColumn(world), cardId: newId(), text: 'A thought' }),
    says: CHANGED,
    makes: ['cardId'],
  },
  'card.addMany': {
    at: 'writing',
    input: (world) => ({ ...inColumn(world), cards: [{ cardId: newId(), text: 'One' }] }),
    says: CHANGED,
    makes: ['cards.0.cardId'],
  },
  'card.edit': {
    at: 'writing',
    input: (world) => ({ ...aCard(world), text: 'A better thought' }),
    says: CHANGED,
  },
  'card.delete': { at: 'writing', input: aCard, says: CHANGED, goneIsFine: ['cardId'] },
  'card.move': {
    at: 'revealed',
    input: (world) => ({ ...aCard(world), columnId: world.ids.otherColumn }),
    says: CHANGED,
  },
  'cards.reveal': { at: 'writing', input: inRetro, says: CHANGED },
  'column.add': {
    at: 'writing',
    input: (world) => ({ ...inRetro(world), columnId: newId(), title: 'Puzzles', prompt: '' }),
    says: CHANGED,
    makes: ['columnId'],
    mayBeEmpty: ['prompt'],
  },
  'column.rename': {
    at: 'writing',
    input: (world) => ({ ...inColumn(world), title: 'Begin', prompt: '' }),
    says: CHANGED,
    mayBeEmpty: ['prompt'],
  },
  'column.move': {
    at: 'writing',
    input: (world) => ({ ...inColumn(world), place: 2 }),
    says: CHANGED,
  },
  'column.remove': { at: 'writing', input: inColumn, says: CHANGED },
  'done.mark': {
    at: 'writing',
    input: (world) => ({ ...inRetro(world), stage: 'write', isDone: true }),
    says: CHANGED,
  },

  'topic.group': {
    at: 'revealed',
    input: (world) => ({
      ...inRetro(world),
      cardIds: [world.ids.card],
      intoTopicId: world.ids.group,
    }),
    says: CHANGED,
  },
  'topic.takeOut': {
    at: 'revealed',
    input: (world) => ({
      ...inRetro(world),
      cardId: world.ids.groupedCard,
      newTopicId: newId(),
    }),
    says: CHANGED,
    makes: ['newTopicId'],
  },
  'topic.takeApart': {
    at: 'revealed',
    input: (world) => ({ ...inRetro(world), topicId: world.ids.group, newTopicIds: [newId()] }),
    says: CHANGED,
    makes: ['newTopicIds.0'],
  },
  'topic.rename': {
    at: 'revealed',
    input: (world) => ({ ...aTopic(world), title: 'Alarms' }),
    says: CHANGED,
    mayBeEmpty: ['title'],
  },
  'topic.note': {
    at: 'revealed',
    input: (world) => ({ ...aTopic(world), notes: 'We talked.' }),
    says: CHANGED,
    mayBeEmpty: ['notes'],
  },
  'topic.discuss': { at: 'revealed', input: aTopic, says: CHANGED },
  'topic.park': {
    at: 'revealed',
    input: (world) => ({ ...aTopic(world), parked: true }),
    says: CHANGED,
    whenClosed: 'allowed',
  },
  'topic.parked': { at: 'revealed', input: inRetro, whenClosed: 'allowed' },
  'topic.takeIn': {
    at: 'revealed',
    after: keepATopic,
    input: ({ ids }) => ({
      retroId: ids.retro,
      fromRetroId: ids.otherRetro,
      fromTopicId: KEPT as string as TopicId,
      columnId: newId(),
      cardIds: [newId()],
    }),
    says: CHANGED,
    makes: ['columnId', 'cardIds.0'],
  },
  'topic.countHands': {
    at: 'revealed',
    input: (world) => ({ ...aTopic(world), hands: 4 }),
    says: CHANGED,
  },
  'vote.cast': {
    at: 'revealed',
    input: (world) => ({ ...aTopic(world), voteId: newId() }),
    says: CHANGED,
    makes: ['voteId'],
  },
  'vote.takeBack': {
    at: 'revealed',
    input: (world) => ({ ...inRetro(world), voteId: world.ids.vote }),
    says: CHANGED,
    goneIsFine: ['voteId'],
    // The dots of a closed retro are counts: there is nothing left to take back.
    whenClosed: 'allowed',
  },
  'votes.reveal': { at: 'revealed', input: inRetro, says: CHANGED },
  'votes.reset': { at: 'revealed', input: inRetro, says: CHANGED },

  'checkIn.ask': {
    at: 'writing',
    input: (world) => ({ ...inRetro(world), question: 'One word?' }),
    says: CHANGED,
    mayBeEmpty: ['question'],
  },
  'checkIn.questions': { at: 'writing', input: () => ({}) },
  'checkIn.answer': {
    at: 'writing',
    input: (world) => ({ ...inRetro(world), text: 'sleepy' }),
    says: CHANGED,
    mayBeEmpty: ['text'],
  },
  'roti.give': {
    at: 'revealed',
    input: (world) => ({ ...inRetro(world), score: 3 }),
    says: CHANGED,
  },
  'roti.reveal': { at: 'revealed', input: inRetro, says: CHANGED },
  'appreciation.add': {
    at: 'revealed',
    input: (world) => ({ ...inRetro(world), appreciationId: newId(), text: 'Well done' }),
    says: CHANGED,
    makes: ['appreciationId'],
  },
  'appreciation.delete': {
    at: 'revealed',
    input: (world) => ({ ...inRetro(world), appreciationId: world.ids.appreciation }),
    says: CHANGED,
    goneIsFine: ['appreciationId'],
  },

  'action.list': { at: 'writing', input: inTeam },
  'action.get': { at: 'revealed', input: ({ ids }) => ({ actionId: ids.action }) },
  'action.add': {
    at: 'revealed',
    input: (world) => ({
      ...inTeam(world),
      ...aTopic(world),
      actionId: newId(),
      draft: AN_ACTION,
    }),
    says: ['retros.changed', 'actions.changed', 'teams.changed'],
    makes: ['actionId'],
    mayBeEmpty: ['draft.doneWhen', 'draft.helpers', 'draft.notes', 'draft.links'],
  },
  'action.edit': {
    at: 'revealed',
    input: (world) => ({ ...anAction(world), draft: AN_ACTION }),
    says: ['retros.changed', 'actions.changed', 'teams.changed'],
    whenClosed: 'allowed',
    mayBeEmpty: ['draft.doneWhen', 'draft.helpers', 'draft.notes', 'draft.links'],
  },
  'action.setStatus': {
    at: 'revealed',
    input: (world) => ({ ...anAction(world), status: 'doing', reason: '' }),
    says: ['retros.changed', 'actions.changed', 'teams.changed'],
    whenClosed: 'allowed',
    mayBeEmpty: ['reason'],
  },
  'action.delete': {
    at: 'revealed',
    input: anAction,
    says: ['retros.changed', 'actions.changed', 'teams.changed', 'trash.changed'],
    whenClosed: 'allowed',
  },
  'action.split': {
    at: 'revealed',
    input: (world) => ({
      ...anAction(world),
      text: 'Turn on one alarm',
      parts: [{ actionId: newId(), text: 'Turn on the other' }],
    }),
    says: ['retros.changed', 'actions.changed', 'teams.changed'],
    whenClosed: 'allowed',
    makes: ['parts.0.actionId'],
  },
  'action.check': {
    at: 'revealed',
    input: (world) => ({
      retroId: null,
      actionId: world.ids.experiment,
      outcome: 'adapt',
      seen: 'Quieter nights',
      next: { belief: 'Less noise', lookAt: 'Pages a night', checkOn: '2026-12-24' as Day },
    }),
    says: ['retros.changed', 'actions.changed', 'teams.changed'],
    whenClosed: 'allowed',
  },
  'action.changeMany': {
    at: 'revealed',
    input: ({ ids }) => ({
      actionIds: [ids.action, ids.experiment],
      change: { kind: 'owner', owner: 'Bo' },
    }),
    says: ['retros.changed', 'actions.changed', 'teams.changed'],
  },
  'action.lastStep': { at: 'writing', input: inTeam },
  'action.undo': {
    at: 'revealed',
    after: changeAnAction,
    input: ({ ids, db }) => ({ stepId: lastShelfStep(db) ?? ids.undo }),
    says: ['retros.changed', 'actions.changed', 'teams.changed'],
    again: 'undo-passed',
  },
  'action.review': {
    at: 'revealed',
    input: (world) => ({
      ...inRetro(world),
      actionId: world.ids.action,
      decision: 'keep',
      reason: '',
    }),
    says: ['retros.changed', 'actions.changed', 'teams.changed'],
    mayBeEmpty: ['reason'],
  },

  ...actionFileRows,
  ...healthRows,
  'find.search': {
    at: 'revealed',
    input: (world) => ({ ...inTeam(world), text: 'alarm' }),
    mayBeEmpty: ['text'],
  },
  'find.before': { at: 'revealed', input: aTopic, whenClosed: 'allowed' },
  'find.cameBack': { at: 'revealed', input: inTeam },

  'room.addresses': { at: 'writing', input: () => ({}) },
  'room.get': { at: 'writing', input: inPlace, whenClosed: 'allowed' },
  'room.open': {
    at: 'writing',
    input: (world) => ({ ...inPlace(world), address: LOOPBACK }),
    says: ROOM,
  },
  'room.lock': {
    at: 'writing',
    after: openRoom,
    input: (world) => ({ ...inPlace(world), isLocked: true }),
    says: ROOM,
    whenClosed: 'allowed',
  },
  'room.close': {
    at: 'writing',
    after: openRoom,
    input: inPlace,
    says: ROOM,
    whenClosed: 'allowed',
  },
  'room.removeSeat': {
    at: 'writing',
    after: joinRoom,
    input: (world) => ({ ...inPlace(world), seatId: seatIdOf(SEAT_TOKEN) }),
    says: ROOM,
    whenClosed: 'allowed',
  },
  'room.renew': { at: 'writing', after: openRoom, input: inPlace, says: ROOM },
  'room.check': { at: 'writing', after: openRoom, input: inPlace, whenClosed: 'allowed' },
}

async function joinRoom(world: World): Promise<void> {
  const { joinUrl } = await openRoom(world)
  await aSocketLine(joinUrl, aGuestHello(joinUrl, SEAT_TOKEN))
}

/** The other retro ends with a topic that it keeps for this one. */
async function keepATopic({ call, ids: { otherRetro: retroId } }: World): Promise<void> {
  const { columns } = await call('retro.get', { retroId })
  const columnId = columns[0]?.id ?? newId()
  await call('laptop.sit', { retroId, secret: newSecret(), name: 'Ada' })
  await call('card.add', { retroId, cardId: KEPT, columnId, text: 'Still open' })
  await call('cards.reveal', { retroId })
  await call('topic.park', { retroId, topicId: KEPT as string as TopicId, parked: true })
}

function inTeam({ ids }: World) {
  return { teamId: ids.team }
}
function inRetro({ ids }: World) {
  return { retroId: ids.retro }
}
function inPlace({ ids }: World) {
  return { placeId: ids.retro }
}
function inColumn({ ids }: World) {
  return { retroId: ids.retro, columnId: ids.column }
}
function aCard({ ids }: World) {
  return { retroId: ids.retro, cardId: ids.card }
}
function aTopic({ ids }: World) {
  return { retroId: ids.retro, topicId: ids.topic }
}
