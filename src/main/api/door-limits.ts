import { BEAT_MS } from '@shared/api/beat'

/** What one laptop can bear from the network, and more than any person needs (trust.md, section 3). */
export const DOOR_LIMITS = {
  /** Open at once: what comes and goes, and a line for each of 200 guests. */
  connections: 128 + 200,
  headerBytes: 8_192,
  messageBytes: 16 * 1_024,
  fragments: 16,
  chunks: 64,
  /** Answered for one socket; what comes faster waits. */
  messagesPerSecond: 20,
  messagesAtOnce: 40,
  /** Waiting on one socket; nobody who came back from a tunnel has so many. */
  messagesWaiting: 400,
  /** Sent and not taken by one socket. */
  lagBytes: 1_000_000,
  headersMs: 5_000,
  requestMs: 10_000,
  helloMs: 5_000,
  pingMs: 15_000,
  beatMs: BEAT_MS,
  /** For saying goodbye on both sides. */
  closeMs: 2_000,
  /** How late the first wrong code is answered; each next one twice as late. */
  guessMs: 250,
} as const

export type DoorLimits = { readonly [Limit in keyof typeof DOOR_LIMITS]: number }
