import { z } from 'zod'
import { RetroId } from '../domain/ids'
import { EVERYBODY, HOST, Nothing, type Call } from './call'

/** An address of this laptop that phones may reach. */
export const RoomAddress = z.object({
  address: z.string(),
  label: z.string(),
  isLoopback: z.boolean(),
})
export type RoomAddress = z.output<typeof RoomAddress>

/** A person who joined. In anonymous retros nobody is listed, only counted. */
export const SeatPicture = z.object({ id: z.string(), name: z.string(), isHere: z.boolean() })
export type SeatPicture = z.output<typeof SeatPicture>

export const RoomPicture = z.object({
  retroId: RetroId,
  isOpen: z.boolean(),
  isLocked: z.boolean(),
  /** `192.168.1.20:49152`, what a person types. */
  address: z.string().nullable(),
  /** What the QR code holds: the address with the secret in its fragment. */
  joinUrl: z.string().nullable(),
  code: z.string().nullable(),
  here: z.int(),
  joined: z.int(),
  seats: z.array(SeatPicture).nullable(),
  /** Wrong codes within the last minutes: somebody may be guessing. */
  wrongCodes: z.int(),
  /** Whether any phone has reached the page since the room was opened. */
  reached: z.boolean(),
  /** Why the room is not where it was, for one sentence: the network changed, the laptop slept. */
  notice: z.enum(['none', 'network-changed', 'slept', 'address-changed']),
})
export type RoomPicture = z.output<typeof RoomPicture>

export const roomCalls = {
  'room.addresses': { allow: HOST, input: z.object({}), output: z.array(RoomAddress) },
  'room.get': { allow: HOST, input: z.object({ retroId: RetroId }), output: RoomPicture },
  'room.open': {
    allow: HOST,
    input: z.object({ retroId: RetroId, address: z.string().max(60).nullable() }),
    output: Nothing,
  },
  'room.lock': {
    allow: HOST,
    input: z.object({ retroId: RetroId, isLocked: z.boolean() }),
    output: Nothing,
  },
  'room.close': { allow: HOST, input: z.object({ retroId: RetroId }), output: Nothing },
  'room.removeSeat': {
    allow: HOST,
    input: z.object({ retroId: RetroId, seatId: z.string().max(60) }),
    output: Nothing,
  },
  /** A new secret and code; everybody joins again. What anonymous rooms have instead of removing one person. */
  'room.renew': { allow: HOST, input: z.object({ retroId: RetroId }), output: Nothing },
  /** The team's names, with those that a seat has taken, for the page where a guest picks one. */
  'room.names': {
    allow: EVERYBODY,
    input: z.object({ retroId: RetroId }),
    output: z.array(z.object({ name: z.string(), taken: z.boolean() })),
  },
} as const satisfies Record<string, Call>
