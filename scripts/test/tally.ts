import { existsSync, readFileSync, writeFileSync } from 'node:fs'

/** What came of some tests. */
export type Tally = {
  readonly passed: number
  readonly failed: number
  readonly skipped: readonly Skipped[]
}
export type Skipped = { readonly name: string; readonly reason: string }

export const nothing: Tally = { passed: 0, failed: 0, skipped: [] }
export const onePassed: Tally = { ...nothing, passed: 1 }
export const oneFailed: Tally = { ...nothing, failed: 1 }

export function add(one: Tally, other: Tally): Tally {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: [...one.skipped, ...other.skipped],
  }
}

/** The closing line: "12 passed, 0 failed", and ", 1 skipped" where that is so. */
export function sentence({ passed, failed, skipped }: Tally): string {
  const counts = `${passed} passed, ${failed} failed`
  return skipped.length === 0 ? counts : `${counts}, ${skipped.length} skipped`
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
