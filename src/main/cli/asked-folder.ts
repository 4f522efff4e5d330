import { homedir } from 'node:os'
import { dataPlace, type DataPlace } from '../db/data-folder'

/** The data folder that was asked for, else the one that the desktop app uses. */
export function askedPlace(asked: string | undefined): DataPlace {
  return dataPlace(asked, {
    platform: process.platform,
    env: process.env,
    home: homedir(),
    workingFolder: process.cwd(),
  })
}

export function askedFolderOr(asked: string | undefined): string {
  return askedPlace(asked).dataFolder
}
