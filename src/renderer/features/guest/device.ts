/** What this device keeps by itself: who it is in the room, what is typed, what waits to be sent. */
export type DeviceSeat = {
  /** The secret of the seat. It proves which cards are ours, and never leaves but to the host. */
  readonly token: string
  /** What the QR code held; null where the code was typed. */
  readonly secret: string | null
}

const SEAT = 'candor.seat'

/** What could not be kept, because storage is full, or forbidden in a private tab: it lives as long as the page. */
const unkept = new Map<string, string>()

function read(key: string): string | null {
  const value = unkept.get(key)
  if (value !== undefined) return value
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

function write(key: string, value: string | null): void {
  unkept.delete(key)
  try {
    if (value === null) localStorage.removeItem(key)
    else localStorage.setItem(key, value)
  } catch {
    if (value !== null) unkept.set(key, value)
  }
}

export function savedSeat(): DeviceSeat | null {
  try {
    const saved = JSON.parse(read(SEAT) ?? 'null') as DeviceSeat | null
    return typeof saved?.token === 'string' ? saved : null
  } catch {
    return null
  }
}

export function saveSeat(seat: DeviceSeat | null): void {
  write(SEAT, seat && JSON.stringify(seat))
}

/** Takes the secret out of the address at once, so that it does not stay in the history or on a shoulder's view. */
export function takeSecretFromAddress(): string | null {
  const secret = location.hash.slice(1)
  if (secret === '') return null
  history.replaceState(null, '', location.pathname)
  return secret
}

/** All keys that begin so. */
function keysFrom(start: string): string[] {
  const keys = new Set(unkept.keys())
  try {
    for (let n = 0; n < localStorage.length; n += 1) keys.add(localStorage.key(n) ?? '')
  } catch {
    // There are only those that live as long as the page.
  }
  return [...keys].filter((key) => key.startsWith(start)).toSorted()
}

const DRAFT = 'candor.draft.'

export const deviceTexts = {
  /** The places that begin so and hold something. */
  places: (start: string): string[] =>
    keysFrom(DRAFT + start).map((key) => key.slice(DRAFT.length)),
  read: (place: string): string => read(DRAFT + place) ?? '',
  write: (place: string, text: string): void => write(DRAFT + place, text === '' ? null : text),
}

/** A command that was given and not yet answered; kept so that a reload does not lose it. */
export type Waiting = { readonly name: string; readonly input: unknown }

/** Tells the commands of one retro from those of others. */
export const isOf =
  (retroId: string) =>
  ({ input }: Waiting): boolean =>
    (input as { readonly retroId?: unknown }).retroId === retroId

const OUTBOX = 'candor.outbox'

export const savedOutbox = () => readList<Waiting>(OUTBOX)
export const saveOutbox = (waiting: readonly Waiting[]) => writeList(OUTBOX, waiting)

/** What was typed in a retro that is over, and never sent. */
export type Left = {
  readonly retroId: string
  readonly texts: readonly { readonly place: string; readonly words: string }[]
}

const LEFT = 'candor.left'
let leftInPage: Left | null = null

/** As long as this tab is open, and no longer. */
export function keepLeft(left: Left | null): void {
  leftInPage = left
  try {
    if (left) sessionStorage.setItem(LEFT, JSON.stringify(left))
    else sessionStorage.removeItem(LEFT)
  } catch {
    // It lives as long as the page.
  }
}

export function keptLeft(): Left | null {
  if (leftInPage) return leftInPage
  try {
    const saved = JSON.parse(sessionStorage.getItem(LEFT) ?? 'null') as Left | null
    return Array.isArray(saved?.texts) ? saved : null
  } catch {
    return null
  }
}

function readList<Item>(key: string): Item[] {
  try {
    const saved = JSON.parse(read(key) ?? '[]') as unknown
    return Array.isArray(saved) ? (saved as Item[]) : []
  } catch {
    return []
  }
}

function writeList(key: string, items: readonly unknown[]): void {
  write(key, items.length === 0 ? null : JSON.stringify(items))
}
