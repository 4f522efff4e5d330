import type { Handlers } from '@shared/api/contract'
import { purposes, type Actor } from '@shared/domain/actor'
import { refuseClosed } from '@shared/domain/card'
import { changed } from '@shared/domain/change'
import {
  countHands,
  discussTopic,
  groupCards,
  openTopic,
  parkTopic,
  renameTopic,
  takeApart,
  takeOutCard,
  writeNotes,
} from '@shared/domain/group'
import type { RetroId, TopicId } from '@shared/domain/ids'
import type { Retro } from '@shared/domain/retro'
import { takeIn } from '@shared/domain/take-in'
import { castVote, resetVotes, takeBackVote } from '@shared/domain/vote'
import { AppError } from '@shared/errors'
import { leftOver } from '@shared/text/group'
import type { ParkedTopics } from './parked-topics'
import type { RetroKeeper } from './retro-keeper'
import type { Seats } from './seats'
import { chance } from './shuffle'

type Deps = { readonly keeper: RetroKeeper; readonly seats: Seats; readonly parked: ParkedTopics }

type TopicCalls =
  | 'topic.group'
  | 'topic.takeOut'
  | 'topic.takeApart'
  | 'topic.rename'
  | 'topic.note'
  | 'topic.discuss'
  | 'topic.park'
  | 'topic.parked'
  | 'topic.takeIn'
  | 'topic.countHands'
  | 'vote.cast'
  | 'vote.takeBack'
  | 'votes.reveal'
  | 'votes.reset'

/** Grouping, voting on and talking about topics. */
export function topicHandlers({ keeper, seats, parked }: Deps): Pick<Handlers, TopicCalls> {
  function voterKey(actor: Actor, retroId: RetroId): string {
    // A retro that is not there is the better reason than a seat that is not.
    keeper.truthOf(retroId)
    const seat = seats.seatOf(actor, retroId)
    if (!seat) throw new AppError('no-seat')
    return seat.keyFor(purposes.vote(retroId))
  }
  function keptTopic(retro: Retro, fromRetroId: RetroId, topicId: TopicId) {
    const ofRetro = parked.before(retro).filter((one) => one.retroId === fromRetroId)
    if (ofRetro.length === 0) throw new AppError('not-found', { field: 'fromRetroId' })
    const kept = ofRetro.find((one) => one.topicId === topicId)
    if (!kept) throw new AppError('not-found', { field: 'fromTopicId' })
    return kept
  }
  return {
    'topic.group'(actor, { retroId, cardIds, intoTopicId }) {
      keeper.change(retroId, actor, (truth) => groupCards(truth, cardIds, intoTopicId), {
        undo: 'group',
      })
      return null
    },
    'topic.takeOut'(actor, { retroId, cardId, newTopicId }) {
      keeper.change(retroId, actor, (truth) => takeOutCard(truth, cardId, newTopicId), {
        undo: 'take-out',
      })
      return null
    },
    'topic.takeApart'(actor, { retroId, topicId, newTopicIds }) {
      keeper.change(retroId, actor, (truth) => takeApart(truth, topicId, newTopicIds), {
        undo: 'take-apart',
      })
      return null
    },
    'topic.rename'(actor, { retroId, topicId, title }) {
      const given = title.replace(/\s+/g, ' ').trim() || null
      keeper.change(retroId, actor, (truth) => renameTopic(truth, topicId, given), {
        undo: 'rename-topic',
      })
      return null
    },
    'topic.note'(actor, { retroId, topicId, notes }) {
      keeper.change(retroId, actor, (truth) => writeNotes(truth, topicId, notes))
      return null
    },
    'topic.discuss'(actor, { retroId, topicId }) {
      keeper.change(retroId, actor, (truth) => discussTopic(truth, topicId))
      return null
    },
    'topic.park'(actor, { retroId, topicId, parked: isParked }) {
      keeper.change(retroId, actor, (truth) => parkTopic(truth, topicId, isParked), {
        undo: 'park-topic',
      })
      return null
    },
    'topic.parked': (_actor, { retroId }) => parked.before(keeper.truthOf(retroId).retro),
    'topic.takeIn'(actor, { retroId, fromRetroId, fromTopicId, columnId, cardIds }) {
      const truth = keeper.truthOf(retroId)
      refuseClosed(truth)
      if (!truth.retro.revealed) throw new AppError('sealed')
      // A command may come twice, also after a kill between its two steps: then only the second is left to do.
      if (!cardIds.every((id) => truth.cards.has(id))) {
        const { title, cards } = keptTopic(truth.retro, fromRetroId, fromTopicId)
        if (cards.length !== cardIds.length) throw new AppError('bad-request', { field: 'cardIds' })
        const taken = cardIds.map((id, nth) => ({ id, text: cards[nth] ?? '', position: chance() }))
        const column = { id: columnId, title: leftOver.column }
        keeper.change(retroId, actor, (now) => takeIn(now, { title, cards: taken, column }))
      }
      keeper.change(fromRetroId, actor, (now) => parkTopic(now, fromTopicId, false))
      return null
    },
    'topic.countHands'(actor, { retroId, topicId, hands }) {
      keeper.change(retroId, actor, (truth) => countHands(truth, topicId, hands), {
        undo: 'count-hands',
      })
      return null
    },
    'vote.cast'(actor, { retroId, voteId, topicId }) {
      const vote = { id: voteId, topicId, voterKey: voterKey(actor, retroId) }
      keeper.change(retroId, actor, (truth) => {
        refuseClosed(truth)
        openTopic(truth, topicId)
        return castVote(truth, vote)
      })
      return null
    },
    'vote.takeBack'(actor, { retroId, voteId }) {
      const key = voterKey(actor, retroId)
      keeper.change(retroId, actor, (truth) => takeBackVote(truth, voteId, key))
      return null
    },
    'votes.reveal'(actor, { retroId }) {
      keeper.change(retroId, actor, (truth) => {
        refuseClosed(truth)
        if (!truth.retro.revealed) throw new AppError('sealed')
        return changed('retro', truth.retro, { votesRevealed: true })
      })
      return null
    },
    'votes.reset'(actor, { retroId }) {
      keeper.change(
        retroId,
        actor,
        (truth) => {
          refuseClosed(truth)
          return resetVotes(truth)
        },
        { undo: 'reset-votes' },
      )
      return null
    },
  }
}
