import { guestText } from '@shared/text/guest'
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
})
