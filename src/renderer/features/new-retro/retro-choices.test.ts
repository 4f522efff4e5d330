import { FormatId } from '@shared/domain/ids'
import { describe, expect, it } from 'vitest'
import { choiceProblems, usualChoices } from './retro-choices'

const formats = ['ours', 'sailboat'].map((id) => ({ id: FormatId.parse(id) }))
const last = {
  formatId: FormatId.parse('sailboat'),
  names: 'named',
  minutes: 50,
  votesPerTopic: 1,
  people: 4,
} as const

describe('usualChoices', () => {
  it('begins with the first format, an hour, and no names', () => {
    expect(usualChoices(formats, 8, null)).toMatchObject({
      formatId: 'ours',
      names: 'anonymous',
      minutes: 60,
      votesPerPerson: null,
      votesPerTopic: 2,
      people: 8,
    })
  })

  it('repeats last time, with the nearest length there is', () => {
    expect(usualChoices(formats, 8, last)).toMatchObject({
      formatId: 'sailboat',
      names: 'named',
      minutes: 45,
      votesPerTopic: 1,
    })
  })

  it('does without a format that is gone', () => {
    const gone = { ...last, formatId: FormatId.parse('gone') }
    expect(usualChoices(formats, 8, gone).formatId).toBe('ours')
  })

  it('counts the people of last time where the team has no members', () => {
    expect([usualChoices(formats, 0, last).people, usualChoices(formats, 0, null).people]).toEqual([
      4, 6,
    ])
  })
})

describe('choiceProblems', () => {
  const usual = usualChoices(formats, 8, null)

  it('finds nothing wrong with what suits most teams', () => {
    expect(choiceProblems(usual, 'Sprint 12 retro')).toEqual({})
  })

  it('names the fields that have to change', () => {
    const choices = { ...usual, votesPerPerson: 0, votesPerTopic: null, people: 201 }
    expect(choiceProblems(choices, ' ')).toEqual({
      title: 'empty',
      votesPerPerson: 'too-small',
      votesPerTopic: 'bad-request',
      people: 'too-large',
    })
  })
})
