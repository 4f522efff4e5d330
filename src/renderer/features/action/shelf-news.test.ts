import type { Client } from '@shared/api/contract'
import type { ShelfStep } from '@shared/domain/action-life'
import { AppError } from '@shared/errors'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createShelfNews } from './shelf-news'

const aStep = (id: string): ShelfStep => ({ id, label: 'set-status', actions: 1 })

type Said = { readonly text: string; readonly undo: (() => void) | undefined; isShown: boolean }

/** A shelf as the host keeps it: the newest step last. */
function aShelf() {
  const steps: ShelfStep[] = []
  let tell: () => void = () => undefined
  const client = {
    call: async (name: string, input: { stepId?: string }) => {
      if (name === 'action.lastStep') return steps.at(-1) ?? null
      const at = steps.findIndex((step) => step.id === input.stepId)
      if (at === -1) throw new AppError('undo-passed')
      steps.splice(at, 1)
      tell()
      return null
    },
    on: (_event: string, listener: () => void) => {
      tell = listener
      return () => undefined
    },
    // Of a client, news uses these two alone.
  } as unknown as Client
  const said: Said[] = []
  const news = createShelfNews(client, null, (text, options) => {
    const message = { text, undo: options?.undo, isShown: true }
    said.push(message)
    return () => void (message.isShown = false)
  })
  const settle = () => new Promise((done) => setTimeout(done))
  return {
    news,
    said,
    settle,
    texts: () => said.map(({ text }) => text),
    async add(step: ShelfStep) {
      steps.push(step)
      tell()
      await settle()
    },
    before: (step: ShelfStep) => void steps.push(step),
  }
}

describe('the news of the shelf', () => {
  const hasFocus = vi.fn<() => boolean>(() => true)
  beforeEach(() => vi.stubGlobal('document', { hasFocus }))
  afterEach(() => {
    hasFocus.mockReturnValue(true)
    vi.unstubAllGlobals()
  })

  it('knows a step from before, and says nothing of it', async () => {
    const { news, before, settle, texts } = aShelf()
    before(aStep('old'))
    news.watch()
    await settle()
    expect([news.getState().step, texts()]).toEqual([aStep('old'), []])
  })

  it('says a new step with a way back, and what became of that; what surfaces is not new', async () => {
    const { news, before, add, said, settle, texts } = aShelf()
    before(aStep('old'))
    news.watch()
    await settle()
    await add(aStep('new'))
    said[0]?.undo?.()
    await settle()
    expect([news.getState().step, texts()]).toEqual([
      aStep('old'),
      ['Status changed.', 'Taken back: Status changed.'],
    ])
  })

  it('offers no way back where a step was taken back by the key', async () => {
    const { news, add, said, settle } = aShelf()
    news.watch()
    await settle()
    await add(aStep('one'))
    await add(aStep('two'))
    await news.undo(aStep('two'))
    await settle()
    expect(said.map(({ text, isShown }) => [text, isShown])).toEqual([
      ['Status changed.', true],
      ['Status changed.', false],
      ['Taken back: Status changed.', true],
    ])
  })

  it('leaves a step of another window to that one', async () => {
    const { news, add, settle, texts } = aShelf()
    news.watch()
    await settle()
    hasFocus.mockReturnValue(false)
    await add(aStep('elsewhere'))
    expect([news.getState().step, texts()]).toEqual([aStep('elsewhere'), []])
  })

  it('says why a step can no longer be taken back', async () => {
    const { news, settle, texts } = aShelf()
    news.watch()
    await settle()
    await news.undo(aStep('gone'))
    expect(texts()).toHaveLength(1)
    expect(texts()[0]).not.toContain('Taken back')
  })
})
