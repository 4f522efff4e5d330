import { writeFileSync } from 'node:fs'
import { AppError } from '@shared/errors'

/** Writes a file, over one that is there only where that was asked for. */
export function writeNew(path: string, text: string, force: boolean): void {
  try {
    writeFileSync(path, text, { flag: force ? 'w' : 'wx' })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw code === 'EEXIST'
      ? new AppError('file-exists', { cause: error })
      : new AppError('file-not-written', { cause: error })
  }
}
