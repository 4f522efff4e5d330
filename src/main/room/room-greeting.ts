import { API_VERSION } from '@shared/api/contract'
import type { Actor } from '@shared/domain/actor'
import { LIMITS } from '@shared/domain/limits'
import type { NamesLevel } from '@shared/domain/names'
import { personName } from '@shared/domain/text'
import { AppError } from '@shared/errors'
import { z } from 'zod'
import type { Greeting, Refusal } from '../api/socket-door'
import type { GuessGuard } from './guess-guard'
import type { SavedRoom } from './room-repository'
import { isSameSecret } from './secrets'
import type { SeatRegister } from './seat-register'

/**
 * A phone's first message. `token` is the secret of its seat, made on the phone, so that joining twice after a lost
 * answer is joining once. `secret` comes from the QR code, `code` from the person; a known token needs neither. `page`
 * is new with each load of the page: a later hello of the same page takes the place of the sockets it had before.
 */
export const GuestHello = z.object({
  role: z.literal('guest'),
  apiVersion: z.int(),
  token: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
  page: z.string().max(60).optional(),
  secret: z.string().max(60).optional(),
  code: z.string().max(20).optional(),
  name: z.string().max(400).optional(),
})
export type GuestHello = z.output<typeof GuestHello>

type GuestActor = Extract<Actor, { role: 'guest' }>

export type Gate = {
  readonly room: () => SavedRoom
  readonly seats: SeatRegister
  readonly guard: GuessGuard
  readonly names: () => NamesLevel
  /** The team's names, for who is asked for one. */
  readonly teamNames: () => readonly string[]
  readonly onMiss: (isCodeSpent: boolean) => void
  readonly onJoined: () => void
  readonly wait: (ms: number) => Promise<void>
}

/** Decides about a hello: back to a known seat, a new one, or why not. */
export async function greetGuest(gate: Gate, message: unknown): Promise<Greeting | Refusal> {
  const hello = GuestHello.safeParse(message)
  if (!hello.success) throw new AppError('bad-request')
  if (hello.data.apiVersion !== API_VERSION) throw new AppError('stale-page')

  const known = gate.seats.resume(hello.data.token)
  if (known) return welcome(gate, known, hello.data)

  await checkInvitation(gate, hello.data)
  if (gate.room().isLocked) throw new AppError('room-locked')
  return join(gate, hello.data)
}

async function checkInvitation(gate: Gate, { secret, code }: GuestHello): Promise<void> {
  if (secret !== undefined) {
    // 128 random bits can't be guessed: no throttle stands between a QR code and 200 phones at once.
    if (isSameSecret(secret, gate.room().secret)) return
    throw new AppError('wrong-code')
  }
  if (code === undefined) throw new AppError('seat-unknown')
  gate.guard.take()
  if (isSameSecret(code.replace(/\D/g, ''), gate.room().code)) return gate.guard.hit()

  const { waitMs, isCodeSpent } = gate.guard.miss()
  gate.onMiss(isCodeSpent)
  await gate.wait(waitMs)
  throw new AppError('wrong-code')
}

function join(gate: Gate, hello: GuestHello): Greeting | Refusal {
  const { token, name } = hello
  if (gate.names() === 'anonymous') return joined(gate, gate.seats.join(token, null), hello)

  const given = personName(LIMITS.name).safeParse(name ?? '')
  if (!given.success) return nameNeeded(gate)
  return joined(gate, gate.seats.join(token, given.data), hello)
}

function joined(gate: Gate, actor: GuestActor, hello: GuestHello): Greeting {
  gate.onJoined()
  return welcome(gate, actor, hello)
}

function welcome(gate: Gate, actor: GuestActor, { page }: GuestHello): Greeting {
  return {
    actor,
    page,
    welcome: {
      apiVersion: API_VERSION,
      retroId: actor.retroId,
      roundId: actor.retroId === null ? actor.roundId : null,
      name: gate.names() === 'anonymous' ? null : actor.seat.name,
    },
  }
}

/** Asks for a name, with the team's to choose from; the secret spares who typed the code from typing it again. */
function nameNeeded(gate: Gate): Refusal {
  const names = gate.teamNames().map((name) => ({ name, taken: gate.seats.isTaken(name) }))
  return { refused: 'name-needed', details: { names, secret: gate.room().secret } }
}
