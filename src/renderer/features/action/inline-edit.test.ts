import { describe, expect, it } from 'vitest'
import { inlineEdit } from './inline-edit'

describe('inlineEdit', () => {
  it('changes the one field', () => {
    expect([
      inlineEdit('text', 'Mute one alert').edit,
      inlineEdit('owner', 'Ada').edit,
      inlineEdit('dueOn', '2026-12-04').edit,
    ]).toEqual([{ text: 'Mute one alert' }, { owner: 'Ada' }, { dueOn: '2026-12-04' }])
  })

  it('takes an empty owner for nobody, and an empty day for none', () => {
    expect([inlineEdit('owner', ' ').edit, inlineEdit('dueOn', '').edit]).toEqual([
      { owner: null },
      { dueOn: null },
    ])
  })

  it('says what is wrong', () => {
    expect([
      inlineEdit('text', '  ').problem,
      inlineEdit('text', 'x'.repeat(501)).problem,
      inlineEdit('owner', 'x'.repeat(81)).problem,
      inlineEdit('dueOn', 'some day').problem,
    ]).toEqual(['empty', 'too-long', 'too-long', expect.any(String)])
  })
})
