import { AppError } from '@shared/errors'

/** What may stand in a line besides words of our own: numbers, versions, names of calls. */
export type Facts = Readonly<Record<string, string | number>>

const MOST_FRAMES = 8

/**
 * One line of the log: a day (a finer time could tell who wrote when), what happened in words of our own, and facts,
 * which come from the program and never from a field; they are held to one line.
 */
export function logLine(day: string, words: string, facts: Facts = {}): string {
  const said = Object.entries(facts).map(([name, value]) => `${name}=${plain(String(value))}`)
  return [day, words, ...said].join(' · ')
}

function plain(value: string): string {
  return value.replaceAll(/[^\w.:/, ()<>@-]/g, '').slice(0, 600)
}

/** What is known of an error but its message, which may quote what somebody typed: its kind, code and where it was. */
export function errorFacts(error: unknown): Facts {
  if (!(error instanceof Error)) return { error: typeof error }
  const { code } = error as { code?: unknown }
  const at = framesOf(error.stack ?? '', error.message)
  return {
    error: error instanceof AppError ? 'AppError' : error.constructor.name,
    ...(typeof code === 'string' ? { code } : {}),
    ...(at.length > 0 ? { at: at.join(', ') } : {}),
    ...(error.cause === undefined ? {} : { cause: causeOf(error.cause) }),
  }
}

function causeOf(cause: unknown): string {
  const { error, code = '' } = errorFacts(cause)
  return [error, code].filter(Boolean).join(' ')
}

/** "rewrite erase.ts:34:6": a function and a file of ours, without the folders that lead to it. */
export function framesOf(stack: string, message = ''): string[] {
  // The message stands in front, and may have lines that look like frames.
  const frames = stack.slice(stack.indexOf(message) + message.length).split('\n')
  return frames.flatMap((line) => frameOf(line) ?? []).slice(0, MOST_FRAMES)
}

function frameOf(line: string): string | null {
  const found = /^\s*at (?:(?<called>[\w.<> ]+) \()?(?:.*[\\/])?(?<place>[\w.-]+:\d+:\d+)\)?$/.exec(
    line,
  )
  if (!found?.groups) return null
  const { called, place = '' } = found.groups
  return called === undefined ? place : `${called} ${place}`
}
