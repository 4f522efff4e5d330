import { describe, expect, it } from 'vitest'
import { cardText, firstLines, linesOf, textAfterSending } from './pasted-lines'

describe('linesOf', () => {
  it('gives each line that says something, whatever its line breaks', () => {
    expect(linesOf('one\r\n\n  two \rthree\u2028four\n')).toEqual(['one', 'two', 'three', 'four'])
  })

  it('leaves out the mark of a list, and only that', () => {
    expect(linesOf('- a\n* b\n• c\n-5 % latency\n1. d')).toEqual([
      'a',
      'b',
      'c',
      '-5 % latency',
      '1. d',
    ])
  })

  it('keeps every other sign as it is', () => {
    expect(linesOf('<b>x</b>\nשלום עולם\n👩‍💻 shipped')).toEqual([
      '<b>x</b>',
      'שלום עולם',
      '👩‍💻 shipped',
    ])
  })
})

describe('firstLines', () => {
  it('takes 200 at a time and keeps the rest', () => {
    const lines = Array.from({ length: 350 }, (_, index) => `line ${index}`)
    const { now, rest } = firstLines(lines)
    expect(now).toHaveLength(200)
    expect(linesOf(rest)).toEqual(lines.slice(200))
  })
})

describe('cardText', () => {
  it('drops empty lines around a card and none inside it', () => {
    expect(cardText(' \n\n  a\n\n b \n')).toBe('  a\n\n b')
  })
})

describe('textAfterSending', () => {
  it('empties the box, but for what was typed while the card was on its way', () => {
    expect(textAfterSending('card', 'card')).toBe('')
    expect(textAfterSending('card and more', 'card')).toBe(' and more')
    expect(textAfterSending('another', 'card')).toBe('another')
    expect(textAfterSending('a\nb', 'a\nb', 'b')).toBe('b')
  })
})
