import type { Client } from '@shared/api/contract'
import type { RetroId } from '@shared/domain/ids'
import { isSameName } from '@shared/domain/same-name'
import { newSecret } from './ids'
import { isConnectionError } from './socket-client'

/** Who sits at this laptop: a secret that proves which sealed cards are theirs, and a name where names are asked. */
export type LaptopSeat = {
  readonly secret: string
  readonly name: string | null
  readonly turn: number
}

const PREFIX = 'candor.laptop-seat.'
const keyOf = (retroId: RetroId) => `${PREFIX}${retroId}`

function savedSeat(retroId: RetroId): LaptopSeat | null {
  try {
    const saved = JSON.parse(localStorage.getItem(keyOf(retroId)) ?? 'null') as LaptopSeat | null
    return typeof saved?.secret === 'string' ? saved : null
  } catch {
    return null
  }
}

/** Tabs of the same laptop tell each other once another person, or another name, sits at it. */
let tabs: BroadcastChannel | null = null
const otherTabs = () => (tabs ??= new BroadcastChannel('candor.laptop-seat'))

/** Hears who sits here now when another tab was told so. Gives what ends it. */
export function onSeatedElsewhere(retroId: RetroId, listener: (seat: LaptopSeat) => void) {
  const heard = ({ data }: MessageEvent<unknown>) => {
    const seat = data === retroId ? savedSeat(retroId) : null
    if (seat) listener(seat)
  }
  otherTabs().addEventListener('message', heard)
  return () => otherTabs().removeEventListener('message', heard)
}

async function sit(
  client: Client,
  retroId: RetroId,
  seat: LaptopSeat,
  first?: () => Promise<void>,
): Promise<LaptopSeat> {
  const before = localStorage.getItem(keyOf(retroId))
  // Before the host is asked: the next person must not come back as the one before by a reload in between.
  localStorage.setItem(keyOf(retroId), JSON.stringify(seat))
  try {
    // Without a first word the host is asked at once: after a reconnect who sits here goes before what waited.
    if (first) await first()
    await client.call('laptop.sit', { retroId, secret: seat.secret, name: seat.name })
    // Only now: what another tab asks for before would still be seen by who sat here.
    if (before !== localStorage.getItem(keyOf(retroId))) otherTabs().postMessage(retroId)
    return seat
  } catch (error) {
    // A seat that was refused must not be asked for again at each start.
    if (!isConnectionError(error)) putBack(keyOf(retroId), before)
    throw error
  }
}

function putBack(key: string, value: string | null): void {
  if (value === null) localStorage.removeItem(key)
  else localStorage.setItem(key, value)
}

/** Who had this name has no seat on this device any more, in any retro. */
export function forgetSeatsOf(name: string): void {
  const kept = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX))
  for (const key of kept) {
    const seat = savedSeat(key.slice(PREFIX.length) as RetroId)
    if (seat && isSameName(seat.name, name)) localStorage.removeItem(key)
  }
}

/** Takes the seat this device had in the retro, or the first one. After a restart of the host the same person goes on. */
export function resumeSeat(client: Client, retroId: RetroId): Promise<LaptopSeat> {
  const seat = savedSeat(retroId) ?? { secret: newSecret(), name: null, turn: 1 }
  return sit(client, retroId, seat)
}

/**
 * Gives the laptop to the next person: the old secret is forgotten here and now. `first` is what the person before still
 * says to the host, where they sit until it has heard of the next.
 */
export function nextSeat(
  client: Client,
  retroId: RetroId,
  name: string | null,
  first?: () => Promise<void>,
): Promise<LaptopSeat> {
  const turn = (savedSeat(retroId)?.turn ?? 0) + 1
  return sit(client, retroId, { secret: newSecret(), name, turn }, first)
}

/** Puts a name to the person who sits here already. */
export function nameSeat(
  client: Client,
  retroId: RetroId,
  name: string | null,
): Promise<LaptopSeat> {
  const seat = savedSeat(retroId) ?? { secret: newSecret(), name: null, turn: 1 }
  return sit(client, retroId, { ...seat, name })
}
