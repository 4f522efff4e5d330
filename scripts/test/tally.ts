import { existsSync, readFileSync, writeFileSync } from 'node:fs'

/** What came of some tests. */
export type Tally = {
  readonly passed: number
  readonly failed: number
  readonly skipped: readonly Skipped[]
  /** Names of tests that failed once and then passed: among the passed, and never passed over in silence. */
  readonly unsteady: readonly string[]
}
export type Skipped = { readonly name: string; readonly reason: string }

export const nothing: Tally = { passed: 0, failed: 0, skipped: [], unsteady: [] }
export const onePassed: Tally = { ...nothing, passed: 1 }
export const oneFailed: Tally = { ...nothing, failed: 1 }

export function add(one: Tally, other: Tally): Tally {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: [...one.skipped, ...other.skipped],
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
