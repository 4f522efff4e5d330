import { describe, expect, it } from 'vitest'
import type { Stage } from '@shared/domain/stage'
import { isNextStageNext } from './primary'

const at = (stage: Stage, head: Partial<Parameters<typeof isNextStageNext>[0]['head']> = {}) =>
  isNextStageNext({
    head: { stage, revealed: false, votesRevealed: false, closedAt: null, ...head },
    counts: { cards: 14, done: 0, doneNames: null, rotis: 0 },
    lastActions: [],
    topics: [],
  })

describe('isNextStageNext', () => {
  it('leaves the primary button to what has to be revealed first', () => {
    expect(at('write')).toBe(false)
    expect(at('group')).toBe(false)
    expect(at('vote')).toBe(false)
    expect(at('discuss')).toBe(false)
  })

  it('takes it once the cards are open', () => {
    expect(at('write', { revealed: true })).toBe(true)
    expect(at('group', { revealed: true })).toBe(true)
    expect(at('vote', { revealed: true, votesRevealed: true })).toBe(true)
  })

  it('never offers a next stage in a closed retro or after the last stage', () => {
    expect(at('check-in', { closedAt: 1 })).toBe(false)
    expect(at('close')).toBe(false)
  })
})
