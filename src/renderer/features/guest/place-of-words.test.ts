import { expect, it } from 'vitest'
import { editAt, editPlace, placeOfWords } from './place-of-words'

it.each([
  ['card.add', { columnId: 'c', cardId: 'k', text: 'Words' }, 'card.c'],
  ['card.edit', { cardId: 'k', text: 'Words' }, 'edit..k'],
  ['checkIn.answer', { text: 'Words' }, 'check-in'],
  ['appreciation.add', { appreciationId: 'a', text: 'Words' }, 'appreciation'],
])('the words of %s have a field to go back to', (name, input, place) => {
  expect(placeOfWords({ name, input })).toEqual({ place, words: 'Words' })
})

it('a command without words has none', () => {
  expect(placeOfWords({ name: 'vote.cast', input: { voteId: 'v' } })).toBeNull()
  expect(placeOfWords({ name: 'checkIn.answer', input: { text: '' } })).toBeNull()
})

it('the place of a change says which card and which column', () => {
  for (const columnId of ['c', null]) {
    expect(editAt(editPlace({ columnId, id: 'k' }))).toEqual({ columnId, cardId: 'k' })
  }
})
