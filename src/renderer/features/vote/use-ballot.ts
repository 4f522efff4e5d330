import type { TopicId, VoteId } from '@shared/domain/ids'
import { topicTitle, cardsByTopic } from '@shared/domain/topic'
import type { CardPicture, TopicPicture } from '@shared/domain/picture'
import { votesLeft, type VoteRules } from '@shared/domain/vote'
import type { ErrorCode } from '@shared/errors'
import { useMemo } from 'react'
import { newId } from '../../api/ids'
import { useLaptopSeat } from '../../api/laptop-seat-context'
import { usePicture, useRetroStore } from '../../api/retro-context'
import { useCommand } from '../../api/use-command'
import { ballotOrder } from './ballot-order'

export type BallotTopic = {
  readonly id: TopicId
  readonly topic: TopicPicture
  readonly title: string
  readonly cards: readonly CardPicture[]
}

/** The topics to vote on, in the order of the person at this laptop. */
export function useBallotTopics(): readonly BallotTopic[] {
  const { seat } = useLaptopSeat()
  const cards = usePicture((picture) => picture.cards)
  const topics = usePicture((picture) => picture.topics)

  return useMemo(() => {
    const piles = cardsByTopic(cards)
    const all = topics.map((topic): BallotTopic => {
      const pile = piles.get(topic.id) ?? []
      return { id: topic.id, topic, title: topicTitle(topic, pile), cards: pile }
    })
    return ballotOrder(all, seat?.secret ?? '')
  }, [cards, topics, seat?.secret])
}

export type Ballot = {
  readonly own: readonly { readonly id: VoteId; readonly topicId: TopicId }[]
  readonly rules: VoteRules
  /** Below zero after the budget was lowered. */
  readonly left: number
  readonly cast: (topicId: TopicId) => void
  readonly takeBack: (topicId: TopicId) => void
  readonly problem: ErrorCode | null
}

const NONE: Ballot['own'] = []

/** The dots of the person at this laptop. Presses don't wait for each other, so that six quick ones are six votes. */
export function useBallot(): Ballot {
  const store = useRetroStore()
  const own = usePicture((picture) => picture.mine?.votes ?? NONE)
  const votesPerPerson = usePicture((picture) => picture.head.votesPerPerson)
  const votesPerTopic = usePicture((picture) => picture.head.votesPerTopic)
  const { run, problem } = useCommand()

  return useMemo(() => {
    const rules = { votesPerPerson, votesPerTopic }
    return {
      own,
      rules,
      left: votesLeft(own, rules),
      cast: (topicId) =>
        void run(() => store.call('vote.cast', { voteId: newId<VoteId>(), topicId })),
      takeBack: (topicId) => {
        const vote = own.findLast((one) => one.topicId === topicId)
        if (vote) void run(() => store.call('vote.takeBack', { voteId: vote.id }))
      },
      problem: problem?.code ?? null,
    }
  }, [store, own, votesPerPerson, votesPerTopic, run, problem])
}
