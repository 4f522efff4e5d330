import type { HistoryStep } from '../domain/action-history'
import { Day } from '../domain/day'
import { assertNever } from '../errors'
import { outcomeNames, statusNames } from './actions'
import { dayText } from './days'

type Changed = Extract<HistoryStep, { kind: 'changed' }>
type ExperimentStep = Extract<HistoryStep, { kind: 'experiment' }>
type CheckedStep = Extract<HistoryStep, { kind: 'checked' }>
type StatusStep = Extract<HistoryStep, { kind: 'status' }>

export const actionHistory = {
  title: 'History',
  loading: 'Looking up what happened …',
  day: dayText,
  inRetro: (title: string) => `in ${title}`,
  step: stepText,
} as const

/** One step as a phrase: "Due 27 Nov instead of 20 Nov". */
function stepText(step: HistoryStep, today: Day): string {
  switch (step.kind) {
    case 'made':
      return 'Made'
    case 'changed':
      return changedText(step, today)
    case 'status':
      return statusText(step)
    case 'experiment':
      return experimentText(step, today)
    case 'checked':
      return checkedText(step)
    case 'split':
      return `Made smaller; split from it: “${step.into}”`
    case 'carried':
      return 'Carried over'
    case 'deleted':
      return 'Moved to the trash'
    case 'restored':
      return 'Taken out of the trash'
    default:
      return assertNever(step)
  }
}

function changedText({ field, before, after }: Changed, today: Day): string {
  switch (field) {
    case 'text':
      return `Reworded, before: “${before}”`
    case 'owner':
      if (after === '') return `Owned by nobody, before by ${before}`
      return before === '' ? `Taken by ${after}` : `Handed over from ${before} to ${after}`
    case 'dueOn':
      if (after === '') return `No date any more, before ${day(before, today)}`
      return before === ''
        ? `Due ${day(after, today)}`
        : `Due ${day(after, today)} instead of ${day(before, today)}`
    case 'helpers':
      if (after === '') return `No helpers any more, before ${names(before)}`
      return before === ''
        ? `With the help of ${names(after)}`
        : `With the help of ${names(after)}, before ${names(before)}`
    case 'notes':
      if (after === '') return 'Notes taken away'
      return before === '' ? 'Notes added' : 'Notes changed'
    case 'links':
      if (after === '') return 'Links taken away'
      return before === '' ? 'Links added' : 'Links changed'
    case 'doneWhen':
      if (after === '') return `No done-test any more, before: “${before}”`
      return before === '' ? `Done when: “${after}”` : `Done when: “${after}”, before: “${before}”`
    default:
      return assertNever(field)
  }
}

function experimentText({ before, after }: ExperimentStep, today: Day): string {
  if (after === null) return 'No experiment any more'
  const { belief, lookAt, checkOn } = after
  const what = `“${belief}”; we look at “${lookAt}” on ${dayText(checkOn, today)}`
  return before === null ? `Became an experiment: ${what}` : `The experiment goes on: ${what}`
}

function checkedText({ after }: CheckedStep): string {
  if (after === null) return 'Not looked at yet, after all'
  return `${outcomeNames[after.outcome]}; seen: “${after.seen}”`
}

function names(lines: string): string {
  return lines.split('\n').join(', ')
}

function statusText({ before, after, reason }: StatusStep): string {
  if (after === 'dropped') return reason === '' ? 'Dropped' : `Dropped, because: “${reason}”`
  const isOver = before === 'done' || before === 'dropped'
  if (isOver && after !== 'done') return `Taken up again: ${statusNames[after].toLowerCase()}`
  return statusNames[after]
}

function day(text: string, today: Day): string {
  return dayText(Day.parse(text), today)
}
