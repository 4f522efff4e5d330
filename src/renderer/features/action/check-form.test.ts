import { expect, it } from 'vitest'
import { Day } from '@shared/domain/day'
import { checkFrom, emptyCheck } from './check-form'

const day = Day.parse('2026-12-04')
const experiment = { belief: 'It will help', lookAt: 'The wait', checkOn: Day.parse('2026-11-20') }
const next = { ...experiment, checkOn: day }

it('asks for an outcome and for what was seen', () => {
  expect(checkFrom(emptyCheck(experiment, day, null)).problems).toEqual({
    outcome: 'bad-request',
    seen: 'empty',
  })
})

it('has a next try only where it is adapted', () => {
  const checks = (['keep', 'adapt', 'stop'] as const).map(
    (outcome) => checkFrom({ ...emptyCheck(experiment, day, outcome), seen: 'Less' }).check,
  )
  expect(checks).toEqual([
    { outcome: 'keep', seen: 'Less', next: null },
    { outcome: 'adapt', seen: 'Less', next },
    { outcome: 'stop', seen: 'Less', next: null },
  ])
})

it('says beside each field what the next try lacks, and nothing of it where there is none', () => {
  const form = { ...emptyCheck(experiment, day, 'adapt'), seen: 'Less', belief: '', checkOn: 'x' }
  expect(checkFrom(form).problems).toEqual({ belief: 'empty', checkOn: 'not-a-date' })
  expect(checkFrom({ ...form, outcome: 'stop' }).problems).toBeNull()
})
