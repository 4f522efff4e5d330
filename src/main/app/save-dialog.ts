import { basename, extname } from 'node:path'
import type { BrowserWindow, Dialog, FileFilter } from 'electron'
import { saveText } from './native-text'
import { writeFileWhole, writeNewFolder } from './write-file'

type Saved = { outcome: 'saved' | 'cancelled'; path: string | null }

const CANCELLED: Saved = { outcome: 'cancelled', path: null }

type Dialogs = Pick<Dialog, 'showSaveDialog' | 'showMessageBox'>

type Write = (path: string) => Promise<void>

/** Asks where to save a text and writes it there, until it is written or the person gives up. */
export function saveFile(
  dialogs: Dialogs,
  window: BrowserWindow | undefined,
  suggestedName: string,
  text: string,
): Promise<Saved> {
  return save(dialogs, window, suggestedName, (path) => writeFileWhole(path, text))
}

/** Asks for the name of a new folder and writes files into it, until all are written or the person gives up. */
export function saveFolder(
  dialogs: Dialogs,
  window: BrowserWindow | undefined,
  suggestedName: string,
  files: readonly { readonly name: string; readonly text: string }[],
): Promise<Saved> {
  return save(dialogs, window, suggestedName, (path) => writeNewFolder(path, files))
}

async function save(
  dialogs: Dialogs,
  window: BrowserWindow | undefined,
  suggestedName: string,
  write: Write,
): Promise<Saved> {
  // Only a window's page can ask to save something, so there is one.
  if (window === undefined) return CANCELLED
  for (;;) {
    const { canceled, filePath } = await dialogs.showSaveDialog(window, {
      defaultPath: suggestedName,
      filters: filtersFor(suggestedName),
      // Windows and macOS ask before overwriting by themselves, Linux when told to.
      properties: ['createDirectory', 'showOverwriteConfirmation'],
    })
    if (canceled || filePath === '') return CANCELLED

    const problem = await tryTo(write, filePath)
    if (problem === null) return { outcome: 'saved', path: filePath }

    const { response } = await dialogs.showMessageBox(window, {
      type: 'error',
      message: saveText.notSaved(basename(filePath)),
      detail: problem,
      buttons: [saveText.anotherPlace, saveText.cancel],
      defaultId: 0,
      cancelId: 1,
    })
    if (response === 1) return CANCELLED
  }
}

/** The sentence that says why not, null when all went well. */
async function tryTo(write: Write, path: string): Promise<string | null> {
  try {
    await write(path)
    return null
  } catch (error) {
    const code = String((error as NodeJS.ErrnoException).code)
    return saveText.reasons[code] ?? saveText.otherReason
  }
}

function filtersFor(name: string): FileFilter[] {
  switch (extname(name)) {
    case '.md':
      return [{ name: saveText.markdown, extensions: ['md'] }]
    case '.json':
      return [{ name: saveText.json, extensions: ['json'] }]
    case '.csv':
      return [{ name: saveText.csv, extensions: ['csv'] }]
    case '.ics':
      return [{ name: saveText.ics, extensions: ['ics'] }]
    case '.txt':
      return [{ name: saveText.txt, extensions: ['txt'] }]
    case '.svg':
      return [{ name: saveText.svg, extensions: ['svg'] }]
    default:
      return []
  }
}
