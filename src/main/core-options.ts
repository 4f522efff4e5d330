import type { DoorLimits } from './api/door-limits'
import type { SaveFolder } from './features/action-files/action-file-handlers'
import type { SaveFile } from './features/export/export-handlers'

export type CoreOptions = {
  readonly dataFolder: string
  /** Keeps others out of the folder, where that is done already. */
  readonly lock?: () => () => void
  readonly host: 'desktop' | 'local'
  readonly version: string
  /** How this host asks for a place and writes a file; without it the page saves files itself. */
  readonly saveFile?: SaveFile
  readonly saveFolder?: SaveFolder
  readonly now?: () => number
  /** The folder of the built pages, for the room; without it a room can't be opened. */
  readonly pages?: string
  /** The built worker for what takes long; without it everything is done in place, and no backup is made by itself. */
  readonly storeWorker?: string
  /** What the room bears from the network, where a test needs other numbers. */
  readonly limits?: Partial<DoorLimits>
}
