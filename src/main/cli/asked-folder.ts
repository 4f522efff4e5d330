import { homedir } from 'node:os'
import { dataFolder } from '../db/data-folder'

/** The data folder that was asked for, else the one that the desktop app uses. */
export function askedFolderOr(asked: string | undefined): string {
  return dataFolder(asked, {
    platform: process.platform,
    env: process.env,
    home: homedir(),
    workingFolder: process.cwd(),
  })
}
