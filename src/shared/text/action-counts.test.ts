import { expect, it } from 'vitest'
import { countSentences } from './action-counts'

const nothing = {
  doneByDate: { done: 0, of: 0 },
  open: 0,
  oldestOpen: null,
  carried: 0,
  medianDaysToDone: null,
  experiments: { kept: 0, adapted: 0, stopped: 0, onDay: { done: 0, of: 0 } },
}

it('leaves out what says nothing yet', () => {
  expect(countSentences(nothing)).toEqual(['Nothing is open.'])
})

it('tells all counts in words', () => {
  const counts = {
    doneByDate: { done: 0, of: 3 },
    open: 4,
    oldestOpen: { text: 'Pair more', ageDays: 21 },
    carried: 1,
    medianDaysToDone: 9.5,
    experiments: { kept: 2, adapted: 0, stopped: 1, onDay: { done: 3, of: 5 } },
  }
  expect(countSentences(counts)).toEqual([
    'None of 3 done by their date.',
    '4 open now.',
    '1 of them carried over by a retro.',
    'The oldest is 3 weeks old: “Pair more”',
    'Half were done within 10 days.',
    'Of the experiments you looked at: 2 kept, 1 stopped.',
    '3 of 5 experiments looked at by their day.',
  ])
})

it('names a single experiment so', () => {
  const experiments = { ...nothing.experiments, onDay: { done: 0, of: 1 } }
  expect(countSentences({ ...nothing, experiments })).toContain(
    'None of 1 experiment looked at by its day.',
  )
})
