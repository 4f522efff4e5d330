import { EventEmitter } from 'node:events'
import type { App } from 'electron'
import { describe, expect, it, vi } from 'vitest'
import { fake } from '../../../test/app/fake'
import { closeBeforeQuit } from './quit'

describe('closeBeforeQuit', () => {
  it('ends after everything is closed, not before', async () => {
    let closed = () => {}
    const app = quitting(() => new Promise((done) => (closed = done)))
    expect(app.isPrevented).toBe(true)
    expect(app.codes).toEqual([])
    closed()
    await expect.poll(() => app.codes).toEqual([0])
  })

  it('ends also when closing fails', async () => {
    const complaint = vi.spyOn(console, 'error').mockReturnValue()
    const app = quitting(() => Promise.reject(new Error('no')))
    await expect.poll(() => app.codes).toEqual([0])
    expect(complaint).toHaveBeenCalledOnce()
  })

  it('ends also when closing takes for ever', async () => {
    const app = quitting(() => new Promise(() => undefined), Promise.resolve())
    await expect.poll(() => app.codes).toEqual([0])
  })
})

function quitting(close: () => Promise<void>, patience?: Promise<void>) {
  const state = { isPrevented: false, codes: [] as number[] }
  const app = Object.assign(new EventEmitter(), { exit: (code: number) => state.codes.push(code) })
  closeBeforeQuit(fake<App>(app), close, patience)
  app.emit('will-quit', { preventDefault: () => (state.isPrevented = true) })
  return state
}
