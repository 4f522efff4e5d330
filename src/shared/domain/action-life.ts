import { z } from 'zod'
import { Action, ActionPicture } from './action'
import { HistoryEntry } from './action-history'
import { TeamId } from './ids'

/** An action in a list of one or of all teams. */
export const ActionLine = ActionPicture.extend({ teamId: TeamId, teamName: z.string() })
export type ActionLine = z.output<typeof ActionLine>

const Relative = Action.pick({ id: true, text: true, status: true })

/** One action with all that is known of it; its history oldest first. */
export const ActionLife = z.object({
  action: ActionLine,
  history: z.array(HistoryEntry),
  /** The larger action that it was split from. */
  partOf: Relative.nullable(),
  /** What was split from it. */
  parts: z.array(Relative),
})
export type ActionLife = z.output<typeof ActionLife>

/** The steps on actions outside a retro that can be taken back; each has its sentence in `text/actions.ts`. */
export const SHELF_STEPS = [
  'edit-action',
  'set-status',
  'drop-action',
  'delete-action',
  'split-action',
  'check-experiment',
  'change-actions',
  'delete-actions',
  'read-back',
] as const
export type ShelfLabel = (typeof SHELF_STEPS)[number]

export const ShelfStep = z.object({
  id: z.uuid(),
  label: z.enum(SHELF_STEPS),
  /** How many actions it changed. */
  actions: z.int(),
})
export type ShelfStep = z.output<typeof ShelfStep>
