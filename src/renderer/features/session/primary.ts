import type { RetroPicture } from '@shared/domain/picture'

type Seen = Pick<RetroPicture, 'lastActions' | 'counts' | 'topics'> & {
  head: Pick<RetroPicture['head'], 'stage' | 'revealed' | 'votesRevealed' | 'closedAt'>
}

/**
 * Whether going on is what happens next: then "Next stage" is the one primary button of the screen. Otherwise the view
 * of the stage has it (reveal the cards, reveal the votes, next topic, close), and the bar's stays plain.
 */
export function isNextStageNext({ head, lastActions, counts, topics }: Seen): boolean {
  if (head.closedAt !== null) return false
  const isSealed = !head.revealed && counts.cards > 0
  switch (head.stage) {
    case 'last-actions':
      return lastActions.length > 0
    case 'check-in':
      return true
    case 'write':
    case 'group':
      return head.revealed
    case 'vote':
      return !isSealed && (head.votesRevealed || topics.length === 0)
    case 'discuss':
      return !isSealed && topics.every((topic) => topic.discussed || topic.parked)
    case 'close':
      return false
  }
}
