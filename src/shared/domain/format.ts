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
  const timed = STAGES.filter((stage) => minutes[stage] > 0)
  const whole = timed.reduce((sum, stage) => sum + minutes[stage], 0)
  const scaled: StageMinutes = { ...minutes }
  if (whole === 0) return scaled

  const exact = (stage: Stage) => (minutes[stage] * length) / whole
  for (const stage of timed) scaled[stage] = Math.max(1, Math.floor(exact(stage)))

  const byRemainder = timed.toSorted((a, b) => (exact(b) % 1) - (exact(a) % 1))
  let rest = length - timed.reduce((sum, stage) => sum + scaled[stage], 0)
  for (let turn = 0; rest > 0; turn = (turn + 1) % byRemainder.length, rest -= 1) {
    const stage = byRemainder[turn]
    if (stage) scaled[stage] += 1
  }
  return scaled
}
