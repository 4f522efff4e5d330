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

export const HealthRoundId = z.uuid().brand<'HealthRoundId'>()
export type HealthRoundId = z.output<typeof HealthRoundId>

/** A built-in health model has a short name, a team's own a UUID. */
export const HealthModelId = z
  .string()
  .regex(/^[a-z0-9-]{1,60}$/)
  .brand<'HealthModelId'>()
export type HealthModelId = z.output<typeof HealthModelId>

/** One person's ballot, on their device and in the host's memory; never in the file. */
export const BallotId = z.uuid().brand<'BallotId'>()
export type BallotId = z.output<typeof BallotId>

/** What a room is for: a retro, or a health check that stands alone. */
export const PlaceId = z.union([RetroId, HealthRoundId])
export type PlaceId = z.output<typeof PlaceId>
