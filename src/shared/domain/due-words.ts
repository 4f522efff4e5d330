import { addDays, Day } from './day'

type From = { readonly today: Day; readonly nextRetro: Day | null }

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** Reads a due date as people write it ("friday", "in 2 weeks", "4 Dec"); null where it isn't one. */
export function readDueWords(text: string, { today, nextRetro }: From): Day | null {
  const words = plain(text)
  if (words === 'today') return today
  if (words === 'tomorrow') return addDays(today, 1)
  if (words === 'next retro') return nextRetro
  if (words === 'next week') return addDays(today, 7)
  if (words === 'end of month' || words === 'end of the month') return endOfMonth(today)
  return weekday(words, today) ?? distance(words, today) ?? written(words, today)
}

/** Without case, accents, commas and stray spaces. */
function plain(text: string): string {
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return bare.replace(/[\s,]+/gu, ' ').trim()
}

function endOfMonth(today: Day): Day | null {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))]
  const first = month === 12 ? dayFrom(year + 1, 1, 1) : dayFrom(year, month + 1, 1)
  return first && addDays(first, -1)
}

/** The next such day after today: on a Friday, "friday" is a week away. "fri" will do. */
function weekday(words: string, today: Day): Day | null {
  const name = words.replace(/^(?:on|next) /u, '')
  if (name.length < 3) return null
  const wanted = WEEKDAYS.findIndex((day) => day.startsWith(name))
  if (wanted === -1) return null
  const now = new Date(`${today}T00:00:00Z`).getUTCDay()
  return addDays(today, ((wanted - now + 6) % 7) + 1)
}

function distance(words: string, today: Day): Day | null {
  const found = /^in (an?|one|two|three|\d{1,3}) (day|week)s?$/u.exec(words)
  if (!found) return null
  const spelled = ['a', 'an', 'one', 'two', 'three'].indexOf(found[1] ?? '')
  const count = spelled === -1 ? Number(found[1]) : Math.max(1, spelled - 1)
  return addDays(today, count * (found[2] === 'week' ? 7 : 1))
}

/** `2026-12-04`, `4.12.2026`, `4.12.`, `4 Dec 2026`, `Dec 4`; without a year, the next time that day comes. */
function written(words: string, today: Day): Day | null {
  const iso = Day.safeParse(words)
  if (iso.success) return iso.data
  const dotted = /^(\d{1,2})\. ?(\d{1,2})\.(?: ?(\d{4}))?$/u.exec(words)
  if (dotted) return dated(Number(dotted[1]), Number(dotted[2]), dotted[3], today)
  const dayFirst = /^(\d{1,2})\.? ([a-z]{3})[a-z]*\.?(?: (\d{4}))?$/u.exec(words)
  if (dayFirst) return dated(Number(dayFirst[1]), monthOf(dayFirst[2]), dayFirst[3], today)
  const monthFirst = /^([a-z]{3})[a-z]*\.? (\d{1,2})(?: (\d{4}))?$/u.exec(words)
  return monthFirst && dated(Number(monthFirst[2]), monthOf(monthFirst[1]), monthFirst[3], today)
}

function monthOf(name = ''): number {
  return MONTHS.indexOf(name) + 1
}

function dated(date: number, month: number, year: string | undefined, today: Day): Day | null {
  if (year !== undefined) return dayFrom(Number(year), month, date)
  const thisYear = Number(today.slice(0, 4))
  const soon = dayFrom(thisYear, month, date)
  return soon !== null && soon >= today ? soon : dayFrom(thisYear + 1, month, date)
}

function dayFrom(year: number, month: number, date: number): Day | null {
  const pad = (value: number, length: number) => String(value).padStart(length, '0')
  const day = Day.safeParse(`${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`)
  return day.success ? day.data : null
}
