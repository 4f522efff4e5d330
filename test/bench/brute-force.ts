import type { StepCounts } from '@shared/domain/health-result'

/** The same measures as the product's, worked out from single answers with nothing clever in between. */

/** Every way in which so many people can answer, without regard to who said what. */
export function allRows(answers: number): StepCounts[] {
  const rows: StepCounts[] = []
  for (let a = 0; a <= answers; a += 1)
    for (let b = 0; a + b <= answers; b += 1)
      for (let c = 0; a + b + c <= answers; c += 1)
        for (let d = 0; a + b + c + d <= answers; d += 1)
          rows.push([a, b, c, d, answers - a - b - c - d])
  return rows
}

/** All rows of 1 to `most` answers. */
export function allRowsUpTo(most: number): StepCounts[] {
  return Array.from({ length: most }, (_, index) => allRows(index + 1)).flat()
}

export function valuesOf(steps: StepCounts): number[] {
  return steps.flatMap((count, index) => Array<number>(count).fill(index + 1))
}

/** Deals the answers out in every way there is, one by one. */
export function bruteForceP(first: StepCounts, second: StepCounts): number {
  const [a, b] = [valuesOf(first), valuesOf(second)]
  const pooled = [...a, ...b]
  const apart = (chosen: number, sum: number) => {
    const rest = pooled.reduce((all, value) => all + value, 0) - sum
    return Math.abs(sum * (pooled.length - chosen) - rest * chosen)
  }
  const observed = apart(
    a.length,
    a.reduce((all, value) => all + value, 0),
  )
  const ways = waysToChoose(a.length, pooled.length)
  const asFar = ways.filter((places) => {
    const sum = places.reduce((all, place) => all + (pooled[place] ?? 0), 0)
    return apart(a.length, sum) >= observed
  })
  return asFar.length / ways.length
}

const chosen = new Map<string, number[][]>()

/** Every way to choose so many of the places. */
function waysToChoose(count: number, places: number): number[][] {
  const key = `${count} of ${places}`
  const known = chosen.get(key)
  if (known) return known
  const ways: number[][] = []
  for (let mask = 0; mask < 2 ** places; mask += 1) {
    const way = Array.from({ length: places }, (_, place) => place).filter((p) => (mask >> p) & 1)
    if (way.length === count) ways.push(way)
  }
  chosen.set(key, ways)
  return ways
}

export function bruteForceDelta(before: StepCounts, after: StepCounts): number {
  const [a, b] = [valuesOf(before), valuesOf(after)]
  const higher = a.flatMap((was) => b.filter((is) => is > was)).length
  const lower = a.flatMap((was) => b.filter((is) => is < was)).length
  return (higher - lower) / (a.length * b.length)
}

export function bruteForceSpread(steps: StepCounts): number {
  const values = valuesOf(steps)
  const pairs = values.flatMap((one, index) => values.slice(index + 1).map((other) => [one, other]))
  const apart = pairs.filter(([one = 0, other = 0]) => Math.abs(one - other) >= 2)
  return pairs.length === 0 ? 0 : apart.length / pairs.length
}

export type Agreement = { readonly pairs: number; readonly rows: number; readonly wrong: string[] }

type Measures = {
  readonly permutationP: (first: StepCounts, second: StepCounts) => number
  readonly cliffsDelta: (before: StepCounts, after: StepCounts) => number | null
  readonly spread: (steps: StepCounts) => number
}

/** Compares the product's measures with these for every pair of rounds of up to `most` answers each. */
export function agreement(measures: Measures, most: number): Agreement {
  const rows = allRowsUpTo(most)
  const wrong: string[] = []
  const same = (what: string, ours: number | null, theirs: number) => {
    if (ours !== theirs) wrong.push(`${what}: ${ours} and not ${theirs}`)
  }
  for (const a of rows) {
    same(`spread ${a.join()}`, measures.spread(a), bruteForceSpread(a))
    for (const b of rows) {
      const pair = `${a.join()} to ${b.join()}`
      same(`p of ${pair}`, measures.permutationP(a, b), bruteForceP(a, b))
      same(`delta of ${pair}`, measures.cliffsDelta(a, b), bruteForceDelta(a, b))
    }
  }
  return { pairs: rows.length ** 2, rows: rows.length, wrong }
}
