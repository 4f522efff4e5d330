import type { Day } from '@shared/domain/day'
import type { HealthModelEntry } from '@shared/domain/health-model'
import type { HealthModelId } from '@shared/domain/ids'
import { describe, expect, it } from 'vitest'
import { HEALTH_STATEMENTS } from '../../../../test/health-builders'
import { healthChoices, healthProblems, type HealthByHand } from './health-choices'

const today = '2026-11-20' as Day
const model: HealthModelEntry = {
  id: 'tiny' as HealthModelId,
  name: 'Tiny',
  purpose: '',
  rhythm: '',
  credit: '',
  reading: [],
  statements: [...HEALTH_STATEMENTS],
  teamId: null,
}
const chosen = (byHand: HealthByHand = {}, members = 8) =>
  healthChoices([model], members, today, byHand)

describe('healthChoices', () => {
  it('asks everything, without names, under a rule of five', () => {
    expect(chosen()).toMatchObject({
      statementKeys: ['ready', 'small'],
      people: 8,
      terms: { smallest: 5, asksComments: true, sharedWith: 'room', isOpenRound: false },
    })
  })

  it('answers aloud in a team that no rule could hide', () => {
    expect(chosen({}, 2).terms.isOpenRound).toBe(true)
    expect(healthProblems(chosen({}, 2))).toEqual({})
  })

  it('asks fewer than five for no comments', () => {
    expect(chosen({ smallest: 3 }, 4).terms).toMatchObject({ smallest: 3, asksComments: false })
  })
})

describe('healthProblems', () => {
  it('says beside the number of people that a rule would hide every answer', () => {
    expect(healthProblems(chosen({}, 4)).people).toContain('rule of 5')
    expect(healthProblems(chosen({ smallest: 4 }, 4))).toEqual({})
    expect(healthProblems(chosen({ isOpenRound: true }, 4))).toEqual({})
  })

  it('names what is empty', () => {
    const empty = chosen({ title: ' ', people: null, leftOut: ['ready', 'small'] })
    expect(Object.keys(healthProblems(empty))).toEqual(['title', 'people', 'statements'])
  })
})
