import type { ActionLine } from '@shared/domain/action-life'
import type { ActionId } from '@shared/domain/ids'
import { useState } from 'react'

/** Keeps each action that did not change the same object, so that only what changed is drawn anew. */
export function useSameLines(actions: readonly ActionLine[]): readonly ActionLine[] {
  const [last, setLast] = useState({ of: actions, lines: actions })
  if (last.of === actions) return last.lines
  const lines = sameLines(last.lines, actions)
  setLast({ of: actions, lines })
  return lines
}

function sameLines(before: readonly ActionLine[], now: readonly ActionLine[]): ActionLine[] {
  const known = new Map<ActionId, ActionLine>(before.map((line) => [line.id, line]))
  return now.map((line) => {
    const same = known.get(line.id)
    return same && JSON.stringify(same) === JSON.stringify(line) ? same : line
  })
}
