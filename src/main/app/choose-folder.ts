import type { BrowserWindow, Dialog } from 'electron'

/** Asks for a folder with the system's own dialog; null where none was chosen. */
export async function chooseFolder(
  dialogs: Pick<Dialog, 'showOpenDialog'>,
  window: BrowserWindow | undefined,
): Promise<string | null> {
  // Only a window's page can ask, so there is one.
  if (window === undefined) return null
  const { canceled, filePaths } = await dialogs.showOpenDialog(window, {
    properties: ['openDirectory', 'createDirectory'],
  })
  return canceled ? null : (filePaths[0] ?? null)
}
