import type { EarlierTopic, AgreedAction, ReturnedTopic } from '@shared/domain/found'
import type { Action } from '@shared/domain/action'
import { likenesses, rememberLikenesses, type Likeness } from '@shared/domain/came-before'
import { dayOf } from '@shared/domain/day'
import type { RetroId, TeamId, TopicId } from '@shared/domain/ids'
import type { TopicPicture } from '@shared/domain/picture'
import { cardsByTopic, topicTitle } from '@shared/domain/topic'
import { AppError } from '@shared/errors'
import type { OpenRetro, OpenRetros } from './open-retros'

/** So far back one looks: about two years of sprints, and what can be compared in the blink of an eye. */
const MOST_RETROS = 60
const MOST_TOPICS = 400
const MOST_BEFORE = 5
const MOST_RETURNED = 20

type Talked = {
  readonly retro: OpenRetro
  readonly topic: TopicPicture
  readonly title: string
  readonly cards: readonly string[]
}

/** The topics of a retro with their words. Those that share words are told from what is written on them. */
function topicsIn(retro: OpenRetro): Talked[] {
  const piles = cardsByTopic(retro.cards)
  return retro.topics.map((topic) => {
    const pile = piles.get(topic.id) ?? []
    const cards = pile.map((card) => card.text)
    return { retro, topic, title: topicTitle(topic, pile), cards }
  })
}

const wordsOf = ({ topic, cards }: Talked) => [topic.title ?? '', ...cards].join('\n')

/** Reads what a team talked about before, and what became of it. */
export function earlierTopics(retros: OpenRetros) {
  // Asked again with every step on an action, which changes what was done and no word of a topic.
  const alikeAmong = rememberLikenesses()

  function talkedAbout(list: readonly OpenRetro[]): Talked[] {
    const talked = list.flatMap(topicsIn).filter(({ topic }) => topic.discussed)
    return talked.slice(-MOST_TOPICS)
  }

  function told({ retro, topic, title, cards }: Talked, words: readonly string[]): EarlierTopic {
    const actions = retros.actionsOf(retro.place.id).get(topic.id) ?? []
    return {
      retro: retro.place,
      topicId: topic.id,
      title,
      cards: [...cards],
      notes: topic.notes,
      actions: actions.map(outcome),
      words: [...words],
    }
  }

  /** Whether an action on a topic was done before a retro began. */
  function wasDoneBefore(actions: readonly Action[], again: OpenRetro): boolean {
    const day = dayOf(again.startedAt)
    return actions.some(
      ({ status, closedOn }) => status === 'done' && closedOn !== null && closedOn <= day,
    )
  }

  return {
    /** Earlier topics like this one. */
    before(retroId: RetroId, topicId: TopicId): EarlierTopic[] {
      const retro = retros.read(retroId)
      if (!retro) throw new AppError('not-found', { field: 'retroId' })
      const asked = topicsIn(retro).find(({ topic }) => topic.id === topicId)
      if (!asked) throw new AppError('not-found', { field: 'topicId' })

      const earlier = talkedAbout(
        retros
          .until(retro.teamId, retro.startedAt, MOST_RETROS)
          .filter(({ place }) => place.id !== retroId),
      )
      const alike = likenesses([...earlier, asked].map(wordsOf))(earlier.length)
      return alike
        .slice(0, MOST_BEFORE)
        .flatMap(({ index, words }) => (earlier[index] ? [told(earlier[index], words)] : []))
    },

    /** Topics that were talked about again after an action on them was done: the newest first. */
    cameBack(teamId: TeamId): ReturnedTopic[] {
      const talked = talkedAbout(retros.until(teamId, Number.MAX_SAFE_INTEGER, MOST_RETROS))
      const actions = new Map<RetroId, Map<TopicId, Action[]>>()
      const actionsOn = ({ retro, topic }: Talked) => {
        const known = actions.get(retro.place.id) ?? retros.actionsOf(retro.place.id)
        actions.set(retro.place.id, known)
        return known.get(topic.id) ?? []
      }
      const hadAnAction = ({ index }: Likeness, again: Talked) => {
        const before = talked[index]
        return (
          before !== undefined &&
          before.retro.place.id !== again.retro.place.id &&
          wasDoneBefore(actionsOn(before), again.retro)
        )
      }

      const alikeTo = alikeAmong(talked.map(wordsOf))
      const returned = talked.flatMap((again, index): ReturnedTopic[] => {
        const found = alikeTo(index).find((one) => hadAnAction(one, again))
        const before = found && talked[found.index]
        if (!before) return []
        const { retro, topic, title } = again
        return [
          {
            before: told(before, found.words),
            again: { retro: retro.place, topicId: topic.id, title },
          },
        ]
      })
      return returned.toReversed().slice(0, MOST_RETURNED)
    },
  }
}

function outcome({ id, text, owner, status, reason, closedOn }: Action): AgreedAction {
  return { id, text, owner, status, reason, closedOn }
}
