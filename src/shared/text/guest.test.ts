import { expect, it } from 'vitest'
import { guestText } from './guest'

it('says one and many as people do', () => {
  expect([
    guestText.votesLeft(1, 1),
    guestText.votesLeft(1, 3),
    guestText.doneCount(1, 8),
    guestText.doneCount(6, 8),
    guestText.cardsSoFar(0),
    guestText.cardsSoFar(1),
  ]).toEqual([
    '1 of 1 vote left',
    '1 of 3 votes left',
    '1 of 8 has finished.',
    '6 of 8 have finished.',
    'No card is written in the room yet.',
    '1 card written in the room, sealed.',
  ])
})
