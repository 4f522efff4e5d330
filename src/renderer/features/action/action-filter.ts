import {
  ACTION_STATUSES,
  byAge,
  isOpen,
  type ActionPicture,
  type ActionStatus,
} from '@shared/domain/action'
import type { ActionLine } from '@shared/domain/action-life'
import { addDays, type Day } from '@shared/domain/day'
import type { RetroId } from '@shared/domain/ids'
import { assertNever } from '@shared/errors'

export const ACTION_FILTERS = ['open', 'overdue', 'soon', 'experiments', 'all'] as const
export type ActionFilter = (typeof ACTION_FILTERS)[number]

/** How the actions of one status may stand; without a choice those that are over stand newest first. */
export const ACTION_ORDERS = ['age', 'due', 'owner'] as const
export type ActionOrder = (typeof ACTION_ORDERS)[number]

/** From today on, the days in which a date is near. */
const SOON_DAYS = 7

/** Whose actions: anybody's, nobody's yet, or one person's. */
export type OwnerFilter =
  | { readonly of: 'anybody' }
  | { readonly of: 'nobody' }
  | { readonly of: 'one'; readonly name: string }

/** From which retro: any, none, or this one. */
export type RetroFilter = 'any' | 'none' | RetroId

export function isFrom(action: Pick<ActionPicture, 'retroId'>, retro: RetroFilter): boolean {
  if (retro === 'any') return true
  return retro === 'none' ? action.retroId === null : action.retroId === retro
}

/** The retros that actions come from, those with the newest actions first. */
export function retrosOf(
  actions: readonly ActionLine[],
): { readonly id: RetroId; readonly title: string; readonly teamName: string }[] {
  const titles = new Map<RetroId, { title: string; teamName: string }>()
  const ofRetros = actions.filter(({ retroId }) => retroId !== null)
  for (const { retroId, origin, teamName } of ofRetros.toSorted((a, b) => byAge(b, a))) {
    if (retroId && origin) titles.set(retroId, { title: origin.retroTitle, teamName })
  }
  return [...titles].map(([id, words]) => ({ id, ...words }))
}

export function isOverdue(action: Pick<ActionPicture, 'status' | 'dueOn'>, today: Day): boolean {
  return isOpen(action) && action.dueOn !== null && action.dueOn < today
}

/** Open, and due today or within the week; what is overdue has a filter of its own. */
export function isDueSoon(action: Pick<ActionPicture, 'status' | 'dueOn'>, today: Day): boolean {
  if (!isOpen(action) || action.dueOn === null || action.dueOn < today) return false
  return action.dueOn <= addDays(today, SOON_DAYS)
}

function fits(action: ActionPicture, filter: ActionFilter, today: Day): boolean {
  switch (filter) {
    case 'open':
      return isOpen(action)
    case 'overdue':
      return isOverdue(action, today)
    case 'soon':
      return isDueSoon(action, today)
    case 'experiments':
      return action.experiment !== null
    case 'all':
      return true
    default:
      return assertNever(filter)
  }
}

/** The actions that hold every one of the words, in what they say or in who owns them. */
export function findActions<A extends ActionPicture>(actions: readonly A[], text: string): A[] {
  const asked = plain(text).split(/\s+/).filter(Boolean)
  if (asked.length === 0) return [...actions]
  return actions.filter(({ text: said, owner, doneWhen }) => {
    const all = plain([said, owner ?? '', doneWhen].join('\n'))
    return asked.every((word) => all.includes(word))
  })
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}

export function filterActions<A extends ActionPicture>(
  actions: readonly A[],
  filter: ActionFilter,
  owner: OwnerFilter,
  today: Day,
): A[] {
  return actions.filter((action) => {
    if (owner.of === 'nobody' && action.owner !== null) return false
    if (owner.of === 'one' && action.owner !== owner.name) return false
    return fits(action, filter, today)
  })
}

/** The actions of each status that has any; open ones oldest first, those that are over newest first. */
export function byStatus<A extends ActionPicture>(
  actions: readonly A[],
  order: ActionOrder = 'age',
): { status: ActionStatus; actions: A[] }[] {
  return ACTION_STATUSES.flatMap((status) => {
    const some = actions.filter((action) => action.status === status).toSorted(byAge)
    if (some.length === 0) return []
    if (order !== 'age') return [{ status, actions: some.toSorted(inOrder(order)) }]
    const isOver = status === 'done' || status === 'dropped'
    return [{ status, actions: isOver ? some.toSorted(byClosing) : some }]
  })
}

/** What has no date, or no owner, stands last. Those that are equal keep their order, which is by age. */
function inOrder(order: 'due' | 'owner') {
  const keyOf = ({ dueOn, owner }: ActionPicture) => (order === 'due' ? dueOn : owner)
  return (a: ActionPicture, b: ActionPicture): number => {
    const [first, second] = [keyOf(a), keyOf(b)]
    if (first === null || second === null) return Number(first === null) - Number(second === null)
    return first.localeCompare(second)
  }
}

function byClosing(a: ActionPicture, b: ActionPicture): number {
  return (b.closedOn ?? '').localeCompare(a.closedOn ?? '')
}

/** The names that own an action, in alphabetical order. */
export function ownersOf(actions: readonly Pick<ActionPicture, 'owner'>[]): string[] {
  const names = new Set(actions.flatMap(({ owner }) => (owner === null ? [] : [owner])))
  return [...names].toSorted((a, b) => a.localeCompare(b))
}
