import { quantiles } from './quantiles.ts'

/** Does a thing once, and gives the milliseconds that it took. */
export type Run = () => Promise<number>

/** What was measured in one run: ours, its floor, and the floor once more as if it were another thing. */
export type Samples = {
  readonly ours: readonly number[]
  readonly floor: readonly number[]
  readonly control: readonly number[]
}

export type Ratio = { readonly middle: number; readonly from: number; readonly to: number }

/** Times both sides in turns, in a new order each round, so that whatever else the machine does falls on all. */
export async function sideBySide(
  sides: { readonly ours: Run; readonly floor: Run },
  { rounds, warmUp = 3 }: { readonly rounds: number; readonly warmUp?: number },
): Promise<Samples> {
  const samples = { ours: [] as number[], floor: [] as number[], control: [] as number[] }
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const name of inAnyOrder(['ours', 'floor', 'control'] as const)) {
      const took = await (name === 'ours' ? sides.ours() : sides.floor())
      if (round >= 0) samples[name].push(took)
    }
  }
  return samples
}

/** What was noted beside the times: the floor was asked twice a round, and every other time is its control. */
export function withControl({ ours, floor }: Omit<Samples, 'control'>): Samples {
  const every = (part: 0 | 1) => floor.filter((_, index) => index % 2 === part)
  return { ours, floor: every(0), control: every(1) }
}

/** Milliseconds of one call. */
export async function timed(task: () => unknown): Promise<number> {
  const begun = performance.now()
  await task()
  return performance.now() - begun
}

const RESAMPLES = 400

/** How many times as long one took as the other, by the middles; and where 95 of 100 such runs would lie (bootstrap). */
export function ratioOf(
  a: readonly number[],
  b: readonly number[],
  random: () => number = Math.random,
): Ratio {
  const again = (values: readonly number[]) =>
    values.map(() => values[Math.floor(random() * values.length)] ?? NaN)
  const ratios = Array.from({ length: RESAMPLES }, () => median(again(a)) / median(again(b)))
  const sorted = ratios.toSorted((x, y) => x - y)
  const at = (part: number) => sorted[Math.floor(part * (RESAMPLES - 1))] ?? NaN
  return { middle: median(a) / median(b), from: at(0.025), to: at(0.975) }
}

export function median(values: readonly number[]): number {
  return quantiles(values).p50
}

function inAnyOrder<Item>(items: readonly Item[]): Item[] {
  return items
    .map((item) => ({ item, at: Math.random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ item }) => item)
}
