import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { fakeElectron, someContents } from '../../test/app/fake-electron'
import { aFolder } from '../../test/world'

const { argv } = process
afterEach(() => {
  process.argv = argv
  vi.doUnmock('electron')
  vi.resetModules()
})

/** Starts the desktop's entry over a folder of its own, on a system that is not ready yet. */
async function started(facts: Parameters<typeof fakeElectron>[0] = {}) {
  const folder = join(aFolder(), 'data')
  process.argv = ['candor', '--data', folder]
  const fake = fakeElectron(facts)
  vi.resetModules()
  vi.doMock('electron', () => fake.electron)
  await import('./index')
  return { ...fake, folder, app: fake.electron.app }
}

/** Ends it, so that the folder is let go. */
async function ended({ app, told }: Awaited<ReturnType<typeof started>>): Promise<void> {
  app.emit('will-quit', { preventDefault: () => undefined })
  await expect.poll(() => told).toContain('exit')
}

describe('the desktop’s start', () => {
  it('tells Electron in time what has to be told before it is ready', async () => {
    const desktop = await started()
    expect(desktop.told).toEqual(['userData', 'sessionData', 'sandbox', 'lock', 'scheme'])
  })

  it('guards the session before there is a window, and each page that there ever is', async () => {
    const desktop = await started()
    const page = someContents()
    desktop.app.emit('web-contents-created', {}, page)
    expect(page.setWindowOpenHandler).toHaveBeenCalledOnce()
    const [[open] = []] = page.setWindowOpenHandler.mock.calls
    expect(open?.({ url: 'file:///' })).toEqual({ action: 'deny' })

    desktop.told.length = 0
    desktop.ready()
    await expect.poll(() => desktop.told).toContain('menu')
    expect(desktop.told).toEqual(['session guarded', 'pages', 'window', 'menu'])
    await ended(desktop)
  })

  it('a second time over one folder ends, and touches no data', async () => {
    const desktop = await started({ isSecond: true })
    expect(desktop.told.at(-1)).toBe('quit')
    desktop.ready()
    await Promise.resolve()
    expect(desktop.told.at(-1)).toBe('quit')
    expect(existsSync(join(desktop.folder, 'candor.db'))).toBe(false)
  })
})
