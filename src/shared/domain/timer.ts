import { z } from 'zod'

/** The timer belongs to the host's clock. While it runs `endsAt` counts; else `remainingMs` does. */
export const Timer = z.discriminatedUnion('state', [
  z.object({ state: z.literal('stopped'), totalMs: z.int() }),
  z.object({ state: z.literal('paused'), totalMs: z.int(), remainingMs: z.int() }),
  z.object({ state: z.literal('running'), totalMs: z.int(), endsAt: z.int() }),
])
export type Timer = z.output<typeof Timer>

/** The timer as it is sent: what is left at the moment of sending, so that no two clocks need to agree. */
export const TimerPicture = z.object({
  state: z.enum(['stopped', 'paused', 'running']),
  totalMs: z.int(),
  remainingMs: z.int(),
})
export type TimerPicture = z.output<typeof TimerPicture>

/** Milliseconds left at `now`; below zero once a running timer is over its time. */
export function remainingMs(timer: Timer, now: number): number {
  if (timer.state === 'running') return timer.endsAt - now
  return timer.state === 'paused' ? timer.remainingMs : timer.totalMs
}

export function timerPicture(timer: Timer, now: number): TimerPicture {
  return { state: timer.state, totalMs: timer.totalMs, remainingMs: remainingMs(timer, now) }
}

/** A timer that starts to run at `now` with `ms` left. */
export function runTimer(timer: Timer, ms: number, now: number): Timer {
  const totalMs = Math.max(ms, timer.state === 'stopped' ? ms : timer.totalMs)
  return { state: 'running', totalMs, endsAt: now + ms }
}

export function pauseTimer(timer: Timer, now: number): Timer {
  if (timer.state !== 'running') return timer
  return { state: 'paused', totalMs: timer.totalMs, remainingMs: Math.max(0, timer.endsAt - now) }
}

/** A timer that is set to `ms` and waits to be started. */
export function readyTimer(ms: number): Timer {
  return { state: 'stopped', totalMs: ms }
}
