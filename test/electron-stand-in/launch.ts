import { spawn, type ChildProcess } from 'node:child_process'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium, type Browser, type Page } from 'playwright-core'
import { whereData } from '../in-home.ts'
import type { Desktop, DesktopOptions } from './desktop.ts'
import type { CommandName, FromApp, Input, Output, ShownDialog, ToApp } from './messages.ts'
import { toApp } from './addresses.ts'

const root = resolve(import.meta.dirname, '../..')
const register = pathToFileURL(join(import.meta.dirname, 'register.ts')).href

type Options = DesktopOptions & {
  /** The folder of the built bundles; CANDOR_BUILT names another than the project's own. */
  readonly built?: string
}

/** Starts the built desktop app on plain Node and Chromium. CANDOR_STAND_IN_WINDOW=1 shows its window. */
export function launchDesktop({
  dataFolder,
  args = [],
  built = process.env['CANDOR_BUILT'] ?? join(root, 'out'),
}: Options): Desktop {
  const where = whereData(dataFolder)
  const child = spawn(
    process.execPath,
    ['--import', register, join(built, 'main/index.js'), ...where.args, ...args],
    {
      cwd: root,
      env: { ...process.env, ...where.env },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    },
  )
  const line = connect(child)
  let browser: Browser | null = null

  return {
    runsOn: 'the Electron stand-in',
    async window() {
      const endpoint = await line.endpoint
      await line.shown
      browser ??= await chromium.connectOverCDP(endpoint)
      return pageOf(browser)
    },
    nextDialog: line.nextDialog,
    async answerDialog(answer) {
      await line.ask('answer', { answer })
    },
    async clickMenu(...labels) {
      await line.ask('clickMenu', { labels })
    },
    menu: () => line.ask('menu', null),
    title: () => line.ask('title', null),
    bounds: () => line.ask('bounds', null),
    async move(bounds) {
      await line.ask('move', { bounds })
    },
    timesFocused: () => line.ask('focused', null),
    notifications: () => line.ask('notifications', null),
    openedOutside: () => line.ask('openedOutside', null),
    shownInFolder: () => line.ask('shownInFolder', null),
    async sleep() {
      await line.ask('sleep', null)
    },
    troubles: () => line.troubles,
    async close() {
      await browser?.close()
      if (child.connected) await line.ask('quit', null).catch(() => undefined)
      await line.ended
    },
    async kill() {
      child.kill('SIGKILL')
      await line.ended
      await browser?.close()
    },
    ended: () => line.ended,
  }
}

/** Both ends of what goes between the test and the app's process. */
function connect(child: ChildProcess) {
  const troubles: string[] = []
  const dialogs = queue<ShownDialog>()
  const browser = deferred<string>()
  const shown = deferred<void>()
  const ended = deferred<number | null>()
  const waiting = new Map<number, Deferred<unknown>>()
  let count = 0

  child.on('message', (message: FromApp) => {
    if ('event' in message) hear(message)
    else settle(message)
  })
  child.once('exit', (code) => {
    ended.resolve(code)
    const gone = new Error(`The app has ended with code ${code}`)
    for (const { reject } of [browser, shown, ...waiting.values()]) reject(gone)
  })
  // Whoever waits hears of it; that nobody does is no failure.
  for (const { promise } of [browser, shown]) promise.catch(() => undefined)

  function hear(message: Extract<FromApp, { event: string }>): void {
    switch (message.event) {
      case 'browser':
        return browser.resolve(message.endpoint)
      case 'shown':
        return shown.resolve()
      case 'dialog':
        return dialogs.push(message.dialog)
      case 'trouble':
        return void troubles.push(message.what)
    }
  }

  function settle(message: Exclude<FromApp, { event: string }>): void {
    const pending = waiting.get(message.id)
    waiting.delete(message.id)
    if ('error' in message) pending?.reject(new Error(message.error))
    else pending?.resolve(message.output)
  }

  async function ask<N extends CommandName>(name: N, input: Input<N>): Promise<Output<N>> {
    if (!child.connected) throw new Error('The app has ended')
    const id = ++count
    const pending = deferred<unknown>()
    waiting.set(id, pending)
    child.send({ id, name, input } satisfies ToApp)
    // The app's side has the same types; a process boundary can't be seen through.
    return (await pending.promise) as Output<N>
  }

  return {
    troubles,
    ask,
    nextDialog: dialogs.next,
    endpoint: browser.promise,
    shown: shown.promise,
    ended: ended.promise,
  }
}

function pageOf(browser: Browser): Page {
  const pages = browser.contexts().flatMap((context) => context.pages())
  const page = pages.find((one) => toApp(one.url()).startsWith('app:'))
  if (page === undefined) throw new Error('The window shows no page of the app')
  return page
}

type Deferred<T> = ReturnType<typeof deferred<T>>

/** A promise that is settled from outside. */
function deferred<T>() {
  let resolve: (value: T) => void = () => undefined
  let reject: (error: Error) => void = () => undefined
  const promise = new Promise<T>((...both) => ([resolve, reject] = both))
  return { promise, resolve, reject }
}

/** Values that come before or after somebody asks for them. */
function queue<T>() {
  const ready: T[] = []
  const asking: ((value: T) => void)[] = []
  return {
    push(value: T): void {
      const next = asking.shift()
      if (next === undefined) ready.push(value)
      else next(value)
    },
    next(): Promise<T> {
      const value = ready.shift()
      return value === undefined
        ? new Promise((resolve) => asking.push(resolve))
        : Promise.resolve(value)
    },
  }
}
