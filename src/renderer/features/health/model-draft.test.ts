import type { HealthModel } from '@shared/domain/health-model'
import type { HealthModelId } from '@shared/domain/ids'
import { describe, expect, it } from 'vitest'
import { HEALTH_STATEMENTS } from '../../../../test/health-builders'
import { emptyStatement, modelDraftOf, modelFrom, movedStatement } from './model-draft'

const id = 'ours' as HealthModelId
const model: HealthModel = {
  id: 'tiny' as HealthModelId,
  name: 'Tiny',
  purpose: '',
  rhythm: 'Every quarter',
  credit: 'After somebody',
  statements: [...HEALTH_STATEMENTS],
}

describe('a model that is written', () => {
  it('comes back as it was, with a name and an id of its own, and keeps its credit', () => {
    const draft = modelDraftOf(model, 'Tiny (ours)')
    expect(modelFrom(draft, id, model)).toEqual({ model: { ...model, id, name: 'Tiny (ours)' } })
  })

  it('names each field that is missing', () => {
    const draft = { name: ' ', purpose: '', statements: [emptyStatement('one')] }
    const made = modelFrom(draft, id, undefined)
    expect('problems' in made && [...made.problems]).toEqual([
      ['name', 'empty'],
      ['statements.0.text', 'empty'],
      ['statements.0.bad', 'empty'],
      ['statements.0.good', 'empty'],
    ])
  })

  it('moves a statement, and not beyond the ends', () => {
    const { statements } = modelDraftOf(model, '')
    const keys = (index: number, by: -1 | 1) =>
      movedStatement(statements, index, by).map(({ key }) => key)
    expect(keys(0, 1)).toEqual(['small', 'ready'])
    expect(keys(0, -1)).toEqual(['ready', 'small'])
  })
})
