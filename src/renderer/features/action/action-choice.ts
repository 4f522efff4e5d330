import type { ActionLine } from '@shared/domain/action-life'
import type { Day } from '@shared/domain/day'
import {
  filterActions,
  findActions,
  isFrom,
  type ActionFilter,
  type ActionOrder,
  type OwnerFilter,
  type RetroFilter,
} from './action-filter'

/** Which actions somebody wants to see, and in which order. */
export type ActionChoice = {
  readonly filter: ActionFilter
  readonly owner: OwnerFilter
  readonly retro: RetroFilter
  readonly text: string
  readonly order: ActionOrder
}

export const FIRST_CHOICE: ActionChoice = {
  filter: 'open',
  owner: { of: 'anybody' },
  retro: 'any',
  text: '',
  order: 'age',
}

export function chooseActions(
  actions: readonly ActionLine[],
  { filter, owner, retro, text }: ActionChoice,
  today: Day,
): ActionLine[] {
  const from = actions.filter((action) => isFrom(action, retro))
  return filterActions(findActions(from, text), filter, owner, today)
}

/** Whether anything but the filter leaves actions out: then an empty list says nothing of the filter. */
export function isNarrowed({ owner, retro, text }: ActionChoice): boolean {
  return owner.of !== 'anybody' || retro !== 'any' || text.trim() !== ''
}
