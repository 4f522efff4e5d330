import {
  ACTION_STATUSES,
  byAge,
  isOpen,
  type ActionPicture,
  type ActionStatus,
} from '@shared/domain/action'
import type { Day } from '@shared/domain/day'

export const ACTION_FILTERS = ['open', 'overdue', 'all'] as const
export type ActionFilter = (typeof ACTION_FILTERS)[number]

/** Whose actions: anybody's, nobody's yet, or one person's. */
export type OwnerFilter =
  | { readonly of: 'anybody' }
  | { readonly of: 'nobody' }
  | { readonly of: 'one'; readonly name: string }

export function isOverdue(action: Pick<ActionPicture, 'status' | 'dueOn'>, today: Day): boolean {
  return isOpen(action) && action.dueOn !== null && action.dueOn < today
}

export function filterActions(
  actions: readonly ActionPicture[],
  filter: ActionFilter,
  owner: OwnerFilter,
  today: Day,
): ActionPicture[] {
  return actions.filter((action) => {
    if (owner.of === 'nobody' && action.owner !== null) return false
    if (owner.of === 'one' && action.owner !== owner.name) return false
    if (filter === 'open') return isOpen(action)
    return filter === 'all' || isOverdue(action, today)
  })
}

/** The actions of each status that has any; open ones oldest first, those that are over newest first. */
export function byStatus(
  actions: readonly ActionPicture[],
): { status: ActionStatus; actions: ActionPicture[] }[] {
  return ACTION_STATUSES.flatMap((status) => {
    const some = actions.filter((action) => action.status === status).toSorted(byAge)
    if (some.length === 0) return []
    const isOver = status === 'done' || status === 'dropped'
    return [{ status, actions: isOver ? some.toSorted(byClosing) : some }]
  })
}

function byClosing(a: ActionPicture, b: ActionPicture): number {
  return (b.closedOn ?? '').localeCompare(a.closedOn ?? '')
}

/** The names that own an action, in alphabetical order. */
export function ownersOf(actions: readonly Pick<ActionPicture, 'owner'>[]): string[] {
  const names = new Set(actions.flatMap(({ owner }) => (owner === null ? [] : [owner])))
  return [...names].toSorted((a, b) => a.localeCompare(b))
}

/** Of the actions whose date has passed, how many were done by then. Dropped ones were decided otherwise. */
export function keptDates(
  actions: readonly ActionPicture[],
  today: Day,
): { done: number; of: number } {
  const dated = actions.filter(
    ({ status, dueOn }) => status !== 'dropped' && dueOn !== null && dueOn < today,
  )
  const done = dated.filter(
    ({ status, closedOn, dueOn }) =>
      status === 'done' && closedOn !== null && dueOn !== null && closedOn <= dueOn,
  )
  return { done: done.length, of: dated.length }
}
