import type { Ballot } from '@shared/domain/health-ballot'
import type { RoundInMemory } from '@shared/domain/health-round'
import type { BallotId, HealthRoundId } from '@shared/domain/ids'

export type BallotBox = ReturnType<typeof createBallotBox>

type Entry = { readonly ballotId: BallotId; readonly ballot: Ballot }

/**
 * The ballots of open rounds, in this host's memory and nowhere else. A crash empties it; phones put theirs in again
 * by themselves.
 */
export function createBallotBox() {
  const boxes = new Map<HealthRoundId, Map<string, Entry>>()
  const begun = new Set<HealthRoundId>()
  return {
    /** The round was opened while this host runs: no ballot was given to one before it. */
    begin: (roundId: HealthRoundId): void => void begun.add(roundId),
    /**
     * One ballot a place, and one place a ballot: who changes their mind has one still, and so has who sends it again
     * from a new seat.
     */
    put(roundId: HealthRoundId, place: string, entry: Entry): void {
      const box = boxes.get(roundId) ?? new Map<string, Entry>()
      boxes.set(roundId, box)
      for (const [other, { ballotId }] of box) if (ballotId === entry.ballotId) box.delete(other)
      box.set(place, entry)
    },
    about: (roundId: HealthRoundId): RoundInMemory => ({
      ballots: boxes.get(roundId)?.size ?? 0,
      isResumed: !begun.has(roundId),
    }),
    ballots: (roundId: HealthRoundId): Ballot[] =>
      [...(boxes.get(roundId)?.values() ?? [])].map(({ ballot }) => ballot),
    empty: (roundId: HealthRoundId): void => void boxes.delete(roundId),
  }
}
