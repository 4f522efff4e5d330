import { describe, expect, it } from 'vitest'
import { HEALTH_STATEMENTS } from '../../../test/health-builders'
import { ballotFrom, needsStep, type AnswerDraft, type BallotDraft } from './ballot-draft'

const [ready, small] = HEALTH_STATEMENTS
const answer: AnswerDraft = { step: 4, since: null, comment: '' }

describe('a ballot that is thought about', () => {
  it('is handed in without the statements that have no step', () => {
    const draft: BallotDraft = { [ready.key]: { step: 'cant-say', since: 'new', comment: 'why' } }
    expect(ballotFrom(draft, HEALTH_STATEMENTS)).toEqual([
      { statementKey: ready.key, step: null, since: null, comment: 'why' },
    ])
    expect(ballotFrom({}, HEALTH_STATEMENTS)).toEqual([])
  })

  it('names the statement that has words but no step', () => {
    const words: AnswerDraft = { step: null, since: null, comment: 'because' }
    const draft: BallotDraft = { [ready.key]: answer, [small.key]: words }
    expect(needsStep(draft, HEALTH_STATEMENTS)).toBe(small.key)
    expect(needsStep({ [small.key]: { ...words, comment: ' ' } }, HEALTH_STATEMENTS)).toBeNull()
    const since: AnswerDraft = { ...words, comment: '', since: 'worse' }
    expect(needsStep({ [small.key]: since }, HEALTH_STATEMENTS)).toBe(small.key)
  })
})
