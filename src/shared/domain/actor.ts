import type { HealthRoundId, RetroId } from './ids'

export type Role = 'host' | 'guest'

/**
 * One person's place in a retro: a phone in the room, or the laptop while it is theirs. It holds a secret; what the
 * file keeps are keys made from it, each for one purpose, which can't be told to belong together.
 */
export type Seat = {
  readonly name: string | null
  /** The same purpose always gives the same key. */
  readonly keyFor: (purpose: string) => string
}

/** Who asks. Made by the door, never from what was sent. */
export type Actor = { readonly role: 'host' } | GuestOfRetro | GuestOfCheck

type Guest = { readonly role: 'guest'; readonly seatId: string; readonly seat: Seat }
type GuestOfRetro = Guest & { readonly retroId: RetroId }
/** In the room of a health check that stands alone, there is no retro to ask about. */
type GuestOfCheck = Guest & { readonly retroId: null; readonly roundId: HealthRoundId }

/** Who looks at a retro: what they may see follows from this and the retro alone. */
export type Viewer = { readonly role: Role; readonly seat: Seat | null }

export const purposes = {
  card: (cardId: string) => `card:${cardId}`,
  vote: (retroId: string) => `vote:${retroId}`,
  done: (retroId: string, stage: string) => `done:${retroId}:${stage}`,
  checkIn: (retroId: string) => `check-in:${retroId}`,
  roti: (retroId: string) => `roti:${retroId}`,
  ballot: (roundId: string) => `ballot:${roundId}`,
} as const
