import { accessSync, constants, mkdirSync } from 'node:fs'
import { AppError } from '@shared/errors'

/** Makes the data folder where it is missing, and throws `folder-not-writable` where it can't be used. */
export function prepareFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK | constants.R_OK)
  } catch (error) {
    throw new AppError('folder-not-writable', { cause: error })
  }
}
