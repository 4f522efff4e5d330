import { uuidFrom } from '@shared/domain/uuid'

/** A new random id. `crypto.getRandomValues` also works on a phone's plain-HTTP page. */
export function newId<Id extends string>(): Id {
  // The brand is the caller's choice: a fresh id belongs to nothing yet.
  return uuidFrom(crypto.getRandomValues(new Uint8Array(16))) as Id
}

/** A new 256-bit secret for a seat, as 43 letters of base64url. */
export function newSecret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32))
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}
