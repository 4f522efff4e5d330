import { describe, expect, it } from 'vitest'
import { fits, NO_FILTER, purposesOf } from './format-filter'

const minutes = {
  'last-actions': 5,
  'check-in': 5,
  write: 10,
  group: 5,
  vote: 5,
  discuss: 10,
  close: 5,
}
const calm = { purpose: 'everyday', minutes } as const
const feelings = { purpose: 'feelings', minutes } as const

describe('fits', () => {
  it('lets everything through without a filter', () => {
    expect([calm, feelings].every((format) => fits(format, NO_FILTER))).toBe(true)
  })

  it('asks for the purpose', () => {
    const filter = { purpose: 'feelings', minutes: null } as const
    expect([calm, feelings].map((format) => fits(format, filter))).toEqual([false, true])
  })

  it('takes a format that is exactly as long as there is time', () => {
    const within = (limit: number) => fits(calm, { purpose: null, minutes: limit })
    expect([within(44), within(45)]).toEqual([false, true])
  })
})

describe('purposesOf', () => {
  it('names each purpose once, in the order of the list', () => {
    expect(purposesOf([feelings, calm, feelings])).toEqual(['everyday', 'feelings'])
  })
})
