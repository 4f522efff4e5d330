import { z } from 'zod'

/** A calendar day, `2026-11-20`; no time and no zone. */
export const Day = z.iso.date({ error: 'not-a-date' }).brand<'Day'>()
export type Day = z.output<typeof Day>

/** The local calendar day of a moment (milliseconds since 1970). */
export function dayOf(ms: number): Day {
  const date = new Date(ms)
  const pad = (value: number) => String(value).padStart(2, '0')
  return `${String(date.getFullYear()).padStart(4, '0')}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}` as Day
}

function utcOf(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`)
}

/** Whole days from one day to another; negative when `to` comes first. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((utcOf(to) - utcOf(from)) / 86_400_000)
}

export function addDays(day: Day, days: number): Day {
  return new Date(utcOf(day) + days * 86_400_000).toISOString().slice(0, 10) as Day
}
