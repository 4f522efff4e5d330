import { z } from 'zod'
import { PlaceId } from '../domain/ids'
import { RoomNotice } from '../domain/room'
import { HOST, Nothing, type Call } from './call'

/** An address of this laptop that phones may reach, with the network it belongs to. */
export const RoomAddress = z.object({
  address: z.string(),
  label: z.string(),
  isLoopback: z.boolean(),
})
export type RoomAddress = z.output<typeof RoomAddress>

/** A person who joined; where names are asked for. */
export const SeatPicture = z.object({ id: z.string(), name: z.string(), isHere: z.boolean() })
export type SeatPicture = z.output<typeof SeatPicture>

export const RoomPicture = z.object({
  placeId: PlaceId,
  isOpen: z.boolean(),
  isLocked: z.boolean(),
  /** What a person types, `192.168.1.20:49152`; null while closed. */
  address: z.string().nullable(),
  /** What the QR code holds: the address with the secret in its fragment. */
  joinUrl: z.string().nullable(),
  /** Six digits, for who can't scan. */
  code: z.string().nullable(),
  /** Seats with a line to the host now, and seats in all. */
  here: z.int(),
  joined: z.int(),
  /** Null in anonymous retros: people are counted there, not listed. */
  seats: z.array(SeatPicture).nullable(),
  /** Wrong codes within the last five minutes: somebody may be guessing. */
  wrongCodes: z.int(),
  /** Whether any device has reached the page since the room was opened. */
  reached: z.boolean(),
  notice: RoomNotice,
})
export type RoomPicture = z.output<typeof RoomPicture>

const inRoom = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.object({ placeId: PlaceId, ...shape })

/** Everything about a room is the host's: on the network these powers do not exist. */
export const roomCalls = {
  /** The addresses a room can be opened on, the likeliest first. */
  'room.addresses': { allow: HOST, input: z.object({}), output: z.array(RoomAddress) },
  'room.get': { allow: HOST, input: inRoom({}), output: RoomPicture },
  /** Opens the room, under the code it had before where it had one; address null takes the likeliest. */
  'room.open': {
    allow: HOST,
    input: inRoom({ address: z.ipv4().nullable() }),
    output: Nothing,
  },
  'room.lock': { allow: HOST, input: inRoom({ isLocked: z.boolean() }), output: Nothing },
  'room.close': { allow: HOST, input: inRoom({}), output: Nothing },
  'room.removeSeat': {
    allow: HOST,
    input: inRoom({ seatId: z.string().max(60) }),
    output: Nothing,
  },
  /** A new secret and code, and everybody joins again: what an anonymous room has instead of removing one person. */
  'room.renew': { allow: HOST, input: inRoom({}), output: Nothing },
  /** Asks for the room's own page over the chosen address, as a phone would. */
  'room.check': { allow: HOST, input: inRoom({}), output: z.object({ answers: z.boolean() }) },
} as const satisfies Record<string, Call>
