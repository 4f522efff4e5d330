import type { StepCounts } from './health-result'

/**
 * The exact two-sided permutation test for two groups of answers (Fisher, The Design of Experiments, 1935; Pitman,
 * 1937). Were there no difference between the groups, each way to deal the answers out again would be as likely as the
 * one that happened. The result is the share of the ways whose means lie as far apart as these, or further.
 *
 * Answers on the same step can't be told apart, so ways are counted by step: of m answers on a step, k go to the first
 * group in C(m, k) ways. The counts are whole numbers, exact up to 28 answers against 28.
 */
export function permutationP(first: StepCounts, second: StepCounts): number {
  const pooled = first.map((count, step) => count + (second[step] ?? 0))
  const [n, all] = [total(first), total(pooled)]
  if (n === 0 || n === all) return 1

  // Means differ by as much as N * sum(first) does from n * sum(all): in whole numbers, so that a tie is one.
  const sum = sumOf(pooled)
  const distance = (drawn: number) => Math.abs(all * drawn - n * sum)
  const observed = distance(sumOf(first))
  let [asFar, ways] = [0, 0]
  for (const [drawn, count] of waysToDraw(pooled, n).entries()) {
    ways += count
    if (distance(drawn) >= observed) asFar += count
  }
  return asFar / ways
}

/** In how many ways n of the pooled answers can be drawn; the place in the list is the sum of their steps. */
function waysToDraw(pooled: readonly number[], n: number): Float64Array {
  const noWay = () => new Float64Array(n * pooled.length + 1)
  // ways[k] holds, by sum, the ways to draw k answers from the steps so far.
  let ways = [noWay().fill(1, 0, 1)]
  for (const [step, count] of pooled.entries()) {
    const most = Math.min(n, ways.length - 1 + count)
    const next = Array.from({ length: most + 1 }, noWay)
    for (const [had, sums] of ways.entries()) {
      for (let more = 0; had + more <= most && more <= count; more += 1) {
        addShifted(next[had + more], sums, { by: more * step, times: choose(count, more) })
      }
    }
    ways = next
  }
  return ways[n] ?? noWay()
}

type Shifted = { readonly by: number; readonly times: number }

function addShifted(to: Float64Array | undefined, sums: Float64Array, { by, times }: Shifted) {
  if (!to) return
  for (let sum = 0; sum + by < to.length; sum += 1) {
    const ways = sums[sum] ?? 0
    if (ways > 0) to[sum + by] = (to[sum + by] ?? 0) + ways * times
  }
}

function choose(from: number, count: number): number {
  let ways = 1
  for (let taken = 1; taken <= count; taken += 1) ways = (ways * (from - count + taken)) / taken
  return Math.round(ways)
}

const total = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0)
const sumOf = (counts: readonly number[]) =>
  counts.reduce((sum, count, step) => sum + count * step, 0)
