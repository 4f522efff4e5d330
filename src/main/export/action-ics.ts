import type { ActionStatus } from '@shared/domain/action'
import type { ActionLine } from '@shared/domain/action-life'
import type { Day } from '@shared/domain/day'
import { icsText, toIcs, type Property } from './ics'
import { plainBody } from './ticket'

const STATUS: Record<ActionStatus, string> = {
  open: 'NEEDS-ACTION',
  doing: 'IN-PROCESS',
  done: 'COMPLETED',
  dropped: 'CANCELLED',
}

/** Actions as to-dos for calendars. Their stamps are their own days, so that the same actions give the same bytes. */
export function actionIcs(actions: readonly ActionLine[]): string {
  return toIcs([
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', '-//Candor//Actions//EN'],
    ...actions.flatMap(todo),
    ['END', 'VCALENDAR'],
  ])
}

function todo(action: ActionLine): Property[] {
  const { id, text, status, dueOn, createdOn, closedOn, links, teamName } = action
  const properties: (Property | null)[] = [
    ['BEGIN', 'VTODO'],
    ['UID', id],
    ['DTSTAMP', atNoon(closedOn ?? createdOn)],
    ['CREATED', atNoon(createdOn)],
    ['SUMMARY', icsText(text)],
    ['DESCRIPTION', icsText(plainBody(action))],
    dueOn === null ? null : ['DUE;VALUE=DATE', compact(dueOn)],
    ['STATUS', STATUS[status]],
    status === 'done' ? ['PERCENT-COMPLETE', '100'] : null,
    status === 'done' && closedOn !== null ? ['COMPLETED', atNoon(closedOn)] : null,
    teamName === '' ? null : ['CATEGORIES', icsText(teamName)],
    links[0] === undefined ? null : ['URL', links[0]],
    action.splitFrom === null ? null : ['RELATED-TO', action.splitFrom],
    ['END', 'VTODO'],
  ]
  return properties.filter((property) => property !== null)
}

function compact(day: Day): string {
  return day.replaceAll('-', '')
}

/** A moment that is on the same day almost everywhere. */
function atNoon(day: Day): string {
  return `${compact(day)}T120000Z`
}
