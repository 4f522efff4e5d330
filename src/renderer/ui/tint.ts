import type { CSSProperties } from 'react'

/** One of the eight column tints. */
export type Tint = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8

/** Sets `--tint` for the styles of one element. Columns beyond the eighth begin again. */
export function tintStyle(tint: Tint | undefined): CSSProperties | undefined {
  return tint && ({ '--tint': `var(--tint-${tint})` } as CSSProperties)
}

/** The tint of the column at this place, counted from 0. */
export function tintAt(index: number): Tint {
  // One of 1 to 8 by the arithmetic, which the compiler can't see.
  return ((index % 8) + 1) as Tint
}
