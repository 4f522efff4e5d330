import type { ActionLine } from '@shared/domain/action-life'
import type { ActionId } from '@shared/domain/ids'
import { useState } from 'react'

type Known = { readonly line: ActionLine; readonly text: string }

/** Keeps each action that did not change the same object, so that only what changed is drawn anew. */
export function useSameLines(actions: readonly ActionLine[]): readonly ActionLine[] {
  const [last, setLast] = useState(() => knownFrom(actions, new Map()))
  if (last.of === actions) return last.lines
  const next = knownFrom(actions, last.known)
  setLast(next)
  return next.lines
}

function knownFrom(actions: readonly ActionLine[], before: ReadonlyMap<ActionId, Known>) {
  const known = new Map<ActionId, Known>()
  const lines = actions.map((line) => {
    const text = JSON.stringify(line)
    const same = before.get(line.id)
    const kept = same?.text === text ? same : { line, text }
    known.set(line.id, kept)
    return kept.line
  })
  return { of: actions, known, lines }
}
