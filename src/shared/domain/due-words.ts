import { GB } from 'chrono-node/en'
import { addDays, Day } from './day'

type From = { readonly today: Day; readonly nextRetro: Day | null }

/** Reads a due date as people write it ("friday", "in 2 weeks", "4 Dec", "next retro"); null where it isn't one. */
export function readDueWords(text: string, { today, nextRetro }: From): Day | null {
  const words = plain(text)
  if (words === 'next retro') return nextRetro
  const iso = Day.safeParse(words)
  return iso.success ? iso.data : (dotted(words, today) ?? inEnglish(words, today))
}

/** Without case, accents and stray spaces. */
function plain(text: string): string {
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return bare.replace(/\s+/gu, ' ').trim()
}

/** `4.12.` and `4.12`, as much of Europe writes it: the next time that day comes. */
function dotted(words: string, today: Day): Day | null {
  const [, date, month] = /^(\d{1,2})\. ?(\d{1,2})\.?$/u.exec(words) ?? []
  return date === undefined ? null : inEnglish(`${date}/${month}`, today)
}

/** A day and nothing but a day, by chrono's English grammar: no hour, no month alone, nothing that lies behind. */
function inEnglish(words: string, today: Day): Day | null {
  // "4. Dec"; and "last friday", which chrono would turn to the future.
  const text = words.replace(/^(\d{1,2})\. (?=[a-z])/u, '$1 ')
  if (text.startsWith('last ')) return null
  const [found] = GB.parse(text, new Date(`${today}T12:00`), { forwardDate: true })
  if (found === undefined || found.text.length !== text.length || found.end) return null
  const { start } = found
  const isWeekday = start.isCertain('weekday')
  const isDay = isWeekday || start.isCertain('day') || start.isCertain('year')
  if (!isDay || start.isCertain('hour')) return null

  const [year, month, date] = [start.get('year'), start.get('month'), start.get('day')]
  const pad = (value: number | null, length: number) => String(value).padStart(length, '0')
  const read = Day.safeParse(`${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`)
  if (!read.success) return null
  // On a Friday, "friday" is a week away.
  if (read.data === today && isWeekday && !text.startsWith('this ')) return addDays(today, 7)
  // Behind today lies only what is written with its year.
  return read.data < today && !/\d{4}/u.test(text) ? null : read.data
}
