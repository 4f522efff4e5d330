import { NO_DETAILS, type Action } from '../src/shared/domain/action'
import type { Seat } from '../src/shared/domain/actor'
import type { Format } from '../src/shared/domain/format'
import type {
  ActionId,
  AppreciationId,
  CardId,
  ColumnId,
  FormatId,
  RetroId,
  TeamId,
  TopicId,
  VoteId,
} from '../src/shared/domain/ids'
import type { Day } from '../src/shared/domain/day'
import type {
  Appreciation,
  Card,
  Column,
  Retro,
  RetroTruth,
  Topic,
  Vote,
} from '../src/shared/domain/retro'
import { addCards } from '../src/shared/domain/card'
import { applyChanges, type Change } from '../src/shared/domain/change'
import { reveal } from '../src/shared/domain/session'

/** The n-th id: a valid UUID that can be told apart by eye. Each kind of thing brands it by itself. */
export function anId<Id extends string>(n: number): Id {
  return `${String(n).padStart(8, '0')}-0000-4000-8000-000000000000` as Id
}

/** A seat whose keys say whose they are and what for. */
export function aSeat(name: string | null = 'Ada', secret = name ?? 'nobody'): Seat {
  return { name, keyFor: (purpose) => `${secret}/${purpose}` }
}

export function aFormat(fields: Partial<Format> = {}): Format {
  return {
    id: 'plain' as FormatId,
    name: 'Plain',
    purpose: 'everyday',
    goodFor: '',
    columns: [
      { title: 'Keep', prompt: 'What to keep?' },
      { title: 'Change', prompt: 'What to change?' },
    ],
    minutes: {
      'last-actions': 5,
      'check-in': 5,
      write: 10,
      group: 10,
      vote: 5,
      discuss: 20,
      close: 5,
    },
    ...fields,
  }
}

export function aRetro(fields: Partial<Retro> = {}): Retro {
  return {
    id: anId<RetroId>(1),
    teamId: anId<TeamId>(2),
    title: 'Sprint 42 retro',
    sprint: '42',
    format: aFormat(),
    names: 'named',
    stage: 'write',
    version: 1,
    revealed: false,
    votesRevealed: false,
    rotiRevealed: false,
    votesPerPerson: null,
    votesPerTopic: 2,
    people: 5,
    minutes: 60,
    startedOn: '2026-11-20' as Day,
    startedAt: Date.UTC(2026, 10, 20, 9),
    closedAt: null,
    currentTopicId: null,
    checkInQuestion: '',
    timer: { state: 'stopped', totalMs: 600_000 },
    ...fields,
  }
}

export function aColumn(n: number, fields: Partial<Column> = {}): Column {
  const id = anId<ColumnId>(100 + n)
  return { id, title: `Column ${n}`, prompt: '', position: n, removed: false, ...fields }
}

/** The n-th card, alone in a topic with its own id. */
export function aCard(n: number, fields: Partial<Card> = {}): Card {
  return {
    id: anId<CardId>(1000 + n),
    columnId: aColumn(0).id,
    topicId: anId<TopicId>(1000 + n),
    text: `Card ${n}`,
    author: 'Ada',
    editKey: null,
    position: n,
    removed: false,
    ...fields,
  }
}

export function aTopic(n: number, fields: Partial<Topic> = {}): Topic {
  return {
    id: anId<TopicId>(1000 + n),
    title: null,
    notes: '',
    discussed: false,
    parked: false,
    hands: 0,
    finalVotes: 0,
    finalVoters: 0,
    ...fields,
  }
}

export function aVote(n: number, fields: Partial<Vote> = {}): Vote {
  return {
    id: anId<VoteId>(2000 + n),
    topicId: aTopic(0).id,
    voterKey: 'ada',
    removed: false,
    ...fields,
  }
}

export function anAction(n: number, fields: Partial<Action> = {}): Action {
  return {
    id: anId<ActionId>(3000 + n),
    teamId: anId<TeamId>(2),
    retroId: anId<RetroId>(1),
    topicId: null,
    text: `Action ${n}`,
    owner: 'Ada',
    dueOn: null,
    doneWhen: '',
    status: 'open',
    reason: '',
    createdOn: '2026-11-20' as Day,
    closedOn: null,
    ...NO_DETAILS,
    verdict: null,
    splitFrom: null,
    removed: false,
    ...fields,
  }
}

export function anAppreciation(n: number, fields: Partial<Appreciation> = {}): Appreciation {
  return {
    id: anId<AppreciationId>(4000 + n),
    text: `Thank you ${n}`,
    author: 'Ada',
    removed: false,
    ...fields,
  }
}

type Parts = {
  readonly retro?: Partial<Retro>
  readonly columns?: readonly Column[]
  readonly cards?: readonly Card[]
  readonly topics?: readonly Topic[]
  readonly votes?: readonly Vote[]
  readonly actions?: readonly Action[]
  readonly appreciations?: readonly Appreciation[]
  readonly rest?: Partial<RetroTruth>
}

/** A retro with two columns and what is given; a card whose topic is not given gets an empty one. */
export function aTruth(parts: Parts = {}): RetroTruth {
  const { cards = [], topics = [] } = parts
  const own = cards.map((card) => aTopic(0, { id: card.topicId }))
  return {
    retro: aRetro(parts.retro),
    columns: byId(parts.columns ?? [aColumn(0), aColumn(1)]),
    cards: byId(cards),
    topics: byId([...own, ...topics]),
    votes: byId(parts.votes ?? []),
    doneMarks: new Map(),
    checkIns: new Map(),
    rotis: new Map(),
    appreciations: byId(parts.appreciations ?? []),
    actions: byId(parts.actions ?? []),
    reviews: new Map(),
    origins: new Map(),
    carried: new Map(),
    retroDays: [],
    undo: null,
    ...parts.rest,
  }
}

/** A revealed retro with so many cards, each in a topic of its own, and what else is given. */
export function anOpenTruth(cards: number, parts: Parts = {}): RetroTruth {
  const wall = Array.from({ length: cards }, (_, n) => aCard(n))
  return aTruth({ cards: wall, ...parts, retro: { revealed: true, ...parts.retro } })
}

/** The truth after rules, each made from the truth that the one before left. */
export function after(
  truth: RetroTruth,
  ...rules: readonly ((truth: RetroTruth) => Change[])[]
): RetroTruth {
  return rules.reduce((now, rule) => applyChanges(now, rule(now)), truth)
}

export const revealAll = (truth: RetroTruth): Change[] =>
  reveal(
    truth,
    [...truth.cards.values()].map((was) => ({ was, now: { ...was, editKey: null } })),
  )

/** Writes the n-th card at a seat. */
export const writeCard =
  (n: number, seat: Seat, text = `Card ${n}`) =>
  (truth: RetroTruth) =>
    addCards(truth, [
      {
        id: aCard(n).id,
        columnId: aColumn(0).id,
        text,
        author: seat.name,
        editKey: seat.keyFor(`card:${aCard(n).id}`),
        position: n,
      },
    ])

function byId<Entity extends { readonly id: string }>(
  entities: readonly Entity[],
): Map<Entity['id'], Entity> {
  return new Map(entities.map((entity) => [entity.id, entity]))
}
