import fc from 'fast-check'
import { ACTION_STATUSES, DECISIONS } from '../../src/shared/domain/action'
import { LIMITS } from '../../src/shared/domain/limits'
import { NAMES_LEVELS } from '../../src/shared/domain/names'
import type { RetroPicture } from '../../src/shared/domain/picture'
import { normalizeName, normalizeText } from '../../src/shared/domain/plain-text'
import { aCard, aRetroPicture, aTopic, anAction } from './a-retro-picture'
import { HOSTILE } from './hostile'

// Hostile snippets stand next to each other, to letters, spaces and line breaks: most bugs live between two of them.
const snippet = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 2, arbitrary: fc.constantFrom(' ', '\t', '\n', '\\', 'a', '1', '(', ')', '*', '`') },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
)

export function joined(max: number, pieces = 6): fc.Arbitrary<string> {
  return fc.array(snippet, { maxLength: pieces }).map((parts) =>
    Array.from(normalizeText(parts.join('')))
      .slice(0, max)
      .join(''),
  )
}

const saysSomething = (text: string) => text.trim() !== ''

/** Text of as many lines as it likes, as `words` and `optionalWords` let it through. */
export function someWords(max: number, pieces?: number): fc.Arbitrary<string> {
  return joined(max, pieces).filter(saysSomething)
}

/** One line, as `line` lets it through. */
export function aLine(max: number): fc.Arbitrary<string> {
  return joined(max, 4)
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '')
}

export function aName(): fc.Arbitrary<string> {
  return fc
    .oneof(
      joined(LIMITS.name, 3),
      fc.constantFrom('Mira', 'nobody yet', 'Bo (PO)', 'a, due 2026-12-04'),
    )
    .map(normalizeName)
    .filter((name) => name !== '')
}

const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq: 3 })
const id = fc.uuid({ version: 4 })
const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

const actionFields = {
  id,
  text: someWords(LIMITS.action),
  owner: orNull(aName()),
  dueOn: orNull(day),
  doneWhen: joined(LIMITS.action),
  status: fc.constantFrom(...ACTION_STATUSES),
  reason: joined(LIMITS.reason),
}
const newAction = fc.record(actionFields).map((fields) => anAction(fields))
const lastAction = fc
  .record({
    ...actionFields,
    review: orNull(
      fc.record({ decision: fc.constantFrom(...DECISIONS), reason: joined(LIMITS.reason) }),
    ),
  })
  .map((fields) => anAction(fields))

const column = fc.record({
  id,
  title: aLine(LIMITS.title),
  prompt: fc.constant(''),
  position: fc.nat(8),
})

/** A topic with its own cards; their columns are drawn from the retro's. */
const topic = fc
  .record({
    id,
    title: orNull(joined(LIMITS.title).filter(saysSomething)),
    notes: joined(LIMITS.note, 12),
    discussed: fc.boolean(),
    parked: fc.boolean(),
    hands: fc.nat(2),
    dots: fc.nat(3),
    voters: fc.nat(3),
    cards: fc.array(
      fc.record({
        id,
        text: fc.oneof(
          { weight: 9, arbitrary: someWords(LIMITS.card) },
          { weight: 1, arbitrary: someWords(LIMITS.card, 60) },
        ),
        author: orNull(aName()),
        position: fc.double({ min: 0, max: 1, noNaN: true }),
        columnIndex: fc.nat(3),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  })
  .map(({ dots, ...rest }) => ({ ...rest, votes: dots + rest.hands }))

const few = <T>(arbitrary: fc.Arbitrary<T>) => fc.array(arbitrary, { maxLength: 2 })
const signed = fc.record({ id, text: someWords(LIMITS.checkIn), author: orNull(aName()) })

/** A whole retro in any state that the app can be in, with people who type the worst they can. */
export const aHostileRetro: fc.Arbitrary<{ picture: RetroPicture; teamName: string }> = fc
  .record({
    teamName: aLine(LIMITS.title),
    title: aLine(LIMITS.title),
    sprint: orNull(joined(LIMITS.title)),
    formatName: aLine(LIMITS.title),
    checkInQuestion: joined(LIMITS.prompt),
    names: fc.constantFrom(...NAMES_LEVELS),
    people: fc.integer({ min: 1, max: LIMITS.peopleMax }),
    closedAt: orNull(fc.nat(10_000_000)),
    startedOn: day,
    columns: few(column),
    topics: fc.array(topic, { maxLength: 3 }),
    actions: few(newAction),
    lastActions: few(lastAction),
    checkIns: few(signed),
    appreciations: few(signed),
    roti: orNull(fc.tuple(fc.nat(200), fc.nat(5), fc.nat(5), fc.nat(5), fc.nat(5))),
  })
  .map(({ teamName, formatName, columns, topics, ...drawn }) => {
    const { title, sprint, checkInQuestion, names, people, closedAt, startedOn, ...parts } = drawn
    const head = { title, sprint, checkInQuestion, names, people, closedAt, startedOn }
    const picture = aRetroPicture(head, {
      ...parts,
      columns,
      topics: topics.map(({ cards: _cards, ...one }) => aTopic(one)),
      cards: topics.flatMap(({ id: topicId, cards }) =>
        cards.map(({ columnIndex, ...card }) =>
          aCard({ ...card, topicId, columnId: columns[columnIndex]?.id ?? null }),
        ),
      ),
    })
    const format = { ...picture.head.format, name: formatName }
    return { teamName, picture: { ...picture, head: { ...picture.head, format } } }
  })
