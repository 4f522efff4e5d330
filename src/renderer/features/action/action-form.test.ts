import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NO_DETAILS, type ActionPicture } from '@shared/domain/action'
import { Day } from '@shared/domain/day'
import type { ActionId } from '@shared/domain/ids'
import { ActionForm, draftFrom, editFrom, emptyForm, formOf, hasMore } from './action-form'

const today = Day.parse('2026-11-20')
const form = (part: Partial<ActionForm> = {}): ActionForm => ({
  ...emptyForm(today),
  text: 'Pair on reviews',
  ...part,
})
const action: ActionPicture = {
  id: 'a' as ActionId,
  retroId: null,
  topicId: null,
  text: 'Pair on reviews',
  owner: 'Ada',
  dueOn: today,
  doneWhen: '',
  status: 'open',
  reason: '',
  createdOn: today,
  closedOn: null,
  ...NO_DETAILS,
  helpers: ['Bo', 'Cy'],
  links: ['https://example.org/a', 'http://example.org/b?c=d,e'],
  experiment: { belief: 'It will help', lookAt: 'The wait', checkOn: today },
  verdict: null,
  splitFrom: null,
  carried: 0,
  ageDays: 0,
  ageRetros: 0,
  origin: null,
  review: null,
}

const schemes = [
  'https:',
  'HTTP:',
  'javascript:',
  'data:',
  'file:',
  'ftp:',
  'https:https:',
  '',
] as const
const hostileLinks = fc
  .tuple(fc.constantFrom(...schemes), fc.constantFrom('//', ''), fc.string())
  .map((parts) => parts.join(''))

describe('the form of an action', () => {
  it('changes nothing when nothing was typed', () => {
    const { draft } = draftFrom(formOf(action))
    expect(draft && editFrom(action, draft)).toEqual({})
  })

  it('sends only the fields that differ', () => {
    const { draft } = draftFrom({ ...formOf(action), notes: 'Ask Dee', helpers: 'Bo' })
    expect(draft && editFrom(action, draft)).toEqual({ notes: 'Ask Dee', helpers: ['Bo'] })
  })

  it('takes names and addresses as people separate them, each once', () => {
    const { draft } = draftFrom(
      form({ helpers: ' Bo; Cy,\nBo,, ', links: 'https://a.org\n\n https://b.org https://a.org' }),
    )
    expect(draft).toMatchObject({
      helpers: ['Bo', 'Cy'],
      links: ['https://a.org', 'https://b.org'],
    })
  })

  it('says beside each field what has to change', () => {
    const { problems } = draftFrom(
      form({ text: ' ', links: 'javascript:alert(1)', belief: 'It will help', checkOn: 'soon' }),
    )
    expect(problems).toEqual({
      text: 'empty',
      links: 'not-a-link',
      lookAt: 'empty',
      checkOn: 'not-a-date',
    })
  })

  it('opens what is behind "More" only when something stands there', () => {
    expect([form(), form({ checkOn: '2026-12-04' }), formOf(action)].map(hasMore)).toEqual([
      false,
      true,
      true,
    ])
  })

  it('still reads a draft from before it had these fields', () => {
    const old = { text: 'Half a th', owner: 'Ada', due: '', doneWhen: '' }
    expect(ActionForm.parse(old)).toEqual({ ...emptyForm(today), ...old })
  })

  it('lets no other address through, whatever is typed', () => {
    fc.assert(
      fc.property(hostileLinks, (links) => {
        const { draft } = draftFrom(form({ links }))
        expect((draft?.links ?? []).every((link) => /^https?:/i.test(link))).toBe(true)
      }),
    )
  })
})
