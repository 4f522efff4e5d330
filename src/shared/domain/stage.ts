import { z } from 'zod'

export const STAGES = [
  'last-actions',
  'check-in',
  'write',
  'group',
  'vote',
  'discuss',
  'close',
] as const

export const Stage = z.enum(STAGES)
export type Stage = z.output<typeof Stage>

/** The stage that follows, or null after the last. */
export function nextStage(stage: Stage): Stage | null {
  return STAGES[STAGES.indexOf(stage) + 1] ?? null
}
