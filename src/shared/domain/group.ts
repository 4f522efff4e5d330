import { AppError } from '../errors'
import { emptyTopic, openCard, refuseClosed } from './card'
import { added, changed, type Change } from './change'
import type { CardId, TopicId } from './ids'
import type { Card, RetroTruth, Topic } from './retro'

function liveCards(truth: RetroTruth, topicId: TopicId): Card[] {
  return [...truth.cards.values()].filter((card) => card.topicId === topicId && !card.removed)
}

/** A topic that everybody can see, or the reason why it is not there. */
export function openTopic(truth: RetroTruth, topicId: TopicId, field = 'topicId'): Topic {
  const topic = truth.topics.get(topicId)
  if (!truth.retro.revealed) throw new AppError('sealed')
  if (!topic || liveCards(truth, topicId).length === 0) {
    throw new AppError('not-found', { field })
  }
  return topic
}

/**
 * Puts cards into a topic. A topic that loses its last card hands over what it has: its votes, actions and notes, and
 * its title where the other has none. No row is deleted, so every step can be taken back exactly.
 */
export function groupCards(truth: RetroTruth, cardIds: readonly CardId[], into: TopicId): Change[] {
  refuseClosed(truth)
  const target = openTopic(truth, into, 'intoTopicId')
  const moving = [...new Set(cardIds)]
    .map((id) => openCard(truth, id, 'cardIds'))
    .filter((card) => card.topicId !== into)
  const movingIds = new Set(moving.map((card) => card.id))

  const emptied = [...new Set(moving.map((card) => card.topicId))].filter((topicId) =>
    liveCards(truth, topicId).every((card) => movingIds.has(card.id)),
  )
  return [
    ...moving.flatMap((card) => changed('card', card, { topicId: into })),
    ...handOver(truth, emptied, target),
  ]
}

/** Moves what hangs on topics that lose their last card to another. */
function handOver(truth: RetroTruth, emptied: readonly TopicId[], into: Topic): Change[] {
  const isOn = (topicId: TopicId | null) => topicId !== null && emptied.includes(topicId)
  const votes = [...truth.votes.values()].filter((vote) => isOn(vote.topicId))
  const actions = [...truth.actions.values()].filter((action) => isOn(action.topicId))
  const topicId = into.id
  return [
    ...votes.flatMap((vote) => changed('vote', vote, { topicId })),
    ...actions.flatMap((action) => changed('action', action, { topicId })),
    ...(isOn(truth.retro.currentTopicId)
      ? changed('retro', truth.retro, { currentTopicId: topicId })
      : []),
    ...mergeHeads(truth, into, emptied),
  ]
}

/**
 * What undo has to do beside taking a step back: a topic that it leaves without cards hands over what came onto it
 * since the step, so that no vote stays where nobody sees it.
 */
export function settleAfterUndo(before: RetroTruth, undone: RetroTruth): Change[] {
  const emptied = new Map<TopicId, Set<TopicId>>()
  for (const { id, topicId, removed } of undone.cards.values()) {
    const from = before.cards.get(id)?.topicId
    if (removed || !from || from === topicId || liveCards(undone, from).length > 0) continue
    emptied.set(topicId, (emptied.get(topicId) ?? new Set()).add(from))
  }
  return [...emptied].flatMap(([to, from]) => {
    const topic = undone.topics.get(to)
    return topic ? handOver(undone, [...from], topic) : []
  })
}

function mergeHeads(truth: RetroTruth, target: Topic, emptied: readonly TopicId[]): Change[] {
  const others = emptied.flatMap((id) => truth.topics.get(id) ?? [])
  const all = [target, ...others]
  const sum = (field: 'hands' | 'finalVotes' | 'finalVoters') =>
    all.reduce((total, topic) => total + topic[field], 0)
  const merged = {
    title: all.find((topic) => topic.title !== null)?.title ?? null,
    notes: all
      .map((topic) => topic.notes)
      .filter((notes) => notes !== '')
      .join('\n\n'),
    hands: sum('hands'),
    finalVotes: sum('finalVotes'),
    finalVoters: sum('finalVoters'),
    discussed: all.some((topic) => topic.discussed),
    parked: all.some((topic) => topic.parked),
  }
  // The emptied topics give away counts that would else be there twice when they are filled again.
  const cleared = others.flatMap((topic) =>
    changed('topic', topic, { hands: 0, finalVotes: 0, finalVoters: 0, notes: '', title: null }),
  )
  return [...changed('topic', target, merged), ...cleared]
}

/** Takes a card out of its group into a topic of its own; the votes stay with the group. */
export function takeOutCard(truth: RetroTruth, cardId: CardId, newTopicId: TopicId): Change[] {
  refuseClosed(truth)
  const card = openCard(truth, cardId)
  if (card.topicId === newTopicId || liveCards(truth, card.topicId).length === 1) return []
  if (truth.topics.has(newTopicId)) throw new AppError('bad-request', { field: 'newTopicId' })
  return [added('topic', emptyTopic(newTopicId)), ...changed('card', card, { topicId: newTopicId })]
}

/** Takes a whole group apart: every card but the first gets a topic of its own, in the order of `newTopicIds`. */
export function takeApart(
  truth: RetroTruth,
  topicId: TopicId,
  newTopicIds: readonly TopicId[],
): Change[] {
  refuseClosed(truth)
  openTopic(truth, topicId)
  const [, ...rest] = liveCards(truth, topicId).toSorted((a, b) => a.position - b.position)
  // One card alone is apart already: the command came twice.
  if (rest.length === 0) return []
  const fresh = new Set(newTopicIds.filter((id) => !truth.topics.has(id)))
  if (newTopicIds.length < rest.length || fresh.size < newTopicIds.length) {
    throw new AppError('bad-request', { field: 'newTopicIds' })
  }
  return rest.flatMap((card, index): Change[] => {
    const id = newTopicIds[index]
    if (!id) return []
    return [added('topic', emptyTopic(id)), ...changed('card', card, { topicId: id })]
  })
}

export function renameTopic(truth: RetroTruth, topicId: TopicId, title: string | null): Change[] {
  refuseClosed(truth)
  return changed('topic', openTopic(truth, topicId), { title })
}

export function writeNotes(truth: RetroTruth, topicId: TopicId, notes: string): Change[] {
  refuseClosed(truth)
  return changed('topic', openTopic(truth, topicId), { notes })
}

/** Keeps a topic for the next retro, or no longer. */
export function parkTopic(truth: RetroTruth, topicId: TopicId, parked: boolean): Change[] {
  return changed('topic', openTopic(truth, topicId), { parked })
}

/** Sets how many hands went up for a topic. */
export function countHands(truth: RetroTruth, topicId: TopicId, hands: number): Change[] {
  refuseClosed(truth)
  return changed('topic', openTopic(truth, topicId), { hands })
}

/** Puts a topic in front of everybody. The one before counts as discussed. */
export function discussTopic(truth: RetroTruth, topicId: TopicId | null): Change[] {
  refuseClosed(truth)
  const { currentTopicId } = truth.retro
  if (topicId !== null) openTopic(truth, topicId)
  const before = currentTopicId === topicId ? null : currentTopicId
  const left = before === null ? undefined : truth.topics.get(before)
  const entered = topicId === null ? undefined : truth.topics.get(topicId)
  return [
    ...(left ? changed('topic', left, { discussed: true }) : []),
    ...(entered ? changed('topic', entered, { discussed: true }) : []),
    ...changed('retro', truth.retro, { currentTopicId: topicId }),
  ]
}
