import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto'

/** What the QR code holds: 128 random bits as 22 letters. */
export function newRoomSecret(): string {
  return randomBytes(16).toString('base64url')
}

/** What a person types: six digits. */
export function newRoomCode(): string {
  return String(randomInt(1_000_000)).padStart(6, '0')
}

/** A seat is known by the hash of the token that its device keeps. */
export function seatIdOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}

/** Compares without telling by its time how much was right. */
export function isSameSecret(given: string, wanted: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(hash(given), hash(wanted))
}
