import { daysBetween, type Day } from '../domain/day'
import { fullDayText } from './full-day'
import { counted } from './plural'

export { fullDayText }

/** A day as people write it: "20 Nov", and with its year where that is another one: "20 Nov 2025". */
export function dayText(day: Day, today: Day): string {
  const full = fullDayText(day)
  return day.slice(0, 4) === today.slice(0, 4) ? full.slice(0, -5) : full
}

/** A length of time in the largest unit that says enough: "5 days", "3 weeks", "4 months". */
export function spanText(days: number): string {
  if (days < 14) return counted(days, 'day', 'days')
  if (days < 70) return counted(Math.round(days / 7), 'week', 'weeks')
  if (days < 700) return counted(Math.round(days / 30.4), 'month', 'months')
  return counted(Math.round(days / 365), 'year', 'years')
}

/** How old something is, also in retros: "3 weeks and 1 retro old". */
export function ageText(days: number, retros: number): string {
  if (days <= 0) return 'new today'
  const inRetros = retros === 0 ? '' : ` and ${counted(retros, 'retro', 'retros')}`
  return `${spanText(days)}${inRetros} old`
}

/** How long ago a day was: "today", "yesterday", "3 weeks ago". */
export function agoText(day: Day, today: Day): string {
  const days = daysBetween(day, today)
  if (days <= 0) return 'today'
  return days === 1 ? 'yesterday' : `${spanText(days)} ago`
}

/** When something is due, seen from today: "due today", "due in 5 days", "3 days overdue". */
export function dueText(day: Day, today: Day): string {
  const days = daysBetween(today, day)
  if (days < 0) return `${spanText(-days)} overdue`
  if (days === 0) return 'due today'
  return days === 1 ? 'due tomorrow' : `due in ${spanText(days)}`
}
