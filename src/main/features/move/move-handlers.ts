import type { Handlers } from '@shared/api/contract'
import type { moveCalls } from '@shared/api/move-calls'
import { AppError } from '@shared/errors'
import type { Db } from '../../db/db'
import { bytesToMove, copyAlong, copyDatabase, leaveNotes, oldCopyOf } from '../../db/move-data'
import { beginIn, finishIn, giveUpIn, refusePlace, type ProbeDisk } from '../../db/move-place'
import { announcement, type Listeners } from '../../events/listeners'
import { trouble } from '../../log/log'

type Deps = {
  readonly db: Db
  readonly folder: string
  readonly listeners: Listeners
  /** False while answers are kept in memory only: they would stay behind. */
  readonly mayMove: () => boolean
  /** Closes the rooms, and waits for what reads the folder. */
  readonly settle: () => Promise<void>
  /** After a move that failed. */
  readonly resume: () => void
  readonly chooseFolder: (() => Promise<string | null>) | null
  readonly probeDisk: ProbeDisk | undefined
  /** Null where the host would come back to the old folder. */
  readonly goOnIn: ((folder: string) => void) | null
}

/**
 * Moves the data to another folder while the host runs. The old one stays the truth until the new one is whole, was
 * checked, is open, and is noted; whatever fails before leaves everything here, and nothing there.
 */
export function moveHandlers(deps: Deps): Pick<Handlers, keyof typeof moveCalls> {
  const { db, folder: from, listeners, mayMove, goOnIn } = deps
  let moving: { readonly to: string; readonly done: Promise<void> } | null = null

  function refuseOpenRound(): void {
    if (!mayMove()) throw new AppError('round-open')
  }

  async function move(to: string, goOn: (folder: string) => void): Promise<void> {
    beginIn(to)
    try {
      await deps.settle()
      await copyAlong(from, to)
      refuseOpenRound()
      // From here to the end nothing waits: no call comes in between, so nothing can be written that is not copied.
      copyDatabase(db, to)
      goOn(to)
    } catch (error) {
      takeAway(to)
      deps.resume()
      throw error
    }
  }

  /** The same command once more is the same move; another one waits for its end. */
  function moveOnce(to: string, begin: () => Promise<void>): Promise<void> {
    if (moving?.to === to) return moving.done
    const before = moving?.done.catch(() => undefined) ?? Promise.resolve()
    const done = before.then(begin).finally(() => {
      if (moving?.done === done) moving = null
    })
    moving = { to, done }
    return done
  }

  return {
    'folder.oldCopy': () => ({ folder: oldCopyOf(from), isAsked: goOnIn === null }),
    'folder.choose': async () => ({ folder: (await deps.chooseFolder?.()) ?? null }),
    async 'folder.move'(_actor, { folder: to, isRiskFine }) {
      if (!goOnIn) throw new AppError('place-asked')
      await moveOnce(to, async () => {
        refuseOpenRound()
        refusePlace({ from, to, bytes: bytesToMove(from), isRiskFine }, deps.probeDisk)
        await move(to, goOnIn)
        tidy(from, to)
        listeners.tellHosts(announcement('data.replaced', {}))
      })
      return null
    },
  }
}

/** The move is done: what is only tidied and told must not undo it. */
function tidy(from: string, to: string): void {
  try {
    finishIn(to)
    leaveNotes(from, to)
  } catch (error) {
    trouble('the move was not tidied up after', error)
  }
}

function takeAway(to: string): void {
  try {
    giveUpIn(to)
  } catch (error) {
    trouble('half of a copy was left behind', error)
  }
}
