import type { DoorLimits } from './api/door-limits'
import type { ProbeDisk } from './db/move-place'
import type { SaveFolder } from './features/action-files/action-file-handlers'
import type { SaveFile } from './features/export/export-handlers'

export type CoreOptions = {
  readonly dataFolder: string
  /** Keeps others out of the folder, where that is done already. */
  readonly lock?: () => () => void
  /** Lets others into the folder, which is locked already; for whoever opens it, to be called at the end. */
  readonly unlock?: () => void
  readonly host: 'desktop' | 'local'
  readonly version: string
  /** How this host asks for a place and writes a file; without it the page saves files itself. */
  readonly saveFile?: SaveFile
  readonly saveFolder?: SaveFolder
  /** How this host asks for a folder; without it the page has a field for it. */
  readonly chooseFolder?: () => Promise<string | null>
  /** Notes that the data is in another folder from now on; missing where the host was told which folder to use. */
  readonly noteMove?: (folder: string) => void
  /** Opens the data that was copied there and goes on with it, at once; throws, and goes on here, where that fails. */
  readonly goOnIn?: (folder: string) => void
  /** Puts a file that is ready in place of the damaged data, which is kept, and goes on with it. */
  readonly goOnWith?: (ready: string) => void
  /** Whether the host before this one ended without closing its file. */
  readonly endedBadly?: boolean
  readonly now?: () => number
  /** What is asked about a disk before data is moved to it, where a test needs another disk. */
  readonly probeDisk?: ProbeDisk
  /** The folder of the built pages, for the room; without it a room can't be opened. */
  readonly pages?: string
  /** The built worker for what takes long; without it everything is done in place, and no backup is made by itself. */
  readonly storeWorker?: string
  /** What the room bears from the network, where a test needs other numbers. */
  readonly limits?: Partial<DoorLimits>
}
