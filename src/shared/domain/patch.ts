import { purposes, type Seat } from './actor'
import { emptyTopic } from './card'
import type { Change, Kind } from './change'
import type { CardPicture, HeadPicture, PicturePatch, TopicPicture } from './picture'
import type { RetroTruth, Topic } from './retro'
import {
  answersPicture,
  appreciationPictures,
  cardPicture,
  checkInPictures,
  columnPictures,
  countsPicture,
  headPicture,
  lastActionPictures,
  newActionPictures,
  ownCardPicture,
  rotiPicture,
  topicPicture,
} from './seen-by'

/** One command's work: the truth before and after it, what it changed, and at whose seat. */
export type Step = {
  readonly before: RetroTruth
  readonly after: RetroTruth
  readonly changes: readonly Change[]
  /** The seat of who did it; null when nobody sits there. */
  readonly seat: Seat | null
  readonly now: number
}

/**
 * Whether a step is told as "ask again" and not as a patch: something was sealed or opened, the stage moved, or it
 * reached into what belongs to other seats, which a patch for everybody may not carry.
 */
export function needsSnapshot(step: Step): boolean {
  const [before, after] = [step.before.retro, step.after.retro]
  return (
    before.revealed !== after.revealed ||
    before.votesRevealed !== after.votesRevealed ||
    before.rotiRevealed !== after.rotiRevealed ||
    before.names !== after.names ||
    before.stage !== after.stage ||
    before.closedAt !== after.closedAt ||
    step.changes.some((change) => isColumnRemoval(change) || reachesOtherSeats(step, change))
  )
}

function isColumnRemoval(change: Change): boolean {
  return change.kind === 'column' && change.after !== null && 'removed' in change.after
}

function reachesOtherSeats({ before, after, seat }: Step, change: Change): boolean {
  const { id } = after.retro
  switch (change.kind) {
    case 'card': {
      const card = find(before.cards, after.cards, change.id)
      if (after.retro.revealed) return isDeletion(change) && hasVotes(after, card?.topicId)
      return card?.editKey !== seat?.keyFor(purposes.card(change.id))
    }
    case 'vote': {
      const vote = find(before.votes, after.votes, change.id)
      return vote?.voterKey !== seat?.keyFor(purposes.vote(id))
    }
    case 'doneMark':
      return change.id !== seat?.keyFor(purposes.done(id, after.retro.stage))
    case 'checkIn':
      return change.id !== seat?.keyFor(purposes.checkIn(id))
    case 'roti':
      return change.id !== seat?.keyFor(purposes.roti(id))
    default:
      return false
  }
}

/** A card that was deleted or brought back: whoever voted for it has a dot more or less to place. */
function isDeletion({ before, after }: Change): boolean {
  return before !== null && after !== null && 'removed' in after
}

function hasVotes({ votes }: RetroTruth, topicId: string | undefined): boolean {
  return [...votes.values()].some((vote) => vote.topicId === topicId)
}

function find<Entity>(
  before: ReadonlyMap<string, Entity>,
  after: ReadonlyMap<string, Entity>,
  id: string,
): Entity | undefined {
  return after.get(id) ?? before.get(id)
}

/** What a step changed for everybody: the same bytes for each viewer. */
export function commonPatch(step: Step): PicturePatch {
  const { after, changes, now } = step
  const has = (...kinds: Kind[]) => changes.some((change) => kinds.includes(change.kind))
  const head = headPatch(step)
  const counts = differing(countsPicture(step.before), countsPicture(after))
  const born = bornCards(step)
  const isElse = (kind: Kind) => idsOf(changes, kind).some((id) => !born.has(id))

  return {
    ...(Object.keys(head).length > 0 ? { head } : {}),
    ...(has('card', 'doneMark', 'roti') && Object.keys(counts).length > 0 ? { counts } : {}),
    ...(born.size > 0 ? { born: [...born.values()] } : {}),
    ...(has('column') ? { columns: columnPictures(after) } : {}),
    ...(after.retro.revealed && isElse('card') ? { cards: cardsPatch(step, born) } : {}),
    ...(changesTopics(step, born) ? { topics: topicsPatch(step, born) } : {}),
    ...(has('action', 'review') ? { lastActions: lastActionPictures(after, now) } : {}),
    ...(has('action', 'review') ||
    (after.actions.size > 0 && (has('card', 'topic') || 'title' in head))
      ? { actions: newActionPictures(after, now) }
      : {}),
    ...(has('checkIn') ? { checkIns: checkInPictures(after) } : {}),
    ...(has('appreciation') ? { appreciations: appreciationPictures(after) } : {}),
    ...(has('roti') && after.retro.rotiRevealed ? { roti: rotiPicture(after) } : {}),
  }
}

/** What a step changed for the seat that did it alone. */
export function ownPatch(step: Step): PicturePatch {
  const { after, changes, seat } = step
  if (!seat) return {}
  const ownCards = changes.filter((change) => change.kind === 'card')
  const isSealed = !after.retro.revealed
  return {
    ...(changes.some(isAnswer) ? { mine: answersPicture(seat, after) } : {}),
    ...(isSealed && ownCards.length > 0 ? { ownCards: ownCardsPatch(step, seat) } : {}),
  }
}

/** The fields of the head that differ. The timer moves by itself: it is told when somebody set it. */
function headPatch({ before, after, now }: Step): Partial<HeadPicture> {
  return differing(headPicture(before, now), headPicture(after, now))
}

/** The fields of one picture that differ from another. */
function differing<Picture extends object>(was: Picture, is: Picture): Partial<Picture> {
  const fields = (Object.keys(is) as (keyof Picture)[]).filter(
    (field) => was[field] !== is[field] && JSON.stringify(was[field]) !== JSON.stringify(is[field]),
  )
  return Object.fromEntries(fields.map((field) => [field, is[field]])) as Partial<Picture>
}

type Born = ReadonlyMap<string, NonNullable<PicturePatch['born']>[number]>

/** The cards that a step wrote, each alone in the plain topic that it was born with. */
function bornCards({ after, changes }: Step): Born {
  const newTopics = new Set(
    changes.flatMap(({ kind, id, before }) => (kind === 'topic' && before === null ? id : [])),
  )
  const born = new Map<string, NonNullable<PicturePatch['born']>[number]>()
  for (const { kind, id, before } of changes) {
    if (kind !== 'card' || before !== null || !newTopics.has(id)) continue
    const card = after.cards.get(id as CardPicture['id'])
    const topic = after.topics.get(id as TopicPicture['id'])
    const shown = card && card.topicId === topic?.id ? cardPicture(after, card) : null
    if (!shown || !topic || !isPlain(topic)) continue
    const { topicId: _topicId, ...picture } = shown
    born.set(id, picture)
  }
  return born
}

function isPlain(topic: Topic): boolean {
  const plain = emptyTopic(topic.id)
  return (Object.keys(plain) as (keyof Topic)[]).every((field) => topic[field] === plain[field])
}

function isAnswer(change: Change): boolean {
  return ['vote', 'doneMark', 'checkIn', 'roti'].includes(change.kind)
}

function idsOf(changes: readonly Change[], kind: Kind): string[] {
  return [...new Set(changes.filter((change) => change.kind === kind).map((change) => change.id))]
}

function cardsPatch({ after, changes }: Step, born: Born): PicturePatch['cards'] {
  const ids = idsOf(changes, 'card').filter((id) => !born.has(id))
  return keyedPatch<CardPicture>(ids, (id) => {
    const card = after.cards.get(id as CardPicture['id'])
    return card ? cardPicture(after, card) : null
  })
}

function ownCardsPatch({ after, changes }: Step, seat: Seat): PicturePatch['ownCards'] {
  return keyedPatch<CardPicture>(idsOf(changes, 'card'), (id) => {
    const card = after.cards.get(id as CardPicture['id'])
    return card ? ownCardPicture(seat, after, card) : null
  })
}

/** Sealed votes touch no topic: even that one of them got a dot is not told. */
function touchesTopic({ after }: Step, change: Change): boolean {
  if (change.kind === 'vote') return after.retro.votesRevealed
  return change.kind === 'card' || change.kind === 'topic'
}

function changesTopics(step: Step, born: Born): boolean {
  const { after, changes } = step
  const isTold = (change: Change) => touchesTopic(step, change) && !born.has(change.id)
  return after.retro.revealed && changes.some(isTold)
}

/** The topics that were changed themselves, lost or got a card, or lost or got a vote that is shown. */
function topicsPatch(step: Step, born: Born): PicturePatch['topics'] {
  const { before, after, changes } = step
  const touched = new Set(idsOf(changes, 'topic'))
  for (const change of changes) {
    if (change.kind !== 'card' && change.kind !== 'vote') continue
    if (!touchesTopic(step, change)) continue
    const key = change.kind === 'card' ? 'cards' : 'votes'
    for (const truth of [before, after]) {
      const holder = (truth[key] as ReadonlyMap<string, { topicId: string }>).get(change.id)
      if (holder) touched.add(holder.topicId)
    }
  }
  const ids = [...touched].filter((id) => !born.has(id))
  return keyedPatch<TopicPicture>(ids, (id) => {
    const topic = after.topics.get(id as TopicPicture['id'])
    return topic ? topicPicture(after, topic) : null
  })
}

function keyedPatch<Item extends { id: string }>(
  ids: readonly string[],
  pictureOf: (id: string) => Item | null,
): { put: Item[]; drop: Item['id'][] } {
  const put: Item[] = []
  const drop: Item['id'][] = []
  for (const id of ids) {
    const item = pictureOf(id)
    if (item) put.push(item)
    else drop.push(id)
  }
  return { put, drop }
}
