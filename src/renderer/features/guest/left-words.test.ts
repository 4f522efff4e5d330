import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { deviceTexts, savedOutbox, saveOutbox } from './device'
import { forgetLeftWords, joined, leftWords, retroEnded } from './left-words'

/** What a browser keeps for good, and what it keeps as long as a tab is open. */
let device = new Map<string, string>()
let tab = new Map<string, string>()

function storage(kept: Map<string, string>) {
  return {
    get length() {
      return kept.size
    },
    key: (index: number) => [...kept.keys()][index] ?? null,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  }
}

beforeEach(() => {
  device = new Map()
  tab = new Map()
  vi.stubGlobal('localStorage', storage(device))
  vi.stubGlobal('sessionStorage', storage(tab))
  deviceTexts.write('one.card.start', 'half a thought')
  deviceTexts.write('one.edit.start.card', 'as it was sent')
  const input = { retroId: 'one', columnId: 'stop', cardId: 'c', text: 'on its way' }
  saveOutbox([
    { name: 'card.add', input },
    { name: 'done.mark', input: { retroId: 'one', isDone: true } },
  ])
})
afterEach(() => void vi.unstubAllGlobals())

const end = () => retroEnded('one', ['as it was sent'])

describe('what was typed and never sent', () => {
  it('is left when the retro ends, but not what stands there anyway', () => {
    end()
    expect(leftWords()).toEqual(['on its way', 'half a thought'])
  })

  it('is on the device no more once the retro is over, but in the open tab', () => {
    end()
    expect([device.size, tab.size]).toEqual([0, 1])
  })

  it('is forgotten when its writer says so', () => {
    end()
    forgetLeftWords()
    expect([leftWords(), device.size, tab.size]).toEqual([[], 0, 0])
  })

  it('is forgotten when this phone joins another retro, of which nothing is lost', () => {
    deviceTexts.write('two.card.start', 'another thought')
    end()
    joined('two')
    expect([leftWords(), [...device.values()], tab.size]).toEqual([[], ['another thought'], 0])
  })

  it('is back in its fields when the same retro is taken up again, to be sent or not', () => {
    end()
    joined('one')
    expect([leftWords(), savedOutbox()]).toEqual([[], []])
    expect(Object.fromEntries(device)).toEqual({
      'candor.draft.one.card.start': 'half a thought',
      'candor.draft.one.card.stop': 'on its way',
    })
  })
})
