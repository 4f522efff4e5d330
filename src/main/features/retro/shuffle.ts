import { randomInt } from 'node:crypto'

/** A shuffled copy, by the system's randomness (Fisher and Yates). */
export function shuffled<Item>(items: readonly Item[]): Item[] {
  const rest = [...items]
  const result: Item[] = []
  while (rest.length > 0) result.push(...rest.splice(randomInt(rest.length), 1))
  return result
}

/** A random number in [0, 1), for the place of a card. */
export function chance(): number {
  return randomInt(2 ** 47) / 2 ** 47
}
