import { AppError } from '@shared/errors'
import { prepareRestore } from './prepare-restore'
import { putInPlace, quarantine } from './quarantine'
import { salvage } from './salvage'

/** What takes the place of a file that can't be opened. */
export type Replacement =
  | { readonly kind: 'backup'; readonly name: string }
  | { readonly kind: 'readable' }
  | { readonly kind: 'nothing' }

/**
 * Puts a file that can't be opened into quarantine and something that can be in its place, made and checked before
 * anything is moved; what is cut off in between is finished at the next start. Gives where the damaged file lies.
 */
export function recover(folder: string, replacement: Replacement, at: number): string {
  const ready = makeReady(folder, replacement)
  return ready === null ? quarantine(folder, at) : putInPlace(folder, ready, at)
}

function makeReady(folder: string, replacement: Replacement): string | null {
  switch (replacement.kind) {
    case 'backup':
      return prepareRestore(folder, replacement.name)
    case 'readable': {
      const found = salvage(folder)
      if (found === null) throw new AppError('nothing-readable')
      return found.path
    }
    case 'nothing':
      return null
  }
}
