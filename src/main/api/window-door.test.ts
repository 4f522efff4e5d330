import { describe, expect, it } from 'vitest'
import type { Handlers, Reply } from '@shared/api/contract'
import type { Actor } from '@shared/domain/actor'
import { AppError } from '@shared/errors'
import { fake } from '../../../test/app/fake'
import { announcement, createListeners } from '../events/listeners'
import { serveWindow, tellWindow, type WindowLine } from './window-door'

const origin = 'app://candor'
const page = { parent: null, origin }
const settings = { theme: 'dark', sound: true } as const

describe('serveWindow', () => {
  it('answers the page, as the host', async () => {
    const { ask, asked } = aDoor()
    expect(await ask(page, 'settings.get', {})).toEqual({ ok: true, value: settings })
    expect(asked).toEqual([{ role: 'host' }])
  })

  it('passes a refusal on as a code', async () => {
    const { ask } = aDoor()
    expect(await ask(page, 'settings.set', { settings })).toEqual({ ok: false, code: 'disk-full' })
  })

  it.each([
    ['a frame that is gone', null],
    ['a frame inside the page', { parent: page, origin }],
    ['a page from elsewhere', { parent: null, origin: 'https://candor' }],
    ['a page without an origin', { parent: null, origin: 'null' }],
    ['another host of the scheme', { parent: null, origin: 'app://candor.evil' }],
  ])('refuses %s', async (_what, frame) => {
    const { ask, asked } = aDoor()
    expect(await ask(frame, 'settings.get', {})).toEqual({ ok: false, code: 'forbidden' })
    expect(asked).toEqual([])
  })

  it.each([
    ['nothing', []],
    ['a name alone', ['settings.get']],
    ['a third argument', ['settings.get', {}, {}]],
    ['a name that is no text', [{ toString: () => 'settings.get' }, {}]],
    ['an input of the wrong kind', ['settings.get', 'all']],
    ['an input with a wrong field', ['settings.set', { settings: { theme: 'pink' } }]],
  ])('refuses %s', async (_what, args) => {
    const { ask, asked } = aDoor()
    expect(await ask(page, ...args)).toMatchObject({ ok: false, code: 'bad-request' })
    expect(asked).toEqual([])
  })

  it.each(['settings.delete', '__proto__', 'constructor', ''])('does not know %j', async (name) => {
    expect(await aDoor().ask(page, name, {})).toEqual({ ok: false, code: 'unknown-call' })
  })

  it('tells the page what happens, until it is gone', () => {
    const { listeners, sent, line } = aDoor()
    listeners.tellHosts(announcement('settings.changed', { settings }))
    line.destroy()
    listeners.tellHosts(announcement('trash.changed', {}))
    expect(sent).toEqual([['api:event', 'settings.changed', { settings }]])
    expect([...listeners.all()]).toEqual([])
  })
})

describe('tellWindow', () => {
  it('speaks to a window, and not to one that is gone', () => {
    const { line, sent } = aDoor()
    tellWindow(line, 'menu.command', { command: 'undo' })
    line.destroy()
    tellWindow(line, 'menu.command', { command: 'undo' })
    expect(sent).toEqual([['api:event', 'menu.command', { command: 'undo' }]])
  })
})

type Answer = Parameters<WindowLine['ipc']['handle']>[1]
type Frame = Parameters<Answer>[0]['senderFrame']

function aDoor() {
  const asked: Actor[] = []
  const sent: unknown[][] = []
  const answers = new Map<string, Answer>()
  let isGone = false
  let atEnd: () => void = () => undefined
  const line = {
    ipc: { handle: (channel: string, answer: Answer) => void answers.set(channel, answer) },
    isDestroyed: () => isGone,
    once: (_event: 'destroyed', listener: () => void) => (atEnd = listener),
    send: (...args: unknown[]) => void sent.push(args),
    destroy() {
      isGone = true
      atEnd()
    },
  }
  const handlers = fake<Handlers>({
    'settings.get'(actor: Actor) {
      asked.push(actor)
      return settings
    },
    'settings.set'() {
      throw new AppError('disk-full')
    },
  })
  const listeners = createListeners()
  serveWindow(line, { handlers, listen: listeners.listen }, origin)

  return {
    line,
    asked,
    sent,
    listeners,
    ask: async (senderFrame: Frame, ...args: unknown[]) =>
      (await answers.get('api:call')?.({ senderFrame }, ...args)) as Reply,
  }
}
