import {
  byAge,
  isOpen,
  reviewId,
  type Action,
  type ActionOrigin,
  type ActionPicture,
} from './action'
import { retrosSince } from './action-age'
import { purposes, type Seat, type Viewer } from './actor'
import { dayOf, daysBetween } from './day'
import type { TopicId } from './ids'
import type {
  CardPicture,
  ColumnPicture,
  CountsPicture,
  HeadPicture,
  HostPicture,
  MinePicture,
  RetroPicture,
  TopicPicture,
} from './picture'
import type { Card, RetroTruth, RotiCounts, Topic } from './retro'
import { timerPicture } from './timer'
import { byPosition, topicTitle } from './topic'
import { undoNow } from './undo-label'
import { budgetOf, filledTopics, ownVotes, tally } from './vote'

/**
 * A retro as one viewer may know it: the only way from the truth to anybody's screen, wire, export or file. All that
 * is shared is the same for everybody; what is a viewer's own stands in `mine` and goes to nobody else.
 */
export function seenBy(viewer: Viewer, truth: RetroTruth, now: number): RetroPicture {
  return {
    id: truth.retro.id,
    teamId: truth.retro.teamId,
    version: truth.retro.version,
    head: headPicture(truth, now),
    counts: countsPicture(truth),
    columns: columnPictures(truth),
    cards: [...truth.cards.values()].flatMap((card) => cardPicture(truth, card) ?? []),
    topics: topicPictures(truth),
    lastActions: lastActionPictures(truth, now),
    actions: newActionPictures(truth, now),
    checkIns: checkInPictures(truth),
    appreciations: appreciationPictures(truth),
    roti: rotiPicture(truth),
    mine: minePicture(viewer, truth),
    host: hostPicture(viewer, truth),
  }
}

export function headPicture({ retro, ...truth }: RetroTruth, now: number): HeadPicture {
  const { title, sprint, format, names, stage, revealed, votesRevealed, rotiRevealed } = retro
  const { votesPerTopic, people, minutes, startedOn, startedAt, closedAt } = retro
  const isShown = (id: TopicId | null) => id !== null && filledTopics(truth).has(id)
  return {
    title,
    sprint,
    format,
    names,
    stage,
    revealed,
    votesRevealed,
    rotiRevealed,
    votesPerPerson: budgetOf({ retro, ...truth }),
    votesPerTopic,
    people,
    minutes,
    startedOn,
    startedAt,
    closedAt,
    currentTopicId: isShown(retro.currentTopicId) ? retro.currentTopicId : null,
    checkInQuestion: retro.checkInQuestion,
    timer: timerPicture(retro.timer, now),
  }
}

/** Counts only. In named retros, and only there, the done marks carry names. */
export function countsPicture(truth: RetroTruth): CountsPicture {
  const done = [...truth.doneMarks.values()].filter((mark) => mark.stage === truth.retro.stage)
  let cards = 0
  for (const card of truth.cards.values()) if (!card.removed) cards += 1
  return {
    cards,
    done: done.length,
    doneNames:
      truth.retro.names === 'named'
        ? done.flatMap((mark) => mark.name ?? []).toSorted((a, b) => a.localeCompare(b))
        : null,
    rotis: truth.rotis.size,
  }
}

export function columnPictures(truth: RetroTruth): ColumnPicture[] {
  return [...truth.columns.values()]
    .filter((column) => !column.removed)
    .map(({ id, title, prompt, position }) => ({ id, title, prompt, position }))
    .toSorted((a, b) => a.position - b.position)
}

/** A card as everybody sees it, or null while cards are sealed. */
export function cardPicture(truth: RetroTruth, card: Card): CardPicture | null {
  return truth.retro.revealed && !card.removed ? openCard(truth, card) : null
}

/** Before the reveal nobody is sent an author, not even their own name; in anonymous retros nobody ever is. */
function showsAuthors({ retro }: Pick<RetroTruth, 'retro'>): boolean {
  return retro.names !== 'anonymous' && retro.revealed
}

function openCard(truth: RetroTruth, card: Card): CardPicture {
  const { id, topicId, text, position } = card
  const isSorted = truth.columns.get(card.columnId)?.removed === false
  const author = showsAuthors(truth) ? card.author : null
  return { id, columnId: isSorted ? card.columnId : null, topicId, text, author, position }
}

/** A topic as everybody sees it, or null while cards are sealed or when no card is left in it. */
export function topicPicture(truth: RetroTruth, topic: Topic): TopicPicture | null {
  if (!truth.retro.revealed) return null
  for (const card of truth.cards.values()) {
    if (card.topicId === topic.id && !card.removed) return openTopic(truth, topic)
  }
  return null
}

function topicPictures(truth: RetroTruth): TopicPicture[] {
  if (!truth.retro.revealed) return []
  const filled = filledTopics(truth)
  return [...truth.topics.values()]
    .filter((topic) => filled.has(topic.id))
    .map((topic) => openTopic(truth, topic))
}

function openTopic(truth: RetroTruth, topic: Topic): TopicPicture {
  const { id, title, notes, discussed, parked } = topic
  const shown = truth.retro.votesRevealed ? tally(truth, topic) : null
  return {
    id,
    title,
    notes,
    discussed,
    parked,
    hands: shown?.hands ?? null,
    votes: shown?.votes ?? null,
    voters: shown?.voters ?? null,
  }
}

export function checkInPictures(truth: RetroTruth): RetroPicture['checkIns'] {
  const isNamed = truth.retro.names === 'named' || showsAuthors(truth)
  // Sorted by their words: the order of arrival is nobody's business.
  return [...truth.checkIns.values()]
    .map(({ text, author }) => ({ text, author: isNamed ? author : null }))
    .toSorted((a, b) => a.text.localeCompare(b.text))
}

export function appreciationPictures(truth: RetroTruth): RetroPicture['appreciations'] {
  const isNamed = truth.retro.names === 'named' || showsAuthors(truth)
  return [...truth.appreciations.values()]
    .filter((appreciation) => !appreciation.removed)
    .map(({ id, text, author }) => ({ id, text, author: isNamed ? author : null }))
    .toSorted((a, b) => a.text.localeCompare(b.text))
}

export function rotiPicture(truth: RetroTruth): RotiCounts | null {
  if (!truth.retro.rotiRevealed) return null
  const counts: RotiCounts = [0, 0, 0, 0, 0]
  for (const { score } of truth.rotis.values()) counts[score as 0 | 1 | 2 | 3 | 4] += 1
  return counts
}

/** Actions that were open when this retro began, or that it decided. */
export function lastActionPictures(truth: RetroTruth, now: number): ActionPicture[] {
  const { id } = truth.retro
  return actionPictures(truth, now, (action) => {
    const wasDecidedHere = truth.reviews.has(reviewId(id, action.id))
    const isStillToDecide = truth.retro.closedAt === null && isOpen(action)
    return action.retroId !== id && (isStillToDecide || wasDecidedHere)
  })
}

export function newActionPictures(truth: RetroTruth, now: number): ActionPicture[] {
  return actionPictures(truth, now, (action) => action.retroId === truth.retro.id)
}

function actionPictures(
  truth: RetroTruth,
  now: number,
  belongs: (action: Action) => boolean,
): ActionPicture[] {
  return [...truth.actions.values()]
    .filter((action) => !action.removed && belongs(action))
    .toSorted(byAge)
    .map((action) => actionPicture(truth, action, now))
}

function actionPicture(truth: RetroTruth, action: Action, now: number): ActionPicture {
  const { removed: _removed, teamId: _teamId, ...shown } = action
  const review = truth.reviews.get(reviewId(truth.retro.id, action.id))
  const end = truth.retro.closedAt ?? now
  return {
    ...shown,
    carried: truth.carried.get(action.id) ?? 0,
    ageDays: Math.max(0, daysBetween(action.createdOn, dayOf(end))),
    ageRetros: retrosSince(action, truth.retroDays, dayOf(end)),
    origin: originOf(truth, action),
    review: review ? { decision: review.decision, reason: review.reason } : null,
  }
}

/** Where an action came from: an earlier retro as it was read, or a topic of this one. */
function originOf(truth: RetroTruth, action: Action): ActionOrigin | null {
  const known = truth.origins.get(action.id)
  if (known || action.retroId !== truth.retro.id || action.topicId === null) return known ?? null

  const topic = truth.topics.get(action.topicId)
  const cards = [...truth.cards.values()]
    .flatMap((card) => (card.topicId === action.topicId && cardPicture(truth, card)) || [])
    .toSorted(byPosition)
  if (!topic || cards.length === 0) return null
  return {
    retroTitle: truth.retro.title,
    topic: topicTitle(topic, cards),
    cards: cards.map((card) => card.text),
  }
}

/** What belongs to the viewer's seat: recognised by the keys that only the seat's secret can make. */
export function minePicture({ seat }: Viewer, truth: RetroTruth): MinePicture | null {
  if (!seat) return null
  const sealed = truth.retro.revealed ? [] : [...truth.cards.values()]
  return {
    ...answersPicture(seat, truth),
    cards: sealed.flatMap((card) => ownCardPicture(seat, truth, card) ?? []),
  }
}

/** A sealed card as its writer sees it, or null for everybody else. */
export function ownCardPicture(seat: Seat, truth: RetroTruth, card: Card): CardPicture | null {
  const isOwn = !card.removed && card.editKey === seat.keyFor(purposes.card(card.id))
  return isOwn && !truth.retro.revealed ? openCard(truth, card) : null
}

/** A seat's own votes, marks and answers. */
export function answersPicture(seat: Seat, truth: RetroTruth): Omit<MinePicture, 'cards'> {
  const { retro } = truth
  const voterKey = seat.keyFor(purposes.vote(retro.id))
  return {
    name: retro.names === 'anonymous' ? null : seat.name,
    votes: ownVotes(truth, voterKey).map(({ id, topicId }) => ({ id, topicId })),
    done: truth.doneMarks.has(seat.keyFor(purposes.done(retro.id, retro.stage))),
    checkIn: truth.checkIns.get(seat.keyFor(purposes.checkIn(retro.id)))?.text ?? null,
    roti: truth.rotis.get(seat.keyFor(purposes.roti(retro.id)))?.score ?? null,
  }
}

export function hostPicture(viewer: Viewer, truth: RetroTruth): HostPicture | null {
  return viewer.role === 'host' ? { undo: undoNow(truth) } : null
}
