export type Quantiles = { readonly p50: number; readonly p95: number; readonly p99: number }

/** The middle, and what one in twenty and one in a hundred had to bear. */
export function quantiles(values: readonly number[]): Quantiles {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (part: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) }
}

export function inWords({ p50, p95, p99 }: Quantiles): string {
  return [p50, p95, p99].map((ms) => ms.toFixed(1)).join(' / ')
}
