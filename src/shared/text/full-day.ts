// By itself, for the phones' page: it is small and knows no schemas.
import type { Day } from '../domain/day'

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/** A day with its year, wherever it stands: "20 Nov 2026". */
export function fullDayText(day: Day): string {
  const [year, month, date] = day.split('-')
  return `${Number(date)} ${MONTHS[Number(month) - 1]} ${year}`
}
