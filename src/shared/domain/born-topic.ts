import type { TopicId } from './ids'
import type { TopicPicture } from './picture'

/** The topic that a new card stands in, alone, as everybody sees it: known without being told. */
export function bornTopic(id: TopicId, votesRevealed: boolean): TopicPicture {
  const none = votesRevealed ? 0 : null
  return {
    id,
    title: null,
    notes: '',
    discussed: false,
    parked: false,
    hands: none,
    votes: none,
    voters: none,
  }
}
