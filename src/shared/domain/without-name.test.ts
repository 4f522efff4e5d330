import { describe, expect, it } from 'vitest'
import { aCard, anAction } from '../../../test/builders'
import type { HistoryStep } from './action-history'
import { added, changed } from './change'
import { changesWithoutName, stepWithoutName } from './without-name'

const owner = (before: string, after: string): HistoryStep => {
  return { kind: 'changed', field: 'owner', before, after }
}

describe('a history without a name', () => {
  it('tells that somebody took over, and not from whom', () => {
    expect(stepWithoutName(owner('Ada', 'Bo'), 'ada')).toEqual(owner('', 'Bo'))
    expect(stepWithoutName(owner('Bo', 'Ada'), 'Ada')).toEqual(owner('Bo', ''))
  })

  it('tells nothing where nothing is left', () => {
    expect(stepWithoutName(owner('', 'Ada'), 'Ada')).toBeNull()
    const helpers = { kind: 'changed', field: 'helpers', before: 'Bo', after: 'Ada\nBo' } as const
    expect(stepWithoutName(helpers, 'Ada')).toBeNull()
  })

  it('keeps what people wrote, and who else helps', () => {
    const text = { kind: 'changed', field: 'text', before: 'Ask Ada', after: 'Ada' } as const
    expect(stepWithoutName(text, 'Ada')).toBe(text)
    const helpers = { kind: 'changed', field: 'helpers', before: '', after: 'Ada\nBo' } as const
    expect(stepWithoutName(helpers, 'Ada')).toEqual({ ...helpers, after: 'Bo' })
  })
})

describe('steps to take back without a name', () => {
  it('hand an action to nobody instead', () => {
    const [change] = changed('action', anAction(1), { owner: 'Bo', text: 'Other' })
    expect(changesWithoutName(change ? [change] : [], 'ADA')).toMatchObject([
      { before: { owner: null, text: 'Action 1' }, after: { owner: 'Bo', text: 'Other' } },
    ])
  })

  it('are none where only the name changed', () => {
    expect(changesWithoutName(changed('action', anAction(1), { owner: null }), 'Ada')).toEqual([])
    const helped = anAction(1, { helpers: ['Ada', 'Bo'] })
    expect(changesWithoutName(changed('action', helped, { helpers: ['Bo'] }), 'Ada')).toEqual([])
  })

  it('bring a card back as one of nobody', () => {
    expect(changesWithoutName([added('card', aCard(1))], 'Ada')).toMatchObject([
      { before: null, after: { author: null, text: 'Card 1' } },
    ])
  })

  it('stay as they are where the name only stands in words', () => {
    const changes = changed('card', aCard(1), { text: 'Thanks to Ada' })
    expect(changesWithoutName(changes, 'Ada')).toEqual(changes)
  })
})
