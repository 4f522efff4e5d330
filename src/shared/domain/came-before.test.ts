import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cameBefore, likenesses, rememberLikenesses } from './came-before'

test('a topic came before when it shares telling words, and those explain it', () => {
  const earlier = ['Reviews wait for days', 'The deployment failed twice', 'Lunch was great']
  expect(cameBefore('Deployments fail on Fridays', earlier)).toEqual([
    { index: 1, words: expect.arrayContaining(['Deployments']) },
  ])
})

test('small words and words that the team always uses bring nothing back', () => {
  expect(cameBefore('We are on the way', ['We were in the office'])).toEqual([])
  expect(cameBefore('Three big re-runs', ['Three reviewers, two re-written'])).toEqual([])
  const always = ['red', 'blue', 'green', 'grey', 'pink', 'brown'].map((word) => `sprint ${word}`)
  expect(cameBefore('sprint', always)).toEqual([])
})

test('nothing to compare is no answer', () => {
  expect(cameBefore('', ['Reviews'])).toEqual([])
  expect(cameBefore('Reviews', [])).toEqual([])
  expect(cameBefore('Reviews', ['', '🎉'])).toEqual([])
})

test('of two that are as much alike, the newer comes first', () => {
  const found = cameBefore('Slow reviews', ['Slow reviews', 'Lunch', 'Slow reviews'])
  expect(found.map(({ index }) => index)).toEqual([2, 0])
})

test('every answer is a text of the list with a word that explains it, whatever the words', () => {
  const words = fc.string({ unit: fc.constantFrom('a', 'bug', ' ', 'ü', '日', '\0', '🎉', "'") })
  fc.assert(
    fc.property(words, fc.array(words, { maxLength: 8 }), (text, earlier) => {
      const found = cameBefore(text, earlier)
      expect(new Set(found.map(({ index }) => index)).size).toBe(found.length)
      for (const { index, words: why } of found) {
        expect(index).toBeLessThan(earlier.length)
        expect(why.length).toBeGreaterThan(0)
      }
    }),
  )
})

test('what is alike is found once for the same texts, and anew for others', () => {
  const texts = ['Slow reviews', 'Lunch', 'Slow reviews']
  const remembered = rememberLikenesses()
  const first = remembered(texts)(2)
  expect(first).toEqual(likenesses(texts)(2))
  expect(remembered([...texts])(2)).toBe(first)
  expect(remembered(['Slow reviews', 'Lunch', 'Long lunch'])(2)).toEqual([
    { index: 1, words: ['lunch'] },
  ])
  expect(remembered(texts)(2)).toEqual(first)
})
