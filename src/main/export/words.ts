import type { Day } from '@shared/domain/day'
import { inWords } from '@shared/text/plural'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** "20 November 2026". From a table and not from the system's locale: the same retro gives the same bytes anywhere. */
export function dayInWords(day: Day): string {
  const [year = '', month = '', date = ''] = day.split('-')
  return `${Number(date)} ${MONTHS[Number(month) - 1] ?? month} ${year}`
}

const TEENS = [
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
] as const
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'] as const

/** How many people, in words up to 999: beside a step of a scale, digits would read as one number ("3 27"). */
export function peopleInWords(count: number): string {
  if (count <= 10 || count > 999) return inWords(count)
  if (count >= 100) {
    const rest = count % 100
    return `${inWords(Math.floor(count / 100))} hundred${rest > 0 ? ` and ${peopleInWords(rest)}` : ''}`
  }
  if (count < 20) return TEENS[count - 11] ?? inWords(count)
  const tens = TENS[Math.floor(count / 10) - 2] ?? ''
  return count % 10 > 0 ? `${tens}-${inWords(count % 10)}` : tens
}

/** The other way round; null for what is no such word. */
export function countFromWords(words: string): number | null {
  if (/^\d+$/.test(words)) return Number(words)
  for (let count = 0; count < 1_000; count += 1) if (peopleInWords(count) === words) return count
  return null
}
