import { isOpen, type ActionPicture } from './action'
import type { Day } from './day'
import { isToCheck } from './experiment'

/** From so many carries on, the team is asked whether the action is the right one. */
const OFTEN_CARRIED = 2

/** More open actions than this, and the team is asked which one to drop. */
export const FEW_OPEN = 3

/** The first undecided action after one of them, then from the top; null when all are decided. */
export function nextToDecide<A extends Pick<ActionPicture, 'id' | 'review'>>(
  actions: readonly A[],
  after: A['id'] | null,
): A | null {
  const at = actions.findIndex(({ id }) => id === after) + 1
  const inTurn = [...actions.slice(at), ...actions.slice(0, at)]
  return inTurn.find(({ id, review }) => id !== after && review === null) ?? null
}

/** Experiments whose day has come stand first, until this retro has decided about them; the order is kept else. */
export function toCheckFirst<A extends Pick<ActionPicture, 'status' | 'experiment' | 'review'>>(
  actions: readonly A[],
  today: Day,
): A[] {
  const isDue = (action: A) => action.review === null && isToCheck(action, today)
  return [...actions.filter(isDue), ...actions.filter((action) => !isDue(action))]
}

/** Kept again and again: smaller, in other hands, or dropped? Asked until this retro has decided. */
export function asksToRethink(action: Pick<ActionPicture, 'carried' | 'review'>): boolean {
  return action.carried >= OFTEN_CARRIED && action.review === null
}

/** How many stay open as things are decided now. */
export function openCount(actions: readonly Pick<ActionPicture, 'status'>[]): number {
  return actions.filter(isOpen).length
}
