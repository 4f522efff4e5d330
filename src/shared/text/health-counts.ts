import type { SinceCounts, StatementCounts } from '../domain/health-result'
import { highBounds, type Bounds } from '../domain/health-statistics-bounds'
import { healthResults } from './health-answers'

// Phones say these as well: they rest on nothing heavy.

/** "between 4 and 7 of 8 stand high"; without anybody missing "4 of 5 stand high". */
export function boundsText({ from, to, of }: Bounds): string {
  return from === to
    ? `${from} of ${of} stand high`
    : `between ${from} and ${to} of ${of} stand high`
}

/** What may be true of those who did not answer, without guessing for them; null where nobody is missing. */
export function missingText(counts: StatementCounts, people: number): string | null {
  const bounds = highBounds(counts, people)
  return bounds.from === bounds.to ? null : boundsText(bounds)
}

/** "2 worse, 3 same, 1 better"; null where nobody said. */
export function sinceText(since: SinceCounts | null): string | null {
  if (!since || since.worse + since.same + since.better === 0) return null
  return `${since.worse} worse, ${since.same} same, ${since.better} better`
}

/** The same with its beginning: "Since last time: 2 worse, 3 same, 1 better". */
export function sinceLine(since: SinceCounts | null): string | null {
  const said = sinceText(since)
  return said === null ? null : `${healthResults.since}: ${said}`
}
