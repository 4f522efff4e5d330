import { LIMITS } from '@shared/domain/limits'
import type { TimerPicture } from '@shared/domain/timer'

const MINUTE = 60_000
/** For stages that have no time of their own. */
const USUAL_MS = 5 * MINUTE

/** What to call, with what; the timer itself belongs to the host's clock. */
export type TimerStep =
  | { readonly call: 'timer.run'; readonly input: { readonly remainingMs: number } }
  | { readonly call: 'timer.pause'; readonly input: Record<string, never> }
  | { readonly call: 'timer.stop'; readonly input: { readonly readyMs: number | null } }

function within(ms: number): number {
  const rounded = Math.round(ms)
  return Math.min(LIMITS.timerMaxSeconds * 1_000, Math.max(LIMITS.timerMinSeconds * 1_000, rounded))
}

/** Starts a timer that waits, goes on with one that was paused, pauses one that runs. */
export function startOrPause(timer: TimerPicture, remainingMs: number): TimerStep {
  if (timer.state === 'running') return { call: 'timer.pause', input: {} }
  const isSet = timer.state === 'paused' || remainingMs > 0
  return { call: 'timer.run', input: { remainingMs: within(isSet ? remainingMs : USUAL_MS) } }
}

/** One minute more: of running on, or of the time it is set to. Over its time, a whole minute from now. */
export function addMinute(timer: TimerPicture, remainingMs: number): TimerStep {
  const ms = within(Math.max(0, remainingMs) + MINUTE)
  return timer.state === 'running'
    ? { call: 'timer.run', input: { remainingMs: ms } }
    : { call: 'timer.stop', input: { readyMs: ms } }
}

/** Back to the time of the stage. */
export function stop(): TimerStep {
  return { call: 'timer.stop', input: { readyMs: null } }
}
