import { expect } from 'vitest'

const PAGE = 4096

/** Beyond this a rank correlation of n random orders lies once in a thousand times (two-sided normal bound). */
export const boundOf = (n: number): number => 3.29 / Math.sqrt(n - 1)

/** Spearman's rho between the order of arrival and the order in which the texts are found. */
export function rho(arrivals: readonly string[], found: readonly string[]): number {
  const n = arrivals.length
  const ranks = arrivals.map((text) => found.indexOf(text))
  expect(ranks).not.toContain(-1)
  const squares = ranks.reduce((sum, rank, arrived) => sum + (rank - arrived) ** 2, 0)
  return 1 - (6 * squares) / (n * (n ** 2 - 1))
}

/**
 * Kendall's tau within each page of the file, as standard deviations from none, of the page that tells most: a page
 * fills up in the order of arrival, though the pages themselves stand in no order.
 */
export function mostTellingPage(places: readonly number[]): number {
  const byPage = new Map<number, [number, number][]>()
  for (const [arrived, at] of places.entries()) {
    const page = Math.floor(at / PAGE)
    byPage.set(page, [...(byPage.get(page) ?? []), [arrived, at]])
  }
  return Math.max(...[...byPage.values()].map((rows) => Math.abs(tauOf(rows))))
}

function tauOf(rows: readonly (readonly [arrived: number, at: number])[]): number {
  const n = rows.length
  let agreeing = 0
  for (const [arrived, at] of rows) {
    for (const [later, laterAt] of rows) if (later > arrived) agreeing += Math.sign(laterAt - at)
  }
  return n < 2 ? 0 : agreeing / Math.sqrt((n * (n - 1) * (2 * n + 5)) / 18)
}
