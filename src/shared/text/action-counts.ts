import type { ActionCounts } from '../domain/action-counts'
import { spanText } from './days'

export const countsTitle = 'What happened, in counts'

/** The counts as sentences; what says nothing yet is left out. Counts and no percents: 2 of 3 is no 67 %. */
export function countSentences(counts: ActionCounts): string[] {
  const { doneByDate, open, oldestOpen, carried, medianDaysToDone } = counts
  return [
    doneByDate.of > 0 && `${doneByDate.done || 'None'} of ${doneByDate.of} done by their date.`,
    open === 0 ? 'Nothing is open.' : `${open} open now.`,
    carried > 0 && `${carried} of them carried over by a retro.`,
    oldestOpen && oldest(oldestOpen),
    medianDaysToDone !== null && `Half were done within ${spanText(Math.ceil(medianDaysToDone))}.`,
  ].filter((sentence) => typeof sentence === 'string')
}

function oldest({ text, ageDays }: NonNullable<ActionCounts['oldestOpen']>): string {
  const age = ageDays === 0 ? 'new today' : `${spanText(ageDays)} old`
  return `The oldest is ${age}: “${text}”`
}
