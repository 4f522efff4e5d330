import type { StepCounts } from './health-result'

/**
 * Cliff's delta (Cliff, Dominance statistics, Psychological Bulletin 114, 1993): of all pairs of one answer before and
 * one after, the share where the later is higher, less the share where it is lower. From -1, all are lower, to 1, all
 * are higher. It asks for an order of the steps and for no distance between them. Null where a group is empty.
 */
export function cliffsDelta(before: StepCounts, after: StepCounts): number | null {
  let [pairs, dominance] = [0, 0]
  for (const [was, count] of before.entries()) {
    for (const [is, other] of after.entries()) {
      pairs += count * other
      dominance += Math.sign(is - was) * count * other
    }
  }
  return pairs === 0 ? null : dominance / pairs
}
