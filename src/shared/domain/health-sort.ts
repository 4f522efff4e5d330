import type { StatementCounts, StatementResult, StepCounts } from './health-result'

export const SORTS = ['model', 'lowest', 'highest', 'split'] as const
/** In which order results are talked about. */
export type Sort = (typeof SORTS)[number]

/** The statements in an order; those without numbers keep their place at the end. Ties stay in the model's order. */
export function sortedResults(
  statements: readonly StatementResult[],
  sort: Sort,
): readonly StatementResult[] {
  if (sort === 'model') return statements
  const counted = statements.filter(({ counts }) => counts !== null)
  const rest = statements.filter(({ counts }) => counts === null)
  return [...counted.toSorted((a, b) => compare(sort, a.counts, b.counts)), ...rest]
}

function compare(
  sort: Exclude<Sort, 'model'>,
  a: StatementCounts | null,
  b: StatementCounts | null,
): number {
  if (!a || !b) return 0
  if (sort === 'split') return spread(b.steps) - spread(a.steps)
  return sort === 'lowest' ? lowness(b) - lowness(a) : highness(b) - highness(a)
}

const total = (steps: StepCounts) => steps.reduce((sum, count) => sum + count, 0)

/** Where more people stand low, and among these where they stand lowest. Steps have an order and no distance. */
function lowness({ steps }: StatementCounts): number {
  return shareOf(steps, steps[0] + steps[1]) * 1_000 + shareOf(steps, steps[0])
}

function highness({ steps }: StatementCounts): number {
  return shareOf(steps, steps[3] + steps[4]) * 1_000 + shareOf(steps, steps[4])
}

function shareOf(steps: StepCounts, count: number): number {
  return total(steps) === 0 ? 0 : count / total(steps)
}

/** How split people are: the share of pairs who stand at least two steps apart. */
export function spread(steps: StepCounts): number {
  const n = total(steps)
  if (n < 2) return 0
  let apart = 0
  for (const [low, count] of steps.entries()) {
    for (const [high, other] of steps.entries()) if (high - low >= 2) apart += count * other
  }
  return apart / ((n * (n - 1)) / 2)
}
