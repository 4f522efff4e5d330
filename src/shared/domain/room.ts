import { z } from 'zod'

/** Why a room is not open any more, or not where it was. */
export const RoomNotice = z.enum([
  'none',
  'network-changed',
  'slept',
  'address-changed',
  'code-changed',
])
export type RoomNotice = z.output<typeof RoomNotice>
