import type { ErrorCode } from '@shared/errors'
import { useCallback } from 'react'
import { usePicture, useRetroStore } from '../../api/retro-context'
import { useCommand } from '../../api/use-command'
import { addMinute, startOrPause, stop, type TimerStep } from './timer-steps'
import { useRemaining } from '../../api/use-remaining'
import { useTimeIsUp } from './use-time-is-up'

export type SessionTimer = {
  readonly isRunning: boolean
  readonly isSet: boolean
  readonly remainingMs: number
  readonly startOrPause: () => void
  readonly addMinute: () => void
  readonly stop: () => void
  readonly problem: ErrorCode | null
}

/** The host's timer: what it shows and what can be done with it. */
export function useTimer(): SessionTimer {
  const store = useRetroStore()
  const timer = usePicture((picture) => picture.head.timer)
  const remainingMs = useRemaining()
  const { run, problem } = useCommand()
  useTimeIsUp(remainingMs)

  const take = useCallback(
    (step: TimerStep) => void run(() => store.call(step.call, step.input)),
    [store, run],
  )
  return {
    isRunning: timer.state === 'running',
    isSet: timer.state !== 'stopped',
    remainingMs,
    startOrPause: () => take(startOrPause(timer, remainingMs)),
    addMinute: () => take(addMinute(timer, remainingMs)),
    stop: () => take(stop()),
    problem: problem?.code ?? null,
  }
}
