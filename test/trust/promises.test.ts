import { promises } from '@shared/text/health-answers'
import { guestText } from '@shared/text/guest'
import { healthRound } from '@shared/text/health'
import { roomText } from '@shared/text/room'
import { namesLevels } from '@shared/text/stages'
import { describe, expect, it } from 'vitest'

const cantProtect = [
  'someone watching your screen or this Wi-Fi',
  'a changed copy of the app',
  'when everybody answers the same',
]

describe('Candor', () => {
  it('says on the host’s page and on the phones that plain HTTP can be listened to', () => {
    const note =
      'Plain HTTP: someone able to listen on this Wi-Fi can read what is sent. Nobody can join without the code.'
    expect([roomText.httpNote, guestText.httpNote]).toEqual([note, note])
  })

  it('promises no more about anonymous cards than it keeps', () => {
    const { promise } = namesLevels.anonymous
    expect(promise).toContain('Candor does not store who wrote this.')
    for (const part of [...cantProtect, 'your writing style']) expect(promise).toContain(part)
  })

  it.each([true, false])(
    'promises no more about health checks than it keeps (comments: %s)',
    (asksComments) => {
      const terms = { smallest: 5, sharedWith: 'room', people: 6, isOpenRound: false } as const
      const promise = promises({ ...terms, asksComments }, false).join(' ')
      expect(promise).toContain('Candor does not store who answered what.')
      const limits = [
        ...cantProtect,
        'whoever controls the facilitator’s laptop',
        'takes their own answer out of the counts',
      ]
      for (const part of limits) expect(promise).toContain(part)
      expect(/way of writing/.test(promise)).toBe(asksComments)
    },
  )

  it('calls answers on one shared laptop confidential, and not untraceable', () => {
    expect(healthRound.answerHereAbout).toContain(
      'confidential between each person and this laptop',
    )
    expect(healthRound.answerHereAbout).toContain('not untraceable')
  })
})
