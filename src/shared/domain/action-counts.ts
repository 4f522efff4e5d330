import { byAge, isOpen, type ActionPicture, type Outcome } from './action'
import { addDays, daysBetween, type Day } from './day'
import { isToCheck } from './experiment'

/** What happened to a team's actions; never per person (content/facilitation, 6.3). */
export type ActionCounts = {
  /** Of the actions with a date that are done or past it. */
  readonly doneByDate: { readonly done: number; readonly of: number }
  readonly open: number
  readonly oldestOpen: { readonly text: string; readonly ageDays: number } | null
  /** Open ones that a retro has carried over at least once. */
  readonly carried: number
  /** Median days from made to done; null until five are done. */
  readonly medianDaysToDone: number | null
  readonly experiments: ExperimentCounts
}

/** What became of experiments when they were last looked at; `onDay`: of those whose day has passed or that were looked at. */
export type ExperimentCounts = {
  readonly kept: number
  readonly adapted: number
  readonly stopped: number
  readonly onDay: { readonly done: number; readonly of: number }
}

/** Fewer than these say nothing about how long things take. */
const ENOUGH_FOR_A_MEDIAN = 5

type Counted = Pick<
  ActionPicture,
  'text' | 'status' | 'dueOn' | 'createdOn' | 'closedOn' | 'carried' | 'experiment' | 'verdict'
>

export function actionCounts(actions: readonly Counted[], today: Day): ActionCounts {
  const open = actions.filter(isOpen).toSorted(byAge)
  const [oldest] = open
  return {
    doneByDate: doneByDate(actions, today),
    open: open.length,
    oldestOpen: oldest
      ? { text: oldest.text, ageDays: Math.max(0, daysBetween(oldest.createdOn, today)) }
      : null,
    carried: open.filter((action) => action.carried > 0).length,
    medianDaysToDone: medianDaysToDone(actions),
    experiments: experiments(actions, today),
  }
}

/** On its day there is still time to look at one. */
function experiments(actions: readonly Counted[], today: Day): ExperimentCounts {
  const of = (outcome: Outcome) =>
    actions.filter(({ verdict }) => verdict?.outcome === outcome).length
  const looks = actions.map((action) => wasOnDay(action, today))
  const done = looks.filter((look) => look === true).length
  const missed = looks.filter((look) => look === false).length
  const onDay = { done, of: done + missed }
  return { kept: of('keep'), adapted: of('adapt'), stopped: of('stop'), onDay }
}

/** Whether the last try was looked at by the day that was set for it; null where nobody can tell, or it is to come. */
function wasOnDay(action: Counted, today: Day): boolean | null {
  if (isToCheck(action, addDays(today, -1))) return false
  const { verdict, experiment } = action
  if (verdict === null) return null
  // What was adapted has the day of the next try by now.
  const known = verdict.outcome === 'adapt' ? null : experiment?.checkOn
  const day = verdict.checkOn ?? known
  return day ? verdict.on <= day : null
}

/** Dropped ones are left out: to drop an action for a reason is a good outcome and no missed date. */
function doneByDate(actions: readonly Counted[], today: Day): ActionCounts['doneByDate'] {
  let [done, of] = [0, 0]
  for (const { status, dueOn, closedOn } of actions) {
    if (dueOn === null || status === 'dropped') continue
    if (status !== 'done' && dueOn >= today) continue
    of += 1
    if (status === 'done' && closedOn !== null && closedOn <= dueOn) done += 1
  }
  return { done, of }
}

function medianDaysToDone(actions: readonly Counted[]): number | null {
  const days = actions
    .flatMap(({ status, createdOn, closedOn }) =>
      status === 'done' && closedOn !== null ? [daysBetween(createdOn, closedOn)] : [],
    )
    .toSorted((a, b) => a - b)
  if (days.length < ENOUGH_FOR_A_MEDIAN) return null
  const [low, high] = [days[Math.floor((days.length - 1) / 2)], days[Math.floor(days.length / 2)]]
  return low === undefined || high === undefined ? null : (low + high) / 2
}
