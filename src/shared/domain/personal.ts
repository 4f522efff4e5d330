import { AppError } from '../errors'
import { refuseClosed } from './card'
import { added, changed, gone, type Change } from './change'
import type { AppreciationId } from './ids'
import type { RetroTruth } from './retro'
import type { Stage } from './stage'

/** Marks, or unmarks, one seat as done with the present stage. */
export function markDone(
  truth: RetroTruth,
  mark: { id: string; stage: Stage; name: string | null; isDone: boolean },
): Change[] {
  refuseClosed(truth)
  if (mark.stage !== truth.retro.stage) throw new AppError('wrong-stage')
  const before = truth.doneMarks.get(mark.id)
  if (!mark.isDone) return before ? [gone('doneMark', before)] : []
  if (before) return []
  const name = truth.retro.names === 'named' ? mark.name : null
  return [added('doneMark', { id: mark.id, stage: mark.stage, name })]
}

/** One check-in answer per seat; a later one takes the place of the earlier, an empty one takes it back. */
export function answerCheckIn(
  truth: RetroTruth,
  answer: { id: string; text: string; author: string | null },
): Change[] {
  refuseClosed(truth)
  const before = truth.checkIns.get(answer.id)
  if (answer.text.trim() === '') return before ? [gone('checkIn', before)] : []
  const author = truth.retro.names === 'anonymous' ? null : answer.author
  if (before) return changed('checkIn', before, { text: answer.text, author })
  return [added('checkIn', { ...answer, author })]
}

/** One mark for the time spent, 0 to 4, per seat; can be changed until it is shown. */
export function giveRoti(truth: RetroTruth, roti: { id: string; score: number }): Change[] {
  refuseClosed(truth)
  if (truth.retro.rotiRevealed) throw new AppError('already-revealed')
  const before = truth.rotis.get(roti.id)
  return before ? changed('roti', before, { score: roti.score }) : [added('roti', roti)]
}

export function addAppreciation(
  truth: RetroTruth,
  appreciation: { id: AppreciationId; text: string; author: string | null },
): Change[] {
  refuseClosed(truth)
  if (truth.appreciations.has(appreciation.id)) return []
  const author = truth.retro.names === 'anonymous' ? null : appreciation.author
  return [added('appreciation', { ...appreciation, author, removed: false })]
}

export function deleteAppreciation(truth: RetroTruth, id: AppreciationId): Change[] {
  refuseClosed(truth)
  const appreciation = truth.appreciations.get(id)
  return appreciation ? changed('appreciation', appreciation, { removed: true }) : []
}
