import type { BallotDraft } from '@shared/domain/ballot-draft'
import type { Ballot } from '@shared/domain/health-ballot'
import type { BallotId, HealthRoundId } from '@shared/domain/ids'
import { newId } from '../../api/ids'

/** One's own answers, on this device until the round is closed: a host that crashed gets them from here. */
export type KeptBallot = {
  readonly ballotId: BallotId
  readonly draft: BallotDraft
  /** What was handed in last; null before. */
  readonly handedIn: Ballot | null
  /** Whether the host has said that it has it. */
  readonly isTaken: boolean
}

const PREFIX = 'candor.ballot.'

/** Storage may be full, or forbidden in a private tab: then the ballot lives as long as the page. */
function quietly<Result>(work: () => Result): Result | null {
  try {
    return work()
  } catch {
    return null
  }
}

export function readBallot(roundId: HealthRoundId): KeptBallot {
  const fresh = { ballotId: newId<BallotId>(), draft: {}, handedIn: null, isTaken: false }
  const text = quietly(() => localStorage.getItem(PREFIX + roundId))
  // Written by this page alone, and by no other version of it: a page comes from the host that it talks to.
  const kept = quietly(() => JSON.parse(text ?? 'null') as KeptBallot | null)
  return typeof kept?.ballotId === 'string' ? kept : fresh
}

export function writeBallot(roundId: HealthRoundId, ballot: KeptBallot): void {
  quietly(() => localStorage.setItem(PREFIX + roundId, JSON.stringify(ballot)))
}

/** This phone is out of the room for good: no answers stay on it, of whichever round. */
export function forgetBallots(): void {
  quietly(() => {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX))
    for (const key of keys) localStorage.removeItem(key)
  })
}

/** The round is closed or gone: nothing of the answers stays on the phone. */
export function forgetBallot(roundId: HealthRoundId): void {
  quietly(() => localStorage.removeItem(PREFIX + roundId))
}
