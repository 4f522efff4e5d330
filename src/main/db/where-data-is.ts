import { readdirSync, statfsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { BACKUPS } from './back-up'
import { DATABASE_NAME } from './database-file'

/** What may tear a live database apart: a folder on another computer, or one that a program copies meanwhile. */
export type RiskyPlace = 'network' | 'synced'

/** The folders that such programs make, as they name them; macOS keeps most of them below CloudStorage. */
const SYNCED =
  /[\\/](CloudStorage|OneDrive|Dropbox|Google ?Drive|My Drive|iCloud ?(Drive)?|Mobile Documents|Nextcloud|ownCloud|pCloud ?(Drive)?|Proton ?Drive|Synology ?Drive|Seafile|Syncthing|Sync|MEGA(sync)?|Box Sync)(?=[\\/ (-])/i

/** The kinds of file systems that lie on another computer, by the numbers that Linux has for them. */
const REMOTE: readonly number[] = [
  0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x5346414f, 0x564c, 0x01021997,
]

export function riskOf(folder: string, fileSystem: number | null): RiskyPlace | null {
  if (/^\\\\|^\/\/[^/]/.test(folder)) return 'network'
  if (fileSystem !== null && REMOTE.includes(fileSystem)) return 'network'
  return SYNCED.test(`${folder}/`) ? 'synced' : null
}

/** Where the data is, how large, and whether that is a place it should not be. */
export function whereDataIs(folder: string) {
  const backups = backupFiles(folder)
  return {
    dataFolder: folder,
    bytes: sizeOf(join(folder, DATABASE_NAME)) + sizeOf(join(folder, `${DATABASE_NAME}-wal`)),
    backupBytes: backups.reduce((sum, file) => sum + sizeOf(file), 0),
    backups: backups.filter((file) => file.endsWith('.db')).length,
    risk: riskOf(folder, fileSystemOf(folder)),
  }
}

function fileSystemOf(folder: string): number | null {
  try {
    return statfsSync(folder).type
  } catch {
    return null
  }
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0
}

function backupFiles(folder: string): string[] {
  try {
    return readdirSync(join(folder, BACKUPS)).map((file) => join(folder, BACKUPS, file))
  } catch {
    return []
  }
}
