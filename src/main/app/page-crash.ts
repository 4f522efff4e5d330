import type { BrowserWindow, Dialog } from 'electron'
import { note } from '../log/log'
import { crashText } from './native-text'

const SOON = 10_000

/**
 * Loads the page again when its process dies; nothing typed is lost, since drafts are kept by main. When that happens
 * twice in a short time a person decides, so that a page that can't live does not spin for ever.
 */
export function surviveCrashes(
  window: BrowserWindow,
  dialog: Pick<Dialog, 'showMessageBox'>,
  now: () => number = Date.now,
): void {
  let last = -Infinity

  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return
    note('the window failed', { reason })
    const isAgain = now() - last < SOON
    last = now()
    if (!isAgain) return window.webContents.reload()
    void ask()
  })

  async function ask(): Promise<void> {
    const { response } = await dialog.showMessageBox(window, {
      type: 'error',
      message: crashText.message,
      detail: crashText.detail,
      buttons: [crashText.reload, crashText.quit],
      defaultId: 0,
      cancelId: 1,
    })
    if (window.isDestroyed()) return
    if (response === 0) window.webContents.reload()
    else window.close()
  }
}
