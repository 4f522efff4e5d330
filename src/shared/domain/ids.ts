import { z } from 'zod'

export const TeamId = z.uuid().brand<'TeamId'>()
export type TeamId = z.output<typeof TeamId>

export const MemberId = z.uuid().brand<'MemberId'>()
export type MemberId = z.output<typeof MemberId>

/** A built-in format has a short name, a team's own a UUID. */
export const FormatId = z
  .string()
  .regex(/^[a-z0-9-]{1,60}$/)
  .brand<'FormatId'>()
export type FormatId = z.output<typeof FormatId>

export const RetroId = z.uuid().brand<'RetroId'>()
export type RetroId = z.output<typeof RetroId>

export const ColumnId = z.uuid().brand<'ColumnId'>()
export type ColumnId = z.output<typeof ColumnId>

export const CardId = z.uuid().brand<'CardId'>()
export type CardId = z.output<typeof CardId>

export const TopicId = z.uuid().brand<'TopicId'>()
export type TopicId = z.output<typeof TopicId>

export const VoteId = z.uuid().brand<'VoteId'>()
export type VoteId = z.output<typeof VoteId>

export const ActionId = z.uuid().brand<'ActionId'>()
export type ActionId = z.output<typeof ActionId>

export const AppreciationId = z.uuid().brand<'AppreciationId'>()
export type AppreciationId = z.output<typeof AppreciationId>

export const UndoStepId = z.uuid().brand<'UndoStepId'>()
export type UndoStepId = z.output<typeof UndoStepId>

/**
 * A random UUID (version 4) from 16 random bytes. Random and not time-ordered, because an ordered id would tell when
 * an anonymous card was written; from bytes, because `crypto.randomUUID` is missing on a phone's plain-HTTP page.
 */
export function uuidFrom(bytes: Uint8Array): string {
  const hex = Array.from(bytes.subarray(0, 16), (byte, index) => {
    const value = index === 6 ? (byte & 0x0f) | 0x40 : index === 8 ? (byte & 0x3f) | 0x80 : byte
    return value.toString(16).padStart(2, '0')
  }).join('')
  return [8, 12, 16, 20, 32].map((end, part) => hex.slice([0, 8, 12, 16, 20][part], end)).join('-')
}
