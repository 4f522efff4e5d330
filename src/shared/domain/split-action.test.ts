import { describe, expect, it } from 'vitest'
import { anAction, anId } from '../../../test/builders'
import { added } from './change'
import { Day } from './day'
import type { RetroId, TopicId } from './ids'
import { splitAction } from './split-action'

const today = Day.parse('2026-11-27')
const whole = anAction(1, {
  owner: 'Ada',
  dueOn: Day.parse('2026-12-01'),
  doneWhen: 'all green',
  topicId: anId<TopicId>(7),
})
const part = { actionId: anAction(2).id, text: 'Write the first test' }
const split = { text: 'Run it nightly', parts: [part] }

describe('splitAction', () => {
  it('keeps the action under its new text and makes parts that know where they came from', () => {
    expect(splitAction(whole, split, null, today)).toEqual([
      {
        kind: 'action',
        id: whole.id,
        before: { text: whole.text },
        after: { text: 'Run it nightly' },
      },
      added(
        'action',
        anAction(2, {
          retroId: whole.retroId,
          topicId: whole.topicId,
          text: part.text,
          owner: 'Ada',
          dueOn: whole.dueOn,
          createdOn: today,
          splitFrom: whole.id,
        }),
      ),
    ])
  })

  it('makes the parts in the retro that splits it', () => {
    const retroId = anId<RetroId>(9)
    const [, made] = splitAction(whole, split, retroId, today)
    expect(made?.after).toMatchObject({ retroId, topicId: null })
  })

  it('refuses to split what is done', () => {
    const done = { ...whole, status: 'done' as const }
    expect(() => splitAction(done, split, null, today)).toThrow('closed')
  })

  it('refuses two parts with one id, and a part that is the action itself', () => {
    const twice = { text: 'x', parts: [part, part] }
    expect(() => splitAction(whole, twice, null, today)).toThrow('bad-request')
    const itself = { text: 'x', parts: [{ actionId: whole.id, text: 'y' }] }
    expect(() => splitAction(whole, itself, null, today)).toThrow('bad-request')
  })
})
