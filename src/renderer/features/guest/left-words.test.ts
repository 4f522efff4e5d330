import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { deviceTexts, savedOutbox, saveOutbox } from './device'
import { forgetLeftWords, joined, leftWords, retroEnded } from './left-words'

let kept = new Map<string, string>()

beforeEach(() => {
  kept = new Map()
  vi.stubGlobal('localStorage', {
    get length() {
      return kept.size
    },
    key: (index: number) => [...kept.keys()][index] ?? null,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  })
  deviceTexts.write('one.card.start', 'half a thought')
  deviceTexts.write('one.edit.start.card', 'as it was sent')
  saveOutbox([
    { name: 'card.add', input: { retroId: 'one', text: 'on its way' } },
    { name: 'done.mark', input: { retroId: 'one', isDone: true } },
  ])
})
afterEach(() => void vi.unstubAllGlobals())

describe('what was typed and never sent', () => {
  it('is left when the retro ends, but not what is known there anyway', () => {
    retroEnded('one', ['as it was sent'])
    expect(leftWords()).toEqual(['half a thought', 'on its way'])
  })

  it('is forgotten when its writer says so, and nothing of it stays on the device', () => {
    retroEnded('one', [])
    forgetLeftWords()
    expect([leftWords(), savedOutbox(), kept.size]).toEqual([[], [], 0])
  })

  it('is forgotten when this device joins another retro', () => {
    retroEnded('one', [])
    deviceTexts.write('two.card.start', 'another thought')
    joined('two')
    expect([leftWords(), [...kept.values()]]).toEqual([['another thought'], ['another thought']])
  })

  it('waits for its writer where the same retro goes on', () => {
    retroEnded('one', ['as it was sent'])
    joined('one')
    joined('two')
    expect(leftWords()).toEqual(['half a thought', 'on its way'])
  })

  it('stays while nobody has said that its retro is over', () => {
    joined('two')
    expect(leftWords()).toContain('half a thought')
  })
})
