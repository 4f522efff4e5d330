import { AppError } from '@shared/errors'

const TRIES = 5
const TRY_EVERY_MS = 60_000 / TRIES
const NEW_CODE_AFTER = 10
const LONGEST_WAIT = 16
const REMEMBERED_MS = 5 * 60_000

export type GuessGuard = ReturnType<typeof createGuessGuard>

/**
 * Slows down guessing of the six digits, for all devices together: five tries a minute, each miss answered later than
 * the one before, and a new code after ten. At that pace a guesser finds one in 3,000 codes in an hour, were it kept.
 */
export function createGuessGuard(now: () => number, firstWaitMs: number) {
  let tries = TRIES
  let filledAt = now()
  let missesOfThisCode = 0
  let misses: number[] = []

  function refill(): void {
    const at = now()
    tries = Math.min(TRIES, tries + (at - filledAt) / TRY_EVERY_MS)
    filledAt = at
  }

  return {
    /** Takes one try, or throws `too-many-tries`. A right code gives it back by `hit`. */
    take(): void {
      refill()
      if (tries < 1) throw new AppError('too-many-tries')
      tries -= 1
    },
    hit(): void {
      tries = Math.min(TRIES, tries + 1)
    },
    /** Notes a wrong code: how long to wait with the answer, and whether the code has to change. */
    miss(): { readonly waitMs: number; readonly isCodeSpent: boolean } {
      missesOfThisCode += 1
      misses = [...misses.filter((at) => at > now() - REMEMBERED_MS), now()]
      const isCodeSpent = missesOfThisCode >= NEW_CODE_AFTER
      const waitMs = firstWaitMs * Math.min(LONGEST_WAIT, 2 ** (missesOfThisCode - 1))
      if (isCodeSpent) missesOfThisCode = 0
      return { waitMs, isCodeSpent }
    },
    /** Wrong codes within the last five minutes. */
    recentMisses: (): number => misses.filter((at) => at > now() - REMEMBERED_MS).length,
  }
}
