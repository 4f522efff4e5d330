import { EventEmitter } from 'node:events'
import { compileFunction } from 'node:vm'
import { build, type Rolldown } from 'vite'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Bridge, Reply } from '@shared/api/contract'

type Ipc = EventEmitter & { invoked: unknown[][]; invoke: (...args: unknown[]) => Promise<Reply> }

const exposed = new Map<string, Bridge>()
const required: string[] = []
const ipc = aChannel()

// The preload is run as Electron's sandbox runs it: one CommonJS text, with Electron's few modules to require.
beforeAll(async () => {
  const require = (name: string) => {
    required.push(name)
    const exposeInMainWorld = (key: string, bridge: Bridge) => exposed.set(key, bridge)
    return { contextBridge: { exposeInMainWorld }, ipcRenderer: ipc }
  }
  const run = compileFunction(await bundle(), ['require', 'module', 'exports'])
  run(require, { exports: {} }, {})
})

describe('the preload', () => {
  it('exposes one object with exactly two functions', () => {
    expect([...exposed.keys()]).toEqual(['bridge'])
    expect(Object.entries(bridge()).map(([name, part]) => [name, typeof part])).toEqual([
      ['call', 'function'],
      ['onEvent', 'function'],
    ])
  })

  it('requires nothing but Electron', () => {
    expect(required).toEqual(['electron'])
  })

  it('asks over one channel', async () => {
    expect(await bridge().call('app.info', {})).toEqual({ ok: true, value: 1 })
    expect(ipc.invoked).toEqual([['api:call', 'app.info', {}]])
  })

  it('passes announcements on without the event, until it is told to stop', () => {
    const heard: unknown[][] = []
    const stop = bridge().onEvent((...args) => void heard.push(args))
    ipc.emit('api:event', { sender: ipc }, 'trash.changed', { a: 1 }, 'more')
    expect(stop()).toBeUndefined()
    ipc.emit('api:event', { sender: ipc }, 'trash.changed', { a: 2 })
    expect(heard).toEqual([['trash.changed', { a: 1 }]])
    expect(ipc.listenerCount('api:event')).toBe(0)
  })
})

function bridge(): Bridge {
  const found = exposed.get('bridge')
  if (found === undefined) throw new Error('the preload exposed no bridge')
  return found
}

function aChannel(): Ipc {
  const invoked: unknown[][] = []
  return Object.assign(new EventEmitter(), {
    invoked,
    async invoke(...args: unknown[]): Promise<Reply> {
      invoked.push(args)
      return { ok: true, value: 1 }
    },
  })
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      ssr: true,
      write: false,
      rolldownOptions: {
        input: 'src/preload/index.ts',
        external: ['electron'],
        output: { format: 'cjs' },
      },
    },
  })
  const { output } = built as Rolldown.RolldownOutput
  if (output.length !== 1) throw new Error('the preload must be one file')
  return output[0].code
}
