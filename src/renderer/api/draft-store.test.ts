import type { Client } from '@shared/api/contract'
import { AppError } from '@shared/errors'
import { describe, expect, it } from 'vitest'
import { createDraftStore } from './draft-store'

/** What a window of the browser keeps over a reload. */
function aShelf() {
  const kept = new Map<string, string>()
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  }
}

/** A host that saves one draft when it is told to. */
function aHost(saved: readonly { place: string; text: string }[] = [], shelf = aShelf()) {
  const sent: string[] = []
  const pending: { done: () => void; fail: () => void }[] = []
  let erase: (payload: { name: string }) => void = () => undefined
  const client: Client = {
    call: (name, input) => {
      // Two calls are made here, and each is given the value of its own type.
      if (name === 'draft.list') return Promise.resolve(saved as never)
      const { place, text } = input as { place: string; text: string }
      sent.push(`${place}: ${text}`)
      return new Promise((answer, refuse) => {
        pending.push({
          done: () => answer(null as never),
          fail: () => refuse(new AppError('disk-full')),
        })
      })
    },
    on: (event, listener) => {
      if (event === 'person.erased') erase = listener as typeof erase
      return () => undefined
    },
  }
  const page = new EventTarget()
  const store = createDraftStore(client, { page, shelf })
  const turn = async () => {
    for (let turns = 0; turns < 5; turns += 1) await Promise.resolve()
  }
  const settle = async (how: 'done' | 'fail') => {
    pending.shift()?.[how]()
    await turn()
  }
  return {
    store,
    sent,
    settle,
    turn,
    erase: (name: string) => erase({ name }),
    leave: () => page.dispatchEvent(new Event('pagehide')),
    texts: () => store.getState().texts,
  }
}

describe('createDraftStore', () => {
  it('begins with what the host has kept', async () => {
    const host = aHost([{ place: 'a', text: 'from before' }])
    expect(host.store.getState().isLoaded).toBe(false)
    await host.turn()
    expect(host.store.getState()).toEqual({ texts: { a: 'from before' }, isLoaded: true })
  })

  it('leaves what has not arrived for the page that is loaded next, which sends it', async () => {
    const shelf = aShelf()
    const host = aHost([], shelf)
    host.store.write('a', 'ha')
    host.store.write('a', 'half a thought')
    host.store.write('b', 'refused')
    await host.settle('done')
    await host.settle('fail')
    host.leave()

    const next = aHost([{ place: 'a', text: 'ha' }], shelf)
    await next.turn()
    expect(next.texts()).toEqual({ a: 'half a thought', b: 'refused' })
    expect(next.sent).toEqual(['a: half a thought', 'b: refused'])
    expect(aHost([], shelf).texts()).toEqual({})
  })

  it('leaves nothing where all has arrived', async () => {
    const shelf = aShelf()
    const host = aHost([], shelf)
    host.store.write('a', 'whole')
    await host.settle('done')
    host.leave()
    expect(aHost([], shelf).texts()).toEqual({})
  })

  it('keeps what was typed before the kept texts came', async () => {
    const host = aHost([
      { place: 'a', text: 'from before' },
      { place: 'b', text: 'also' },
    ])
    host.store.write('a', 'typed')
    await host.turn()
    expect(host.texts()).toEqual({ a: 'typed', b: 'also' })
  })

  it('saves each key press, one after the other, and of many only the newest', async () => {
    const host = aHost()
    for (const text of ['H', 'He', 'Hel', 'Hell', 'Hello']) host.store.write('a', text)
    expect(host.sent).toEqual(['a: H'])
    await host.settle('done')
    expect(host.sent).toEqual(['a: H', 'a: Hello'])
    await host.settle('done')
    expect(host.sent).toHaveLength(2)
  })

  it('saves another field without waiting for the first', async () => {
    const host = aHost()
    host.store.write('a', 'one')
    host.store.write('b', 'two')
    expect(host.sent).toEqual(['a: one', 'b: two'])
  })

  it('has the host forget a field that was emptied', async () => {
    const host = aHost()
    host.store.write('a', 'one')
    await host.settle('done')
    host.store.write('a', '')
    expect(host.sent.at(-1)).toBe('a: ')
  })

  it('keeps the text when saving fails, and tries again with the next key press', async () => {
    const host = aHost()
    host.store.write('a', 'one')
    await host.settle('fail')
    expect(host.texts()).toEqual({ a: 'one' })
    host.store.write('a', 'one more')
    await host.settle('done')
    expect(host.sent).toEqual(['a: one', 'a: one more'])
  })

  it('forgets what holds a name that was erased, and nothing else', async () => {
    const host = aHost([
      { place: 'a', text: '{"owner":"ADA"}' },
      { place: 'b', text: 'Adamant' },
    ])
    await host.turn()
    host.erase('Ada')
    expect(host.texts()).toEqual({ a: '', b: 'Adamant' })
    expect(host.sent).toEqual(['a: '])
  })
})
