import { EventEmitter } from 'node:events'
import type { BrowserWindow } from 'electron'
import { describe, expect, it } from 'vitest'
import { fake } from '../../../test/app/fake'
import { surviveCrashes } from './page-crash'

describe('a page whose process dies', () => {
  it('is loaded again', () => {
    const page = aPage()
    page.die('crashed')
    expect(page.calls).toEqual(['reload'])
  })

  it('is loaded again later, too', () => {
    const page = aPage()
    page.die('crashed')
    page.clock += 60_000
    page.die('oom')
    expect(page.calls).toEqual(['reload', 'reload'])
  })

  it('is left alone when it ended in good order', () => {
    const page = aPage()
    page.die('clean-exit')
    expect(page.calls).toEqual([])
  })

  it.each([
    [0, 'reload'],
    [1, 'close'],
  ])('asks when it dies again at once; button %i means %s', async (button, call) => {
    const page = aPage(button)
    page.die('crashed')
    page.clock += 1_000
    page.die('crashed')
    await expect.poll(() => page.calls).toEqual(['reload', 'ask', call])
  })
})

function aPage(button = 0) {
  const calls: string[] = []
  const contents = Object.assign(new EventEmitter(), { reload: () => calls.push('reload') })
  const page = {
    calls,
    clock: 0,
    die: (reason: string) => contents.emit('render-process-gone', {}, { reason }),
  }
  const window = fake<BrowserWindow>({
    webContents: contents,
    isDestroyed: () => false,
    close: () => calls.push('close'),
  })
  const showMessageBox = async () => {
    calls.push('ask')
    return { response: button, checkboxChecked: false }
  }
  surviveCrashes(window, { showMessageBox }, () => page.clock)
  return page
}
