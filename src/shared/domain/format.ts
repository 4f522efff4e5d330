import { z } from 'zod'
import { FormatId, TeamId } from './ids'
import { LIMITS } from './limits'
import { Stage, STAGES } from './stage'
import { count, line, optionalWords } from './text'

export const FORMAT_PURPOSES = [
  'everyday',
  'feelings',
  'goals-and-risks',
  'fine-tuning',
  'long-period',
  'looking-ahead',
  'incident',
  'devops',
] as const

export const FormatPurpose = z.enum(FORMAT_PURPOSES)
export type FormatPurpose = z.output<typeof FormatPurpose>

/** A prompt to write cards under. */
export const FormatColumn = z.object({
  title: line(LIMITS.title),
  prompt: optionalWords(LIMITS.prompt),
})
export type FormatColumn = z.output<typeof FormatColumn>

/** Minutes planned for each stage at the format's own length; 0 leaves the stage without a time. */
export const StageMinutes = z.record(Stage, count(0, LIMITS.minutesMax))
export type StageMinutes = z.output<typeof StageMinutes>

/** A kind of retro: its columns, prompts, and stages with times. */
export const Format = z.object({
  id: FormatId,
  name: line(LIMITS.title),
  purpose: FormatPurpose,
  goodFor: optionalWords(LIMITS.prompt),
  columns: z
    .array(FormatColumn)
    .min(LIMITS.columnsMin, { error: 'too-small' })
    .max(LIMITS.columnsMax, {
      error: 'columns-full',
    }),
  minutes: StageMinutes,
})
export type Format = z.output<typeof Format>

/** A format as the gallery shows it: built in (no team) or a team's own. */
export const FormatEntry = Format.extend({ teamId: TeamId.nullable() })
export type FormatEntry = z.output<typeof FormatEntry>

/** The whole length of a format in minutes. */
export function formatLength(format: Pick<Format, 'minutes'>): number {
  return STAGES.reduce((sum, stage) => sum + format.minutes[stage], 0)
}

/**
 * Minutes per stage scaled to a session of `length` minutes. Each stage with a time keeps at least one minute;
 * the result adds up to `length` (largest remainder), unless there are more stages than minutes.
 */
export function scaleMinutes(minutes: StageMinutes, length: number): StageMinutes {
  const scaled: StageMinutes = { ...minutes }
  let shared = STAGES.filter((stage) => minutes[stage] > 0)
  let left = length
  const exact = (stage: Stage) =>
    (minutes[stage] * left) / shared.reduce((sum, other) => sum + minutes[other], 0)

  // Stages too short for a minute of their own get one first; the others share what is left, and may become short too.
  for (;;) {
    const short = shared.filter((stage) => exact(stage) < 1)
    if (short.length === 0) break
    for (const stage of short) scaled[stage] = 1
    shared = shared.filter((stage) => !short.includes(stage))
    left -= short.length
  }

  for (const stage of shared) scaled[stage] = Math.floor(exact(stage))
  const rest = left - shared.reduce((sum, stage) => sum + scaled[stage], 0)
  const byRemainder = shared.toSorted((a, b) => (exact(b) % 1) - (exact(a) % 1))
  for (const stage of byRemainder.slice(0, rest)) scaled[stage] += 1
  return scaled
}
