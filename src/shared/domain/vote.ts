import { AppError } from '../errors'
import { added, changed, gone, type Change } from './change'
import type { TopicId, VoteId } from './ids'
import type { RetroTruth, Topic, Vote } from './retro'

/**
 * Dots per person when nobody set it: a quarter of the topics, rounded, between 2 and 5 (content/facilitation,
 * "Defaults").
 */
export function defaultVotes(topics: number): number {
  return Math.min(5, Math.max(2, Math.round(topics / 4)))
}

const filledIn = new WeakMap<RetroTruth['cards'], ReadonlySet<TopicId>>()

/** Topics that have at least one card. Asked several times at each step, so it is kept as long as the same cards are. */
export function filledTopics({ cards }: Pick<RetroTruth, 'cards'>): ReadonlySet<TopicId> {
  const known = filledIn.get(cards)
  if (known) return known
  const topics = new Set<TopicId>()
  for (const card of cards.values()) if (!card.removed) topics.add(card.topicId)
  filledIn.set(cards, topics)
  return topics
}

/** How many dots each person has in this retro. */
export function budgetOf(truth: Pick<RetroTruth, 'retro' | 'cards'>): number {
  return truth.retro.votesPerPerson ?? defaultVotes(filledTopics(truth).size)
}

/** Votes of one topic: dots, raised hands and closed rounds; and how many people cast the dots. */
export function tally(
  truth: Pick<RetroTruth, 'votes'>,
  topic: Topic,
): { votes: number; voters: number; hands: number } {
  const voters = new Set<string>()
  let dots = 0
  for (const vote of truth.votes.values()) {
    if (vote.topicId !== topic.id || vote.removed) continue
    dots += 1
    voters.add(vote.voterKey)
  }
  return {
    votes: dots + topic.hands + topic.finalVotes,
    voters: voters.size + topic.finalVoters,
    hands: topic.hands,
  }
}

/** A person's dots, on the topics that are there: a dot on one whose last card was deleted is free again. */
export function ownVotes(truth: Pick<RetroTruth, 'votes' | 'cards'>, voterKey: string): Vote[] {
  const filled = filledTopics(truth)
  return [...truth.votes.values()].filter(
    (vote) => vote.voterKey === voterKey && !vote.removed && filled.has(vote.topicId),
  )
}

/** The rules of dots, as the session holds them. */
export type VoteRules = { readonly votesPerPerson: number; readonly votesPerTopic: number }

/** Dots a person has left; below zero after the budget was lowered, when some are to be taken back. */
export function votesLeft(
  own: readonly unknown[],
  rules: Pick<VoteRules, 'votesPerPerson'>,
): number {
  return rules.votesPerPerson - own.length
}

/** Why a person with these dots may not put another on a topic; null when they may. */
export function voteRefusal(
  own: readonly { readonly topicId: TopicId }[],
  topicId: TopicId,
  rules: VoteRules,
): 'votes-spent' | 'topic-full' | null {
  if (votesLeft(own, rules) <= 0) return 'votes-spent'
  const here = own.filter((vote) => vote.topicId === topicId)
  return here.length >= rules.votesPerTopic ? 'topic-full' : null
}

/** Puts one dot on a topic, or throws why the rules forbid it. The same vote twice changes nothing. */
export function castVote(
  truth: RetroTruth,
  vote: { id: VoteId; topicId: TopicId; voterKey: string },
): Change[] {
  if (truth.votes.has(vote.id)) return []
  if (truth.retro.votesRevealed) throw new AppError('already-revealed')

  const refusal = voteRefusal(ownVotes(truth, vote.voterKey), vote.topicId, {
    votesPerPerson: budgetOf(truth),
    votesPerTopic: truth.retro.votesPerTopic,
  })
  if (refusal) throw new AppError(refusal)
  return [added('vote', { ...vote, removed: false })]
}

/** Takes one of a person's own dots back. A vote that is gone already changes nothing. */
export function takeBackVote(truth: RetroTruth, voteId: VoteId, voterKey: string): Change[] {
  const vote = truth.votes.get(voteId)
  if (!vote || vote.removed) return []
  if (vote.voterKey !== voterKey) throw new AppError('not-yours')
  if (truth.retro.votesRevealed) throw new AppError('already-revealed')
  return [gone('vote', vote)]
}

/** Takes every dot and raised hand away and seals the voting again; undo brings them back. */
export function resetVotes(truth: RetroTruth): Change[] {
  return [
    ...[...truth.votes.values()].flatMap((vote) => changed('vote', vote, { removed: true })),
    ...[...truth.topics.values()].flatMap((topic) =>
      changed('topic', topic, { hands: 0, finalVotes: 0, finalVoters: 0 }),
    ),
    ...changed('retro', truth.retro, { votesRevealed: false }),
  ]
}

/** Turns vote rows into counts per topic, so that after the retro nothing tells one voter from another. */
export function countVotes(truth: RetroTruth): Change[] {
  const counted = [...truth.topics.values()].flatMap((topic) => {
    const { votes, voters, hands } = tally(truth, topic)
    return changed('topic', topic, { finalVotes: votes - hands, finalVoters: voters })
  })
  return [...counted, ...[...truth.votes.values()].map((vote) => gone('vote', vote))]
}
