import { describe, expect, it } from 'vitest'
import { HEALTH_STATEMENTS } from '../../../test/health-builders'
import { ballotFrom, needsStep, type AnswerDraft, type BallotDraft } from './ballot-draft'

const [ready, small] = HEALTH_STATEMENTS
const answer: AnswerDraft = { step: 4, since: null, comment: '', name: '' }

describe('a ballot that is thought about', () => {
  it('is handed in without the statements that have no step', () => {
    const said = { step: 'cant-say', since: 'new', comment: 'why', name: '' } as const
    const draft: BallotDraft = { [ready.key]: said }
    expect(ballotFrom(draft, HEALTH_STATEMENTS)).toEqual([
      { statementKey: ready.key, step: null, since: null, comment: 'why' },
    ])
    expect(ballotFrom({}, HEALTH_STATEMENTS)).toEqual([])
  })

  it('names the statement that has words but no step', () => {
    const words: AnswerDraft = { step: null, since: null, comment: 'because', name: '' }
    const draft: BallotDraft = { [ready.key]: answer, [small.key]: words }
    expect(needsStep(draft, HEALTH_STATEMENTS)).toBe(small.key)
    expect(needsStep({ [small.key]: { ...words, comment: ' ' } }, HEALTH_STATEMENTS)).toBeNull()
    const since: AnswerDraft = { ...words, comment: '', since: 'worse' }
    expect(needsStep({ [small.key]: since }, HEALTH_STATEMENTS)).toBe(small.key)
  })

  it('has a name under a comment only where its writer put one, and never without a comment', () => {
    const words = (fields: Partial<AnswerDraft>) =>
      ballotFrom({ [ready.key]: { ...answer, ...fields } }, [ready])[0]?.comment
    expect(words({ comment: 'why' })).toBe('why')
    expect(words({ comment: 'why ', name: ' Mira ' })).toBe('why\n— Mira')
    expect(words({ comment: ' ', name: 'Mira' })).toBe(' ')
  })
})
