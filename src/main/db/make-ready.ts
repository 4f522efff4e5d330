import { AppError } from '@shared/errors'
import { removeCopy } from './back-up'
import { Database } from './db'
import { prepareRestore } from './prepare-restore'
import { salvage } from './salvage'
import { workingCopy } from './working-copies'

/** What takes the place of a file that can't be opened. */
export type Replacement =
  | { readonly kind: 'backup'; readonly name: string }
  | { readonly kind: 'readable' }
  | { readonly kind: 'nothing' }

/** Makes a file that can take the place of one that can't be opened, and checks it; nothing is moved yet. Gives its path. */
export function makeReady(folder: string, replacement: Replacement): string {
  switch (replacement.kind) {
    case 'backup':
      return prepareRestore(folder, replacement.name)
    case 'readable': {
      const found = salvage(folder)
      if (found === null) throw new AppError('nothing-readable')
      return found.path
    }
    case 'nothing':
      return anEmptyFile(folder)
  }
}

/** What a start makes a new database of. Put in place as anything else is, so that a kill in between is finished. */
function anEmptyFile(folder: string): string {
  const path = workingCopy(folder, 'empty')
  removeCopy(path)
  new Database(path).close()
  return path
}
