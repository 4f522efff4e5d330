import { quantiles } from './quantiles.ts'
import { ratioOf, type Ratio, type Samples } from './side-by-side.ts'

/** What should hold: at most so many times the floor, or 95 of 100 at most so many milliseconds. */
type Aim = { readonly ratio: number } | { readonly p95: number }

/** One line of the table. */
export type Row = {
  readonly what: string
  /** What the middle and p95 don't tell. */
  readonly more?: string
  readonly samples: Samples
  readonly unit?: 'ms' | 'MB'
  readonly aim: Aim | null
}

export const HEAD = [
  '| what | ours, p50 / p95 | floor, p50 / p95 | ratio (95 of 100) | control | aim | met |',
  '| --- | --: | --: | --: | --: | --: | --- |',
].join('\n')

/** The row in Markdown. The control is the floor beside itself: what differs from 1 there is noise. */
export function line({ what, more, samples, unit = 'ms', aim }: Row): string {
  const { ours, floor, control } = samples
  const ratio = ratioOf(ours, floor)
  const cells = [
    more === undefined ? what : `${what}; ${more}`,
    both(ours, unit),
    both(floor, unit),
    ratioText(ratio),
    ratioOf(control, floor).middle.toFixed(2),
    aimText(aim),
    aim === null ? '' : isMet(samples, ratio, aim) ? 'yes' : '**no**',
  ]
  return `| ${cells.join(' | ')} |`
}

const TABLE = /(<!-- bench -->\n)[^]*(<!-- \/bench -->)/

/** The text of a page with a new table in the place of the one between its two marks. */
export function withTable(page: string, table: string): string {
  if (!TABLE.test(page)) throw new Error('the page has no place for a table')
  return page.replace(TABLE, (_all, begin: string, end: string) => `${begin}\n${table}\n\n${end}`)
}

function both(values: readonly number[], unit: string): string {
  const { p50, p95 } = quantiles(values)
  return `${figure(p50)} / ${figure(p95)} ${unit}`
}

function figure(value: number): string {
  return value.toFixed(value < 1 ? 3 : value < 10 ? 2 : value < 100 ? 1 : 0)
}

function ratioText({ middle, from, to }: Ratio): string {
  return `${middle.toFixed(2)} (${from.toFixed(2)}–${to.toFixed(2)})`
}

function aimText(aim: Aim | null): string {
  if (aim === null) return ''
  return 'ratio' in aim ? `≤ ${aim.ratio}` : `p95 ≤ ${aim.p95} ms`
}

function isMet(samples: Samples, ratio: Ratio, aim: Aim): boolean {
  return 'ratio' in aim ? ratio.middle <= aim.ratio : quantiles(samples.ours).p95 <= aim.p95
}
