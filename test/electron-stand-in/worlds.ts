/**
 * The two halves of a page with a preload: the page's own world, and the isolated one that Chromium gives to the
 * preload. Both functions are sent to the browser as text, so each stands alone and takes what it needs as an argument.
 *
 * Worlds share the document and nothing else. Like Electron's contextBridge, the halves pass copies of plain data and
 * stand-ins for functions and promises; events on the document with a secret name are their only way.
 */

/** Runs first, in the page's world: puts there what the preload exposes, before any script of the page. */
export function pageWorld(secret: string): void {
  if (window !== window.top) return
  type Shape = { fn: number } | { value: unknown } | { parts: Record<string, Shape> }

  const callbacks: ((...args: unknown[]) => unknown)[] = []
  let count = 0

  function build(shape: Shape): unknown {
    if ('fn' in shape) return (...args: unknown[]) => call(shape.fn, args)
    if ('value' in shape) return shape.value
    const parts = Object.entries(shape.parts).map(([key, part]) => [key, build(part)] as const)
    return Object.freeze(Object.fromEntries(parts))
  }

  function call(fn: number, args: unknown[]): unknown {
    const reply = `${secret}:${++count}`
    const sent = args.map((arg) =>
      typeof arg === 'function'
        ? { fn: callbacks.push(arg as (...args: unknown[]) => unknown) - 1 }
        : { value: arg },
    )
    let result: { shape?: Shape; promise?: string; error?: string } = {}
    document.addEventListener(reply, (event) => (result = (event as CustomEvent).detail), {
      once: true,
    })
    document.dispatchEvent(new CustomEvent(`${secret}:call`, { detail: { fn, args: sent, reply } }))
    if (result.error !== undefined) throw new Error(result.error)
    if (result.promise !== undefined) return settled(result.promise)
    return result.shape === undefined ? undefined : build(result.shape)
  }

  function settled(name: string): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const hear = (event: Event) => {
        const { value, error } = (event as CustomEvent<{ value: unknown; error?: string }>).detail
        if (error === undefined) resolve(value)
        else reject(new Error(error))
      }
      document.addEventListener(name, hear, { once: true })
    })
  }

  document.addEventListener(`${secret}:expose`, (event) => {
    const { name, shape } = (event as CustomEvent<{ name: string; shape: Shape }>).detail
    Object.defineProperty(window, name, { value: build(shape), enumerable: true })
  })
  document.addEventListener(`${secret}:callback`, (event) => {
    const { fn, args } = (event as CustomEvent<{ fn: number; args: unknown[] }>).detail
    callbacks[fn]?.(...args)
  })
}

type Preload = {
  readonly secret: string
  /** The name of the function by which this world reaches the main process. */
  readonly toMain: string
  readonly fromMain: string
}

type Bundle = (require: (name: string) => object, module: object, exports: object) => void

/** Runs second, in the isolated world: gives the preload its few modules and runs it. */
export function isolatedWorld({ secret, toMain, fromMain }: Preload, runPreload: Bundle): void {
  if (window !== window.top) return
  type Fn = (...args: unknown[]) => unknown
  type Listener = (event: object, ...args: unknown[]) => void
  type Shape = { fn: number } | { value: unknown } | { parts: Record<string, Shape> }

  const world = globalThis as unknown as Record<string, (text: string) => void>
  const functions: Fn[] = []
  const listeners = new Map<string, Set<Listener>>()
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: Fn }>()
  let count = 0

  const say = (name: string, detail: unknown) =>
    document.dispatchEvent(new CustomEvent(name, { detail }))

  function lacking(name: string, parts: object): object {
    return new Proxy(parts, {
      get(target, key) {
        if (typeof key === 'symbol' || key in target) return Reflect.get(target, key) as unknown
        throw new Error(`The Electron stand-in has no ${name}.${key}`)
      },
    })
  }

  /** Electron clones; this line carries JSON, and says so when the two would differ. */
  function text(value: unknown): string {
    return JSON.stringify(value, function (this: Record<string, unknown>, key, part: unknown) {
      // Not `part` itself, which for a Date has become text by now.
      const given = this[key]
      const isObject = typeof given === 'object' && given !== null && !Array.isArray(given)
      const isOdd = isObject && Object.getPrototypeOf(given) !== Object.prototype
      if (!isOdd && typeof given !== 'function') return part
      throw new Error(`The Electron stand-in carries plain data only; "${key}" is something else`)
    })
  }

  function shapeOf(value: unknown): Shape {
    if (typeof value === 'function') return { fn: functions.push(value as Fn) - 1 }
    if (value === null || typeof value !== 'object') return { value }
    const parts = Object.entries(value).map(([key, part]) => [key, shapeOf(part)] as const)
    return { parts: Object.fromEntries(parts) }
  }

  function answer(fn: number, args: { fn?: number; value?: unknown }[], reply: string): void {
    const given = args.map((arg) =>
      arg.fn === undefined
        ? arg.value
        : (...said: unknown[]) => void say(`${secret}:callback`, { fn: arg.fn, args: said }),
    )
    try {
      const result = functions[fn]?.(...given)
      if (!(result instanceof Promise)) return void say(reply, { shape: shapeOf(result) })
      const promise = `${reply}:settled`
      say(reply, { promise })
      result.then(
        (value: unknown) => say(promise, { value }),
        (error: unknown) =>
          say(promise, { error: error instanceof Error ? error.message : 'failed' }),
      )
    } catch (error) {
      say(reply, { error: error instanceof Error ? error.message : String(error) })
    }
  }

  document.addEventListener(`${secret}:call`, (event) => {
    const { fn, args, reply } = (event as CustomEvent).detail
    answer(fn, args, reply)
  })

  world[fromMain] = (message) => {
    const { id, value, error, channel, args } = JSON.parse(message)
    if (channel !== undefined) {
      for (const listener of listeners.get(channel) ?? []) listener({}, ...args)
      return
    }
    const pending = waiting.get(id)
    waiting.delete(id)
    if (error === undefined) pending?.resolve(value)
    else pending?.reject(new Error(error))
  }

  const ipcRenderer = lacking('ipcRenderer', {
    invoke: (channel: string, ...args: unknown[]) =>
      new Promise((resolve, reject) => {
        const id = ++count
        waiting.set(id, { resolve, reject })
        world[toMain]?.(text({ id, channel, args }))
      }),
    on(channel: string, listener: Listener) {
      listeners.set(channel, (listeners.get(channel) ?? new Set()).add(listener))
    },
    off: (channel: string, listener: Listener) => listeners.get(channel)?.delete(listener),
  })
  const contextBridge = lacking('contextBridge', {
    exposeInMainWorld: (name: string, parts: unknown) =>
      void say(`${secret}:expose`, { name, shape: shapeOf(parts) }),
  })
  const electron = lacking('electron', { contextBridge, ipcRenderer })
  const require = (name: string) => {
    if (name === 'electron') return electron
    throw new Error(`module not found: ${name}`)
  }

  const module = { exports: {} }
  runPreload(require, module, module.exports)
}

/** The text to run in the isolated world. A sandboxed preload is wrapped just so: it must be one CommonJS file. */
export function isolatedScript(preload: Preload, source: string): string {
  const bundle = `function (require, module, exports) {${source}\n}`
  return `(${isolatedWorld.toString()})(${JSON.stringify(preload)}, ${bundle})`
}

export function pageScript(secret: string): string {
  return `(${pageWorld.toString()})(${JSON.stringify(secret)})`
}
