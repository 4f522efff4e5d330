import { GB } from 'chrono-node/en'
import { addDays, Day } from './day'

type From = { readonly today: Day; readonly nextRetro: Day | null }

/** Reads a due date as people write it ("friday", "in 2 weeks", "4 Dec", "next retro"); null where it isn't one. */
export function readDueWords(text: string, { today, nextRetro }: From): Day | null {
  const words = plain(text)
  if (NEXT_RETRO.test(words)) return nextRetro
  const numbers = YEAR_FIRST.exec(words)
  if (numbers) return day(numbers.slice(1).map(Number))
  return dotted(words, today) ?? inEnglish(inChronosWords(words), today)
}

const NEXT_RETRO = /^(?:(?:at|before|for|in) )?(?:the )?next retro(?:spective)?$/u
// Only as ISO 8601 has it: chrono would take the 13th month for a day.
const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/u

/** Without case, accents, stray spaces, and what says no more than that this is a due date. */
function plain(text: string): string {
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const words = bare.replace(/\s+/gu, ' ').trim()
  return words.replace(/^(?:due )?(?:by|until|till) |^due /u, '').replace(/(?<=[a-z])\.$/u, '')
}

/** `4.12.` and `4.12`, as much of Europe writes it: the next time that day comes. */
function dotted(words: string, today: Day): Day | null {
  const [, date, month] = /^(\d{1,2})\. ?(\d{1,2})\.?$/u.exec(words) ?? []
  return date === undefined ? null : inEnglish(`${date}/${month}`, today)
}

/** What chrono knows by other words: "4. Dec", and weeks, which end on Friday where people work. */
function inChronosWords(words: string): string {
  return words
    .replace(/^(\d{1,2})\. (?=[a-z])/u, '$1 ')
    .replace(/^(?:the )?end of (?:the |this )?week$/u, 'this friday')
    .replace(/^(?:the )?end of next week$/u, 'friday next week')
    .replace(/^day after/u, 'the day after')
}

/** A day and nothing but a day, by chrono's English grammar: no hour, no month alone, nothing that lies behind. */
function inEnglish(text: string, today: Day): Day | null {
  // Chrono would turn it to the future.
  if (text.startsWith('last ')) return null
  const [found] = GB.parse(text, new Date(`${today}T12:00`), { forwardDate: true })
  if (found === undefined || found.text.length !== text.length || found.end) return null
  const { start } = found
  const isDate = start.isCertain('day') || start.isCertain('year')
  if (start.isCertain('hour') || !(isDate || start.isCertain('weekday'))) return null

  const read = day([start.get('year'), start.get('month'), start.get('day')])
  if (read === null) return null
  // "Monday 4 December", where that is no Monday: one of both is a slip.
  if (start.isCertain('weekday') && start.get('weekday') !== weekdayOf(read)) return null
  // On a Friday, "friday" is a week away.
  if (read === today && !isDate && !text.startsWith('this ')) return addDays(today, 7)
  // Behind today lies only what is written with its year.
  return read < today && !/\d{4}/u.test(text) ? null : read
}

function day([year, month, date]: readonly (number | null | undefined)[]): Day | null {
  const pad = (value: number | null | undefined, length: number) =>
    String(value).padStart(length, '0')
  return Day.safeParse(`${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`).data ?? null
}

function weekdayOf(day: Day): number {
  return new Date(`${day}T12:00Z`).getUTCDay()
}
