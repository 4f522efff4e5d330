import { AppError } from '../errors'
import { emptyTopic, refuseClosed } from './card'
import { added, changed, gone, type Change } from './change'
import { isAtLeastAsStrict, type NamesLevel } from './names'
import { isClosed, type Card, type CheckIn, type Retro, type RetroTruth, type Roti } from './retro'
import { scaleMinutes } from './format'
import type { Stage } from './stage'
import { pauseTimer, readyTimer, runTimer, type Timer } from './timer'
import { budgetOf } from './vote'

/** The timer of a stage, set to its share of the retro's length and not yet running. */
export function timerOf(retro: Pick<Retro, 'format' | 'minutes'>, stage: Stage): Timer {
  return readyTimer(scaleMinutes(retro.format.minutes, retro.minutes)[stage] * 60_000)
}

/** Enters a stage, in any order. The first entry to Vote fixes the number of dots where nobody set it. */
export function enterStage(truth: RetroTruth, stage: Stage): Change[] {
  refuseClosed(truth)
  const { retro } = truth
  if (retro.stage === stage) return []
  const votesPerPerson =
    stage === 'vote' && truth.retro.revealed ? budgetOf(truth) : retro.votesPerPerson
  return changed('retro', retro, { stage, timer: timerOf(retro, stage), votesPerPerson })
}

/** Raises the promise about names. Going to anonymous wipes what was stored about who wrote what. */
export function setNames(truth: RetroTruth, names: NamesLevel): Change[] {
  refuseClosed(truth)
  if (!isAtLeastAsStrict(truth.retro.names, names))
    throw new AppError('names-looser', { field: 'names' })
  const wiped = names === 'anonymous' ? forgetAuthors(truth) : []
  return [...changed('retro', truth.retro, { names }), ...wiped]
}

function forgetAuthors(truth: RetroTruth): Change[] {
  return [
    ...[...truth.cards.values()].flatMap((card) => changed('card', card, { author: null })),
    ...[...truth.checkIns.values()].flatMap((one) => changed('checkIn', one, { author: null })),
    ...[...truth.appreciations.values()].flatMap((one) =>
      changed('appreciation', one, { author: null }),
    ),
    ...[...truth.doneMarks.values()].flatMap((one) => changed('doneMark', one, { name: null })),
  ]
}

/**
 * Opens all cards at once. `open` gives, in shuffled order, the card that takes the place of each: with a new id in
 * anonymous retros, and in all without the proof of who wrote it. The order of arrival is gone with the old rows.
 */
export function reveal(truth: RetroTruth, open: readonly { was: Card; now: Card }[]): Change[] {
  if (truth.retro.revealed) return []
  const renamed = open.filter(({ was, now }) => was.topicId !== now.topicId)
  const topicOf = ({ was }: { was: Card }) =>
    truth.topics.get(was.topicId) ?? emptyTopic(was.topicId)
  // All old rows go before the first new one comes, so that no new row takes the place of its old one in the file.
  return [
    ...open.map(({ was }) => gone('card', was)),
    ...renamed.map((one) => gone('topic', topicOf(one))),
    ...renamed.map((one) => added('topic', { ...topicOf(one), id: one.now.topicId })),
    ...open.map(({ now }) => added('card', now)),
    ...changed('retro', truth.retro, { revealed: true }),
  ]
}

export function setTimer(
  truth: RetroTruth,
  to: { state: 'running' | 'ready'; ms: number } | { state: 'paused' },
  now: number,
): Change[] {
  refuseClosed(truth)
  const { timer } = truth.retro
  const next =
    to.state === 'paused'
      ? pauseTimer(timer, now)
      : to.state === 'running'
        ? runTimer(timer, to.ms, now)
        : readyTimer(to.ms)
  return changed('retro', truth.retro, { timer: next })
}

/**
 * Ends a retro: what tied answers to seats goes. `checkIns` and `rotis` are the same answers under ids that lead to
 * nobody, shuffled; votes were turned into counts by `countVotes`.
 */
export function closeRetro(
  truth: RetroTruth,
  {
    checkIns,
    rotis,
    shuffle,
    at,
  }: {
    readonly checkIns: readonly CheckIn[]
    readonly rotis: readonly Roti[]
    readonly shuffle: Shuffle
    readonly at: number
  },
): Change[] {
  if (isClosed(truth.retro)) return []
  const hasCards = [...truth.cards.values()].some((card) => !card.removed)
  if (!truth.retro.revealed && hasCards) throw new AppError('sealed')

  const { currentTopicId } = truth.retro
  const current = currentTopicId === null ? undefined : truth.topics.get(currentTopicId)
  return [
    ...[...truth.doneMarks.values()].map((mark) => gone('doneMark', mark)),
    ...[...truth.checkIns.values()].map((one) => gone('checkIn', one)),
    ...[...truth.rotis.values()].map((one) => gone('roti', one)),
    ...checkIns.map((one) => added('checkIn', one)),
    ...rotis.map((one) => added('roti', one)),
    ...laidAnew(truth, shuffle),
    ...(current ? changed('topic', current, { discussed: true }) : []),
    ...changed('retro', truth.retro, {
      closedAt: at,
      stage: 'close',
      currentTopicId: null,
      votesRevealed: true,
      rotiRevealed: true,
      timer: readyTimer(0),
    }),
  ]
}

type Shuffle = <Item>(items: readonly Item[]) => Item[]

/**
 * What people wrote after the reveal lies in the file in the order in which it came. It is taken out and laid down
 * again, shuffled, and without the proof of who wrote it.
 */
function laidAnew(truth: RetroTruth, shuffle: Shuffle): Change[] {
  const [cards, topics] = [[...truth.cards.values()], [...truth.topics.values()]]
  const appreciations = [...truth.appreciations.values()]
  return [
    ...cards.map((card) => gone('card', card)),
    ...topics.map((topic) => gone('topic', topic)),
    ...appreciations.map((one) => gone('appreciation', one)),
    ...shuffle(topics).map((topic) => added('topic', topic)),
    ...shuffle(cards).map((card) => added('card', { ...card, editKey: null })),
    ...shuffle(appreciations).map((one) => added('appreciation', one)),
  ]
}

/** Takes a closed retro up again, with the whole time of the stage where it ended. */
export function reopenRetro({ retro }: RetroTruth): Change[] {
  if (!isClosed(retro)) return []
  return changed('retro', retro, { closedAt: null, timer: timerOf(retro, retro.stage) })
}
