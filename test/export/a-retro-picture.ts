import { RetroPicture } from '../../src/shared/domain/picture'

/** The n-th id: told apart by eye in a golden file. */
export function anId(kind: string, index: number): string {
  const hex = kind.charCodeAt(0).toString(16).padStart(2, '0')
  return `${hex}${String(index).padStart(6, '0')}-0000-4000-8000-000000000000`
}

type Head = Partial<Omit<RetroPicture['head'], 'startedOn'>> & { startedOn?: string }
type Parts = { [Part in Exclude<keyof RetroPicture, 'head'>]?: unknown }

/** A retro as a host sees it, empty but for what is given; parsed, so that it is one the app can have. */
export function aRetroPicture(head: Head = {}, parts: Parts = {}): RetroPicture {
  return RetroPicture.parse({
    id: anId('retro', 1),
    teamId: anId('team', 1),
    version: 1,
    head: {
      title: 'Sprint 42 retro',
      sprint: '42',
      format,
      names: 'named',
      stage: 'close',
      revealed: true,
      votesRevealed: true,
      rotiRevealed: true,
      votesPerPerson: 3,
      votesPerTopic: 2,
      people: 7,
      minutes: 60,
      startedOn: '2026-11-20',
      startedAt: 0,
      closedAt: 58 * 60_000,
      currentTopicId: null,
      checkInQuestion: '',
      timer: { state: 'stopped', totalMs: 0, remainingMs: 0 },
      ...head,
    },
    counts: { cards: 0, done: 0, doneNames: null, rotis: 0 },
    columns: [],
    cards: [],
    topics: [],
    lastActions: [],
    actions: [],
    checkIns: [],
    appreciations: [],
    roti: null,
    mine: null,
    host: null,
    ...parts,
  })
}

const format = {
  id: 'sailboat',
  name: 'Sailboat',
  purpose: 'goals-and-risks',
  goodFor: '',
  columns: [{ title: 'Wind', prompt: '' }],
  minutes: {
    'last-actions': 5,
    'check-in': 3,
    write: 10,
    group: 8,
    vote: 4,
    discuss: 24,
    close: 6,
  },
} as unknown as RetroPicture['head']['format']

/** An action with the fields that a test cares about. */
export function anAction(fields: object = {}): object {
  return {
    id: anId('action', 1),
    retroId: anId('retro', 1),
    topicId: null,
    text: 'Alert on checkout errors',
    owner: null,
    dueOn: null,
    doneWhen: '',
    status: 'open',
    reason: '',
    createdOn: '2026-11-20',
    closedOn: null,
    helpers: [],
    notes: '',
    links: [],
    experiment: null,
    verdict: null,
    splitFrom: null,
    carried: 0,
    ageDays: 0,
    ageRetros: 0,
    origin: null,
    review: null,
    ...fields,
  }
}

export function aTopic(fields: object = {}): object {
  return {
    id: anId('topic', 1),
    title: null,
    notes: '',
    discussed: true,
    parked: false,
    hands: 0,
    votes: 0,
    voters: 0,
    ...fields,
  }
}

export function aCard(fields: object = {}): object {
  return {
    id: anId('card', 1),
    columnId: null,
    topicId: anId('topic', 1),
    text: 'Checkout tests fail twice a day',
    author: null,
    position: 0,
    ...fields,
  }
}
