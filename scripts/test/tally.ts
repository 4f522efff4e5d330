import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { stripVTControlCharacters } from 'node:util'

/** What came of some tests. */
export type Tally = {
  readonly passed: number
  readonly failed: number
  readonly skipped: readonly Told[]
  /** The failed tests by name; a step or a runner that failed as a whole is counted only. */
  readonly failures: readonly Told[]
  /** Tests that failed once and then passed: among the passed, and never passed over in silence. */
  readonly unsteady: readonly Told[]
}
/** A test and why it is told of: the reason to skip it, or what failed in it. */
export type Told = { readonly name: string; readonly reason: string }

export const nothing: Tally = { passed: 0, failed: 0, skipped: [], failures: [], unsteady: [] }
export const onePassed: Tally = { ...nothing, passed: 1 }
export const oneFailed: Tally = { ...nothing, failed: 1 }

export function add(one: Tally, other: Tally): Tally {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: [...one.skipped, ...other.skipped],
    failures: [...one.failures, ...other.failures],
    unsteady: [...one.unsteady, ...other.unsteady],
  }
}

/** The closing line: "12 passed, 0 failed", and ", 1 skipped" or ", 1 unsteady" where that is so. */
export function sentence({ passed, failed, skipped, unsteady }: Tally): string {
  const more = [
    [skipped.length, 'skipped'],
    [unsteady.length, 'unsteady'],
  ] as const
  const said = more.filter(([count]) => count > 0).map(([count, word]) => `, ${count} ${word}`)
  return `${passed} passed, ${failed} failed${said.join('')}`
}

/** What stands before the closing line, a part for each test that did not simply pass. */
export function tellings({ skipped, unsteady, failures }: Tally): string[] {
  return [
    ...skipped.map(({ name, reason }) => `skipped: ${name} (${reason})`),
    ...unsteady.map(({ name, reason }) => `unsteady: ${name} (passed the second time)\n${reason}`),
    ...failures.map(({ name, reason }) => `failed: ${name}\n${reason}`),
  ]
}

type Thrown = { readonly message?: string; readonly stack?: string }

/** The beginning of what was thrown and the places of ours it came through, indented, without colours. */
export function reasonOf(errors: readonly Thrown[] | undefined): string {
  const [first] = errors ?? []
  if (first === undefined) return '  no reason given'
  const message = linesOf(first.message).slice(0, MESSAGE_LINES)
  const places = linesOf(first.stack).filter(isPlaceOfOurs).slice(0, PLACES)
  return [...message, ...places].map((line) => `  ${line}`).join('\n')
}

const MESSAGE_LINES = 12
const PLACES = 4

const linesOf = (text = '') =>
  stripVTControlCharacters(text)
    .split('\n')
    .filter((line) => line.trim() !== '')

const isPlaceOfOurs = (line: string) =>
  /^\s*at /.test(line) && !/node_modules|node:|<anonymous>/.test(line)

/** The reporters of the test runners leave their tally in the file named by this variable. */
export const tallyVariable = 'CANDOR_TALLY'

export function leaveTally(tally: Tally): void {
  const file = process.env[tallyVariable]
  if (file !== undefined) writeFileSync(file, JSON.stringify(tally))
}

/** A runner that fails without a failing test, or leaves no tally at all, has failed once itself. */
export function readTally(file: string, exitCode: number): Tally {
  const tally = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Tally) : nothing
  const isSilentFailure = tally.failed === 0 && (exitCode !== 0 || !existsSync(file))
  return isSilentFailure ? add(tally, oneFailed) : tally
}
