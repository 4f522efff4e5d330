import type { Action, Review } from './action'
import type { ActionId } from './ids'
import type {
  Appreciation,
  Card,
  CheckIn,
  Column,
  DoneMark,
  Retro,
  RetroTruth,
  Roti,
  Topic,
  Vote,
} from './retro'

/** The things a retro is made of, by the name that changes, tables and undo steps use. */
export type Entities = {
  retro: Retro
  column: Column
  card: Card
  topic: Topic
  vote: Vote
  doneMark: DoneMark
  checkIn: CheckIn
  roti: Roti
  appreciation: Appreciation
  action: Action
  review: Review
}
export type Kind = keyof Entities

/**
 * One step of a command: a thing that is new (`before` null), gone (`after` null), or has fields that differ. Every
 * command is a list of these; the store writes them, the announcer tells them, and undo runs them backwards.
 */
export type ChangeOf<K extends Kind> = {
  readonly kind: K
  readonly id: string
  readonly before: Partial<Entities[K]> | null
  readonly after: Partial<Entities[K]> | null
}
export type Change = { [K in Kind]: ChangeOf<K> }[Kind]

export function added<K extends Kind>(kind: K, entity: Entities[K]): ChangeOf<K> {
  return { kind, id: entity.id, before: null, after: entity }
}

export function gone<K extends Kind>(kind: K, entity: Entities[K]): ChangeOf<K> {
  return { kind, id: entity.id, before: entity, after: null }
}

/** The fields of `to` that differ from the thing as it is; an empty list when none does. */
export function changed<K extends Kind>(
  kind: K,
  entity: Entities[K],
  to: Partial<Entities[K]>,
): ChangeOf<K>[] {
  const fields = (Object.keys(to) as (keyof Entities[K])[]).filter(
    (field) => JSON.stringify(entity[field]) !== JSON.stringify(to[field]),
  )
  if (fields.length === 0) return []

  const pick = (from: Partial<Entities[K]>) =>
    Object.fromEntries(fields.map((field) => [field, from[field]])) as Partial<Entities[K]>
  return [{ kind, id: entity.id, before: pick(entity), after: pick(to) }]
}

/**
 * The changes that take a list of changes back, last first. What was new is marked removed where it can be, else
 * it goes; a new topic stays, for votes may lie on it, and is not shown without cards. Things that are gone for good can't be in an undoable list.
 */
export function inverse(changes: readonly Change[]): Change[] {
  return changes.toReversed().flatMap((change): Change[] => {
    if (change.after === null) throw new Error(`a ${change.kind} that is gone can't be undone`)
    if (change.before !== null) {
      return [{ ...change, before: change.after, after: change.before } as Change]
    }
    if (change.kind === 'topic') return []
    const isKept = 'removed' in change.after
    return isKept
      ? [{ ...change, before: { removed: false }, after: { removed: true } } as Change]
      : [{ ...change, before: change.after, after: null } as Change]
  })
}

const MAP_OF = {
  column: 'columns',
  card: 'cards',
  topic: 'topics',
  vote: 'votes',
  doneMark: 'doneMarks',
  checkIn: 'checkIns',
  roti: 'rotis',
  appreciation: 'appreciations',
  action: 'actions',
  review: 'reviews',
} as const satisfies Record<Exclude<Kind, 'retro'>, keyof RetroTruth>

/** The truth after a list of changes. An update of a thing that is gone changes nothing, as in the database. */
export function applyChanges(truth: RetroTruth, changes: readonly Change[]): RetroTruth {
  let retro = truth.retro
  const maps: Partial<Record<keyof RetroTruth, Map<string, object>>> = {}

  for (const change of changes) {
    if (change.kind === 'retro') {
      retro = { ...retro, ...change.after }
      continue
    }
    const key = MAP_OF[change.kind]
    const map = (maps[key] ??= new Map<string, object>(truth[key]))
    const now = map.get(change.id)
    if (change.after === null) map.delete(change.id)
    else if (change.before === null) map.set(change.id, change.after)
    else if (now) map.set(change.id, { ...now, ...change.after })
  }
  // Each map was copied from its own field, so the shapes still fit.
  return { ...truth, ...(maps as unknown as Partial<RetroTruth>), retro }
}

/** Whether the actions still stand as a list of changes expects them: they change outside of their retro, too. */
export function actionsStillFit(truth: RetroTruth, changes: readonly Change[]): boolean {
  let at = truth
  return changes.every((change) => {
    const isAsExpected =
      change.kind !== 'action' || fits(at.actions.get(change.id as ActionId), change)
    at = applyChanges(at, [change])
    return isAsExpected
  })
}

/** Whether an action has the values that a change starts from. */
export function fits(action: Action | null | undefined, { before }: ChangeOf<'action'>): boolean {
  if (!action || !before) return false
  return (Object.keys(before) as (keyof Action)[]).every(
    (field) => JSON.stringify(action[field]) === JSON.stringify(before[field]),
  )
}
