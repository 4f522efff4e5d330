import fc from 'fast-check'
import type { CallName } from '../../src/shared/api/contract'
import type { Actor } from '../../src/shared/domain/actor'
import { DECISIONS } from '../../src/shared/domain/action'
import { NAMES_LEVELS } from '../../src/shared/domain/names'
import type { RetroTruth } from '../../src/shared/domain/retro'
import { STAGES } from '../../src/shared/domain/stage'
import { HOST, type Guest } from '../world'

/** How long a property is tried; `CANDOR_RUNS=500` looks deeper. */
export const PATIENCE = {
  numRuns: Number(process.env['CANDOR_RUNS'] ?? 25),
  // On a slow machine fewer lives are tried, and not all ways to shorten one that failed.
  interruptAfterTimeLimit: 60_000,
  timeout: 120_000,
} as const

/** One random wish: what it asks is worked out only when it runs, from what is there by then. */
export type Move = {
  readonly what: MoveName
  readonly who: number
  readonly a: number
  readonly b: number
  readonly ids: readonly string[]
  readonly text: string
}

export type Scene = {
  readonly truth: RetroTruth
  readonly guests: readonly Guest[]
  /** Seats that take turns at the laptop. */
  readonly laptop: readonly { readonly secret: string; readonly name: string }[]
}

export type Command = { readonly actor: Actor; readonly name: CallName; readonly input: object }
type Asked = readonly [name: CallName, input: object, actor?: Actor]
type Picked = {
  readonly actor: Actor
  readonly id: (n?: number) => string
  readonly card: (n: number) => string
  readonly topic: (n: number) => string
  readonly column: (n: number) => string
  readonly action: string
}

const at = <Item>(list: readonly Item[], n: number): Item | undefined =>
  list.length === 0 ? undefined : list[n % list.length]
const one = <Item>(list: readonly [Item, ...Item[]], n: number): Item => at(list, n) ?? list[0]
const draft = (text: string) => ({ text, owner: null, dueOn: null, doneWhen: '' })

const moves = {
  sit: (m: Move, _p: Picked, s: Scene): Asked => [
    'laptop.sit',
    at(s.laptop, m.a) ?? { secret: '', name: null },
    HOST,
  ],
  write: (m: Move, p: Picked): Asked => [
    'card.add',
    { cardId: p.id(), columnId: p.column(m.a), text: m.text },
    p.actor,
  ],
  paste: (m: Move, p: Picked): Asked => [
    'card.addMany',
    {
      columnId: p.column(m.a),
      cards: m.ids.slice(0, 3).map((cardId, n) => ({ cardId, text: `${m.text} ${n}` })),
    },
    p.actor,
  ],
  edit: (m: Move, p: Picked): Asked => [
    'card.edit',
    { cardId: p.card(m.a), text: m.text },
    p.actor,
  ],
  erase: (m: Move, p: Picked): Asked => ['card.delete', { cardId: p.card(m.a) }, p.actor],
  move: (m: Move, p: Picked): Asked => [
    'card.move',
    { cardId: p.card(m.a), columnId: p.column(m.b) },
  ],
  reveal: (): Asked => ['cards.reveal', {}],
  addColumn: (m: Move, p: Picked): Asked => [
    'column.add',
    { columnId: p.id(), title: m.text, prompt: '' },
  ],
  renameColumn: (m: Move, p: Picked): Asked => [
    'column.rename',
    { columnId: p.column(m.a), title: m.text, prompt: '' },
  ],
  moveColumn: (m: Move, p: Picked): Asked => [
    'column.move',
    { columnId: p.column(m.a), place: m.b % 8 },
  ],
  removeColumn: (m: Move, p: Picked): Asked => ['column.remove', { columnId: p.column(m.a) }],
  group: (m: Move, p: Picked): Asked => [
    'topic.group',
    { cardIds: [p.card(m.a), p.card(m.a + 1)], intoTopicId: p.topic(m.b) },
  ],
  takeOut: (m: Move, p: Picked): Asked => [
    'topic.takeOut',
    { cardId: p.card(m.a), newTopicId: p.id() },
  ],
  takeApart: (m: Move, p: Picked): Asked => [
    'topic.takeApart',
    { topicId: p.topic(m.a), newTopicIds: m.ids },
  ],
  renameTopic: (m: Move, p: Picked): Asked => [
    'topic.rename',
    { topicId: p.topic(m.a), title: m.b % 3 === 0 ? '' : m.text },
  ],
  note: (m: Move, p: Picked): Asked => ['topic.note', { topicId: p.topic(m.a), notes: m.text }],
  discuss: (m: Move, p: Picked): Asked => [
    'topic.discuss',
    { topicId: m.b % 4 === 0 ? null : p.topic(m.a) },
  ],
  park: (m: Move, p: Picked): Asked => [
    'topic.park',
    { topicId: p.topic(m.a), parked: m.b % 2 === 0 },
  ],
  hands: (m: Move, p: Picked): Asked => [
    'topic.countHands',
    { topicId: p.topic(m.a), hands: m.b % 9 },
  ],
  vote: (m: Move, p: Picked): Asked => [
    'vote.cast',
    { voteId: p.id(), topicId: p.topic(m.a) },
    p.actor,
  ],
  takeBack: (m: Move, p: Picked, s: Scene): Asked => [
    'vote.takeBack',
    { voteId: at([...s.truth.votes.keys()].toSorted(), m.a) ?? p.id() },
    p.actor,
  ],
  revealVotes: (): Asked => ['votes.reveal', {}],
  resetVotes: (): Asked => ['votes.reset', {}],
  setVotes: (m: Move): Asked => [
    'retro.setVotes',
    { votesPerPerson: 1 + (m.a % 6), votesPerTopic: 1 + (m.b % 3) },
  ],
  setNames: (m: Move): Asked => ['retro.setNames', { names: one(NAMES_LEVELS, m.a) }],
  setPeople: (m: Move): Asked => ['retro.setPeople', { people: 1 + (m.a % 12) }],
  rename: (m: Move): Asked => ['retro.rename', { title: m.text, sprint: m.b % 2 ? m.text : '' }],
  enter: (m: Move): Asked => ['stage.enter', { stage: one(STAGES, m.a) }],
  run: (m: Move): Asked => ['timer.run', { remainingMs: 10_000 + m.a }],
  pause: (): Asked => ['timer.pause', {}],
  stop: (m: Move): Asked => ['timer.stop', { readyMs: m.b % 2 ? 10_000 + m.a : null }],
  done: (m: Move, p: Picked, s: Scene): Asked => [
    'done.mark',
    { stage: s.truth.retro.stage, isDone: m.b % 3 !== 0 },
    p.actor,
  ],
  ask: (m: Move): Asked => ['checkIn.ask', { question: m.text }],
  answer: (m: Move, p: Picked): Asked => [
    'checkIn.answer',
    { text: m.b % 4 === 0 ? '' : m.text },
    p.actor,
  ],
  roti: (m: Move, p: Picked): Asked => ['roti.give', { score: m.a % 5 }, p.actor],
  revealRoti: (): Asked => ['roti.reveal', {}],
  thank: (m: Move, p: Picked): Asked => [
    'appreciation.add',
    { appreciationId: p.id(), text: m.text },
    p.actor,
  ],
  unthank: (m: Move, p: Picked, s: Scene): Asked => [
    'appreciation.delete',
    { appreciationId: at([...s.truth.appreciations.keys()].toSorted(), m.a) ?? p.id() },
  ],
  act: (m: Move, p: Picked, s: Scene): Asked => [
    'action.add',
    {
      actionId: p.id(),
      teamId: s.truth.retro.teamId,
      retroId: m.b % 3 === 0 ? null : s.truth.retro.id,
      topicId: m.b % 3 === 0 || m.b % 2 === 0 ? null : p.topic(m.a),
      draft: draft(m.text),
    },
  ],
  editAction: (m: Move, p: Picked, s: Scene): Asked => [
    'action.edit',
    { actionId: p.action, retroId: m.b % 2 === 0 ? null : s.truth.retro.id, draft: draft(m.text) },
  ],
  setStatus: (m: Move, p: Picked, s: Scene): Asked => [
    'action.setStatus',
    {
      actionId: p.action,
      retroId: s.truth.retro.id,
      status: one(['open', 'doing', 'done', 'dropped'], m.b),
      reason: m.text,
    },
  ],
  deleteAction: (_m: Move, p: Picked, s: Scene): Asked => [
    'action.delete',
    { actionId: p.action, retroId: s.truth.retro.id },
  ],
  /** On the team's page: no step of the retro. */
  setStatusOutside: (m: Move, p: Picked): Asked => [
    'action.setStatus',
    { actionId: p.action, retroId: null, status: one(['open', 'doing', 'done'], m.b), reason: '' },
  ],
  splitAction: (m: Move, p: Picked, s: Scene): Asked => [
    'action.split',
    {
      actionId: p.action,
      retroId: s.truth.retro.id,
      text: m.text,
      parts: [{ actionId: p.id(), text: m.text }],
    },
  ],
  review: (m: Move, p: Picked): Asked => [
    'action.review',
    { actionId: p.action, decision: one(DECISIONS, m.b), reason: m.text },
  ],
  undo: (_m: Move, p: Picked, s: Scene): Asked => [
    'undo.run',
    { stepId: s.truth.undo?.id ?? p.id() },
  ],
  close: (): Asked => ['retro.close', {}],
  reopen: (): Asked => ['retro.reopen', {}],
} as const satisfies Record<string, (m: Move, p: Picked, s: Scene) => Asked>

export type MoveName = keyof typeof moves
export const MOVE_NAMES = Object.keys(moves) as MoveName[]

/** Steps of the host that can be taken back. */
export const UNDOABLE: readonly MoveName[] = [
  'edit',
  'erase',
  'move',
  'addColumn',
  'renameColumn',
  'moveColumn',
  'removeColumn',
  'group',
  'takeOut',
  'takeApart',
  'renameTopic',
  'park',
  'hands',
  'resetVotes',
  'setVotes',
  'rename',
  'enter',
  'unthank',
  'setStatus',
  'deleteAction',
  'splitAction',
  'review',
]

/** The call that a move makes in a scene; who is asked by `who`: 0 and 1 are the host, the rest are guests. */
export function commandOf(move: Move, scene: Scene): Command {
  const { truth, guests } = scene
  const cards = [...truth.cards.values()].toSorted((a, b) => a.text.localeCompare(b.text))
  const topicIds = [...new Set(cards.map((card) => card.topicId))]
  const columns = [...truth.columns.values()].toSorted((a, b) => a.position - b.position)
  const actions = [...truth.actions.values()].toSorted((a, b) => a.text.localeCompare(b.text))
  const id = (n = 0) => move.ids[n] ?? ''
  const picked: Picked = {
    actor: move.who < 2 ? HOST : (at(guests, move.who) ?? HOST),
    id,
    card: (n) => at(cards, n)?.id ?? id(1),
    topic: (n) => at(topicIds, n) ?? id(2),
    column: (n) => at(columns, n)?.id ?? id(3),
    action: at(actions, move.a)?.id ?? id(4),
  }
  const [name, input, actor = HOST] = moves[move.what](move, picked, scene)
  // Not every call names the retro; the others are parsed without it.
  return { actor, name, input: { retroId: truth.retro.id, ...input } }
}

const OFTEN: Partial<Record<MoveName, number>> = {
  write: 8,
  vote: 8,
  group: 5,
  sit: 4,
  takeOut: 3,
  undo: 5,
  takeBack: 2,
}

const moveArbitrary = (what: fc.Arbitrary<MoveName>): fc.Arbitrary<Move> =>
  fc.record({
    what,
    who: fc.nat({ max: 5 }),
    a: fc.nat({ max: 40 }),
    b: fc.nat({ max: 40 }),
    ids: fc.array(fc.uuid({ version: 4 }), { minLength: 9, maxLength: 9 }),
    text: fc.stringMatching(/^[a-z]{6,12}$/),
  })

const named = (names: readonly MoveName[]) =>
  fc.oneof(...names.map((name) => ({ arbitrary: fc.constant(name), weight: OFTEN[name] ?? 1 })))

/** A retro's life in random order: some writing, mostly a reveal, and then everything. */
export function aLife({ maxLength = 60 } = {}): fc.Arbitrary<Move[]> {
  const writing = fc.array(
    moveArbitrary(named(['sit', 'write', 'paste', 'edit', 'erase', 'done'])),
    {
      minLength: 4,
      maxLength: 12,
    },
  )
  const opening = fc.array(moveArbitrary(fc.constant<MoveName>('reveal')), { maxLength: 1 })
  const all = fc.array(moveArbitrary(named(MOVE_NAMES)), { maxLength })
  return fc.tuple(writing, opening, all).map((parts) => parts.flat())
}

export const aStep = (): fc.Arbitrary<Move> => moveArbitrary(named(UNDOABLE))
