import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { deviceTexts, savedOutbox, saveOutbox, takeSecretFromAddress } from './device'

const address = { hash: '', pathname: '/' }
const replaceState = vi.fn<(data: unknown, unused: string, to: string) => void>()
let kept = new Map<string, string>()

beforeEach(() => {
  kept = new Map()
  vi.stubGlobal('location', address)
  vi.stubGlobal('history', { replaceState })
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  })
})
afterEach(() => void vi.unstubAllGlobals())

describe('a phone', () => {
  it('takes the secret out of the address at once', () => {
    address.hash = '#the-secret'
    expect(takeSecretFromAddress()).toBe('the-secret')
    expect(replaceState.mock.calls).toEqual([[null, '', '/']])
    address.hash = ''
    expect(takeSecretFromAddress()).toBeNull()
  })

  it('keeps what is typed until the field is empty', () => {
    deviceTexts.write('card', 'half a thought')
    expect(deviceTexts.read('card')).toBe('half a thought')
    deviceTexts.write('card', '')
    expect([deviceTexts.read('card'), kept.size]).toEqual(['', 0])
  })

  it('keeps what was not answered, and reads nothing else as that', () => {
    const waiting = [{ name: 'card.add', input: { text: 'Mine' } }]
    saveOutbox(waiting)
    expect(savedOutbox()).toEqual(waiting)
    kept.set('candor.outbox', '{"length": 1')
    expect(savedOutbox()).toEqual([])
  })
})

describe('a phone that lets nothing be kept', () => {
  it('can be typed on all the same, until the page is left', () => {
    const refuse = () => {
      throw new DOMException('not here', 'SecurityError')
    }
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse })
    deviceTexts.write('card', 'half a')
    deviceTexts.write('card', 'half a thought')
    expect(deviceTexts.read('card')).toBe('half a thought')
    deviceTexts.write('card', '')
    expect(deviceTexts.read('card')).toBe('')
  })

  it('shows what is typed, and not what was kept before it was full', () => {
    deviceTexts.write('card', 'short')
    const setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
    const { getItem, removeItem } = localStorage
    vi.stubGlobal('localStorage', { getItem, setItem, removeItem })
    deviceTexts.write('card', 'short, and more')
    expect(deviceTexts.read('card')).toBe('short, and more')
    deviceTexts.write('card', '')
    expect([deviceTexts.read('card'), kept.size]).toEqual(['', 0])
  })
})

describe('the places of texts', () => {
  it('are those that begin so and hold something, kept or not', () => {
    const keys = () => [...kept.keys()]
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => {
        if (key.endsWith('full')) throw new DOMException('full', 'QuotaExceededError')
        kept.set(key, value)
      },
      removeItem: (key: string) => void kept.delete(key),
      key: (n: number) => keys()[n] ?? null,
      get length() {
        return kept.size
      },
    })
    for (const place of ['r.edit.b', 'r.edit.a', 'r.edit.full', 'r.card.a']) {
      deviceTexts.write(place, 'words')
    }
    deviceTexts.write('r.edit.b', '')
    expect(deviceTexts.places('r.edit.')).toEqual(['r.edit.a', 'r.edit.full'])
    deviceTexts.write('r.edit.full', '')
  })
})
