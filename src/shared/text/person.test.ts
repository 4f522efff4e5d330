import { describe, expect, it } from 'vitest'
import { looseEndsText, tracesText } from './person'

describe('what carries a name', () => {
  it('is told in counts', () => {
    const counts = { owner: 2, card: 3, member: 1, helper: 1 }
    expect(tracesText({ counts })).toBe(
      'member of the team, 3 cards, 2 actions as owner and 1 action as helper',
    )
    expect(tracesText({ counts: { card: 1 } })).toBe('1 card')
  })

  it('beside the teams is told where there is some', () => {
    expect(looseEndsText({ steps: 0, drafts: 0 })).toBe('')
    expect(looseEndsText({ steps: 2, drafts: 1 })).toBe(
      '2 steps that can be taken back and 1 field not sent yet',
    )
  })
})
