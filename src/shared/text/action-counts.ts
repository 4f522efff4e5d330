import type { ActionCounts, ExperimentCounts } from '../domain/action-counts'
import { spanText } from './days'
import { counted } from './plural'

export const countsTitle = 'What happened, in counts'

/** The counts as sentences; what says nothing yet is left out. Counts and no percents: 2 of 3 is no 67 %. */
export function countSentences(counts: ActionCounts): string[] {
  const { doneByDate, open, oldestOpen, carried, medianDaysToDone, experiments } = counts
  return [
    doneByDate.of > 0 && `${doneByDate.done || 'None'} of ${doneByDate.of} done by their date.`,
    open === 0 ? 'Nothing is open.' : `${open} open now.`,
    carried > 0 && `${carried} of them carried over by a retro.`,
    oldestOpen && oldest(oldestOpen),
    medianDaysToDone !== null && `Half were done within ${spanText(Math.ceil(medianDaysToDone))}.`,
    lookedAt(experiments),
    experiments.late > 0 &&
      `${counted(experiments.late, 'experiment was', 'experiments were')} not looked at on the day set.`,
  ].filter((sentence) => typeof sentence === 'string')
}

function oldest({ text, ageDays }: NonNullable<ActionCounts['oldestOpen']>): string {
  const age = ageDays === 0 ? 'new today' : `${spanText(ageDays)} old`
  return `The oldest is ${age}: “${text}”`
}

function lookedAt({ kept, adapted, stopped }: ExperimentCounts): string | null {
  const parts = [
    kept > 0 && `${kept} kept`,
    adapted > 0 && `${adapted} adapted`,
    stopped > 0 && `${stopped} stopped`,
  ].filter((part) => part !== false)
  return parts.length > 0 ? `Of the experiments you looked at: ${parts.join(', ')}.` : null
}
