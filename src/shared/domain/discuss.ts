import type { TopicId } from './ids'
import type { RetroPicture, TopicPicture } from './picture'
import { scaleMinutes } from './format'
import type { RankedTopic } from './topic'

const DEFAULT_MINUTES = 5
const LEAST_MINUTES = 2
const MOST_MINUTES = 10

/** What "keep talking" adds. */
export const EXTENSION_MS = 2 * 60_000

/**
 * Minutes for one topic: the stage's time shared among the topics that got votes (all of them where nobody voted), in
 * whole minutes that are enough to talk and short enough to stay on the subject; five where the stage has no time.
 */
export function minutesPerTopic({ head, topics }: Pick<RetroPicture, 'head' | 'topics'>): number {
  const stage = scaleMinutes(head.format.minutes, head.minutes).discuss
  if (stage === 0 || topics.length === 0) return DEFAULT_MINUTES
  const voted = topics.filter((topic) => (topic.votes ?? 0) > 0).length
  const share = Math.floor(stage / (voted || topics.length))
  return Math.min(MOST_MINUTES, Math.max(LEAST_MINUTES, share))
}

/** Whether a topic still waits to be talked about here. */
export function isWaiting(topic: Pick<TopicPicture, 'discussed' | 'parked'>): boolean {
  return !topic.discussed && !topic.parked
}

/** The topic that comes next: the highest ranked one that waits, other than the one on the table. */
export function nextTopic(
  ranked: readonly RankedTopic[],
  current: TopicId | null,
): RankedTopic | null {
  return ranked.find(({ topic }) => topic.id !== current && isWaiting(topic)) ?? null
}
