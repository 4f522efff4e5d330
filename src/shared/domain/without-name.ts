import type { HistoryStep } from './action-history'
import type { Change } from './change'
import { isSameName } from './same-name'

/** A step of an action's history without a name; null where nothing of it is left to tell. */
export function stepWithoutName(step: HistoryStep, name: string): HistoryStep | null {
  if (step.kind !== 'changed' || !(step.field === 'owner' || step.field === 'helpers')) return step
  const rid = (names: string) =>
    names
      .split('\n')
      .filter((one) => !isSameName(one, name))
      .join('\n')
  const [before, after] = [rid(step.before), rid(step.after)]
  if (before === step.before && after === step.after) return step
  return before === after ? null : { ...step, before, after }
}

/** Changes without a name: where it stood is nobody. What changes nothing any more is left out. */
export function changesWithoutName(changes: readonly Change[], name: string): Change[] {
  return changes.flatMap((change) => {
    const [before, after] = [without(change.before, name), without(change.after, name)]
    if (before === change.before && after === change.after) return [change]
    // What is new or gone stays so, whoever it was of; a change between two equal values is none.
    if (before === null || after === null) return [{ ...change, before, after } as Change]
    const fields = Object.keys(after).filter((field) => !isEqual(before[field], after[field]))
    if (fields.length === 0) return []
    const pick = (from: Fields) => Object.fromEntries(fields.map((field) => [field, from[field]]))
    return [{ ...change, before: pick(before), after: pick(after) } as Change]
  })
}

type Fields = Record<string, unknown>

/** The fields that hold names, whatever thing they are of; the same object where none holds this one. */
function without(fields: object | null, name: string): Fields | null {
  if (fields === null) return null
  const isTheirs = (value: unknown) => typeof value === 'string' && isSameName(value, name)
  const all = fields as Fields
  const cleaned: Fields = {}
  for (const field of ['author', 'owner', 'name']) if (isTheirs(all[field])) cleaned[field] = null
  const { helpers } = all
  if (Array.isArray(helpers) && helpers.some(isTheirs)) {
    cleaned['helpers'] = helpers.filter((helper) => !isTheirs(helper))
  }
  return Object.keys(cleaned).length === 0 ? all : { ...all, ...cleaned }
}

function isEqual(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
