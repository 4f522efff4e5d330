import { expect, it } from 'vitest'
import { retrosSince } from './action-age'
import { Day } from './day'

const day = (text: string) => Day.parse(`2026-${text}`)
const retros = ['10-09', '10-23', '11-06', '11-20'].map(day)

it('counts the retros that began after the day on which it was made', () => {
  const made = { createdOn: day('10-09'), closedOn: null }
  expect(retrosSince(made, retros, day('11-25'))).toBe(3)
  expect(retrosSince(made, retros, day('10-10'))).toBe(0)
  expect(retrosSince({ ...made, createdOn: day('11-21') }, retros, day('11-25'))).toBe(0)
})

it('ends with the retro of the day on which it was over', () => {
  const over = { createdOn: day('10-09'), closedOn: day('11-06') }
  expect(retrosSince(over, retros, day('11-25'))).toBe(2)
})
