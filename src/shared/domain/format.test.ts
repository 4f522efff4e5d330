import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Format, formatLength, scaleMinutes, type StageMinutes } from './format'
import { LIMITS } from './limits'
import { STAGES } from './stage'

const minutes: StageMinutes = {
  'last-actions': 5,
  'check-in': 3,
  write: 10,
  group: 8,
  vote: 4,
  discuss: 24,
  close: 6,
}

const format = {
  id: 'start-stop-continue',
  name: 'Start, stop, continue',
  purpose: 'everyday',
  goodFor: 'Most weeks.',
  columns: [{ title: 'Start', prompt: 'What could we begin?' }],
  minutes,
}

describe('Format', () => {
  const columns = (count: number) => Array.from({ length: count }, () => format.columns[0])
  const accepts = (change: object) => Format.safeParse({ ...format, ...change }).success

  it('takes a format as it is', () => {
    expect(Format.parse(format)).toEqual(format)
  })

  it('takes 1 to 8 columns', () => {
    expect([0, 1, 8, 9].map((count) => accepts({ columns: columns(count) }))).toEqual([
      false,
      true,
      true,
      false,
    ])
  })

  it('trims titles, and refuses an empty one', () => {
    const parsed = Format.parse({ ...format, columns: [{ title: '  Start ', prompt: '' }] })
    expect(parsed.columns).toEqual([{ title: 'Start', prompt: '' }])
    expect(accepts({ columns: [{ title: ' ', prompt: '' }] })).toBe(false)
  })

  it('wants a time for every stage, in whole minutes within the limit', () => {
    const { vote: _, ...withoutVote } = minutes
    const refused = [withoutVote, ...[-1, 0.5, LIMITS.minutesMax + 1].map(withVote)]
    expect(refused.map((times) => accepts({ minutes: times }))).toEqual(refused.map(() => false))
    expect(accepts({ minutes: withVote(0) })).toBe(true)
  })

  it('refuses an unknown purpose, and an id that is no file name', () => {
    expect(accepts({ purpose: 'fun' })).toBe(false)
    expect(accepts({ id: '../secret' })).toBe(false)
  })
})

describe('formatLength', () => {
  it('adds up the minutes of all stages', () => {
    expect(formatLength({ minutes })).toBe(60)
  })
})

describe('scaleMinutes', () => {
  const plans = fc.tuple(...STAGES.map(() => fc.nat({ max: 60 }))).map(planOf)
  const timed = (plan: StageMinutes) => STAGES.filter((stage) => plan[stage] > 0)
  const plansAndLengths = fc
    .record({ plan: plans, length: fc.integer({ min: LIMITS.minutesMin, max: LIMITS.minutesMax }) })
    .filter(({ plan, length }) => timed(plan).length > 0 && timed(plan).length <= length)

  it('keeps a plan that has the length already', () => {
    expect(scaleMinutes(minutes, 60)).toEqual(minutes)
  })

  it('halves an hour with no minute lost', () => {
    expect(formatLength({ minutes: scaleMinutes(minutes, 30) })).toBe(30)
  })

  it('adds up to the length asked for', () => {
    fc.assert(
      fc.property(plansAndLengths, ({ plan, length }) => {
        expect(formatLength({ minutes: scaleMinutes(plan, length) })).toBe(length)
      }),
    )
  })

  it('leaves at least a minute to each stage with a time, and none to the others', () => {
    fc.assert(
      fc.property(plansAndLengths, ({ plan, length }) => {
        expect(timed(scaleMinutes(plan, length))).toEqual(timed(plan))
      }),
    )
  })

  it('never gives a shorter stage more than a longer one', () => {
    fc.assert(
      fc.property(plansAndLengths, ({ plan, length }) => {
        const scaled = scaleMinutes(plan, length)
        const byPlan = STAGES.toSorted((a, b) => plan[a] - plan[b] || scaled[a] - scaled[b])
        const times = byPlan.map((stage) => scaled[stage])
        expect(times).toEqual(times.toSorted((a, b) => a - b))
      }),
    )
  })

  it('drops no stage when there are more stages than minutes', () => {
    expect(timed(scaleMinutes(minutes, 5))).toEqual(STAGES)
  })

  it('leaves a plan without times as it is', () => {
    const none = planOf(STAGES.map(() => 0))
    expect(scaleMinutes(none, 60)).toEqual(none)
  })
})

function planOf(times: readonly number[]): StageMinutes {
  const plan = { ...minutes }
  for (const [index, stage] of STAGES.entries()) plan[stage] = times[index] ?? 0
  return plan
}

function withVote(vote: number): StageMinutes {
  return { ...minutes, vote }
}
