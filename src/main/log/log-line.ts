import { AppError } from '@shared/errors'

/** What may stand in a line besides words of our own: numbers, versions, names of calls. */
export type Facts = Readonly<Record<string, string | number>>

const MOST_FRAMES = 8
/** `TypeError`, and `Error [ERR_INVALID_STATE]` as Node has it. */
const IS_NAME = /^\w+(?: \[\w+\])?(?:: )?$/
const IS_CODE = /^[\w-]{1,60}$/

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
    ...(typeof code === 'string' && IS_CODE.test(code) ? { code } : {}),
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
  const frames = afterMessage(stack, message).split('\n')
  return frames.flatMap((line) => frameOf(line) ?? []).slice(0, MOST_FRAMES)
}

/** In front stand a name and the message, which may have lines that look like frames. Nothing, where it was changed since. */
function afterMessage(stack: string, message: string): string {
  const end = message === '' ? '\n' : `: ${message}\n`
  const at = stack.indexOf(end)
  return at >= 0 && IS_NAME.test(stack.slice(0, at)) ? stack.slice(at + end.length) : ''
}

function frameOf(line: string): string | null {
  const found = /^\s*at (?:(?<called>[\w.<> ]+) \()?(?:.*[\\/])?(?<place>[\w.-]+:\d+:\d+)\)?$/.exec(
    line,
  )
  if (!found?.groups) return null
  const { called, place = '' } = found.groups
  return called === undefined ? place : `${called} ${place}`
}
