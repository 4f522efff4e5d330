import { accessSync, constants, mkdirSync } from 'node:fs'
import { posix, win32 } from 'node:path'
import { parseArgs } from 'node:util'
import { AppError } from '@shared/errors'
import { movedFolder, noteMove } from './moved-folder'

type System = {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  readonly home: string
  readonly workingFolder: string
}

/** What `--data` says on the command line; undefined without it. Other switches are Chromium's. */
export function askedFolder(args: readonly string[]): string | true | undefined {
  const { values } = parseArgs({
    args: [...args],
    options: { data: { type: 'string' } },
    strict: false,
  })
  return values.data === false || values.data === '' ? true : values.data
}

/**
 * Where the data lies: the folder asked for, else the system's place for it. That is Electron's own
 * choice except on Windows, where Roaming would copy a live database to a file server at logout.
 */
export function dataFolder(asked: string | undefined, system: System): string {
  const path = system.platform === 'win32' ? win32 : posix
  if (asked !== undefined) return path.resolve(system.workingFolder, asked)

  const { env, home } = system
  switch (system.platform) {
    case 'win32':
      return path.join(env['LOCALAPPDATA'] ?? path.join(home, 'AppData', 'Local'), 'Candor')
    case 'darwin':
      return path.join(home, 'Library', 'Application Support', 'Candor')
    default:
      return path.join(env['XDG_CONFIG_HOME'] || path.join(home, '.config'), 'Candor')
  }
}

/** Where the data lies now, and how it is noted that it was moved; not where the folder was asked for. */
export type DataPlace = {
  readonly dataFolder: string
  readonly noteMove?: (folder: string) => void
}

/** The folder asked for, else the usual one or where its data was moved to. Throws `place-gone`. */
export function dataPlace(asked: string | undefined, system: System): DataPlace {
  const folder = dataFolder(asked, system)
  if (asked !== undefined) return { dataFolder: folder }
  return { dataFolder: movedFolder(folder), noteMove: (to) => noteMove(folder, to) }
}

/** Makes a folder where it is missing, and throws `folder-not-writable` where it can't be used. */
export function prepareFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK | constants.R_OK)
  } catch (error) {
    throw new AppError('folder-not-writable', { cause: error })
  }
}
