import { describe, expect, it } from 'vitest'
import { addMinute, startOrPause, stop } from './timer-steps'

const stopped = { state: 'stopped', totalMs: 300_000, remainingMs: 300_000 } as const
const paused = { state: 'paused', totalMs: 300_000, remainingMs: 42_000 } as const
const running = { state: 'running', totalMs: 300_000, remainingMs: 42_000 } as const

describe('startOrPause', () => {
  it('starts a waiting timer with all its time', () => {
    expect(startOrPause(stopped, 300_000)).toEqual({
      call: 'timer.run',
      input: { remainingMs: 300_000 },
    })
  })

  it('goes on where a pause began, with ten seconds at least', () => {
    expect(startOrPause(paused, 42_000).input).toEqual({ remainingMs: 42_000 })
    expect(startOrPause(paused, 2_000).input).toEqual({ remainingMs: 10_000 })
  })

  it('gives five minutes to a stage without a time', () => {
    expect(startOrPause({ ...stopped, totalMs: 0 }, 0).input).toEqual({ remainingMs: 300_000 })
  })

  it('pauses a running timer', () => {
    expect(startOrPause(running, 42_000)).toEqual({ call: 'timer.pause', input: {} })
  })
})

describe('addMinute', () => {
  it('prolongs a running timer', () => {
    expect(addMinute(running, 41_300)).toEqual({
      call: 'timer.run',
      input: { remainingMs: 101_300 },
    })
  })

  it('gives a whole minute once the time is over', () => {
    expect(addMinute(running, -95_000).input).toEqual({ remainingMs: 60_000 })
  })

  it('sets a waiting or paused timer higher without starting it', () => {
    expect(addMinute(stopped, 300_000)).toEqual({ call: 'timer.stop', input: { readyMs: 360_000 } })
    expect(addMinute(paused, 42_000)).toEqual({ call: 'timer.stop', input: { readyMs: 102_000 } })
  })

  it('ends at three hours', () => {
    expect(addMinute(running, 10_790_000).input).toEqual({ remainingMs: 10_800_000 })
  })
})

it('stop goes back to the time of the stage', () => {
  expect(stop()).toEqual({ call: 'timer.stop', input: { readyMs: null } })
})
