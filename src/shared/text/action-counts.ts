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
    experiments.onDay.of > 0 && lookedAtInTime(experiments.onDay),
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

function lookedAtInTime({ done, of }: ExperimentCounts['onDay']): string {
  const whose = of === 1 ? 'its' : 'their'
  return `${done || 'None'} of ${counted(of, 'experiment', 'experiments')} looked at by ${whose} day.`
}
