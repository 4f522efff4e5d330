/** Why a backup was made. */
export type BackupKind = 'daily' | 'by-hand' | 'before-restore' | 'before-import' | 'before-version'

const NAME =
  /^(?:(daily)-(\d{4}-\d\d-\d\d)|(by-hand|before-restore|before-import)-\d{4}-\d\d-\d\d-\d{6}(?:-\d+)?|(before-version)-\d+)$/

/** What a name says of its backup; null for a file that is none of ours. */
export function readName(
  name: string,
): { readonly kind: BackupKind; readonly day: string | null } | null {
  const found = NAME.exec(name)
  if (!found) return null
  const [, daily, day, other, version] = found
  return { kind: (daily ?? other ?? version) as BackupKind, day: day ?? null }
}

export const dailyName = (day: string): string => `daily-${day}`

/** `by-hand-2026-11-24-182247`: in the order of their names; a second one of a second is numbered. */
export function nameNow(
  kind: 'by-hand' | 'before-restore' | 'before-import',
  day: string,
  at: Date,
): string {
  return `${kind}-${stampOf(day, at)}`
}

/** `2026-11-24-182247` */
export function stampOf(day: string, at: Date): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${day}-${two(at.getHours())}${two(at.getMinutes())}${two(at.getSeconds())}`
}

const DAYS = 7
const WEEKS = 4
const MONTHS = 6

/** Which days' backups stay: the last 7, and the newest of each of the last 4 weeks and 6 months that have one. */
export function keptDays(days: readonly string[]): ReadonlySet<string> {
  const newestFirst = [...new Set(days)].toSorted().reverse()
  return new Set([
    ...newestFirst.slice(0, DAYS),
    ...newestOfEach(newestFirst, weekOf).slice(0, WEEKS),
    ...newestOfEach(newestFirst, (day) => day.slice(0, 7)).slice(0, MONTHS),
  ])
}

function newestOfEach(newestFirst: readonly string[], periodOf: (day: string) => string): string[] {
  const newest = new Map<string, string>()
  for (const day of newestFirst) {
    const period = periodOf(day)
    if (!newest.has(period)) newest.set(period, day)
  }
  return [...newest.values()]
}

/** The Monday of a day's week. */
function weekOf(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7))
  return date.toISOString().slice(0, 10)
}

/** How many stay of those that were made before something that can be taken back. */
export const KEPT_BEFORE = 5
