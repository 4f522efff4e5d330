import { codeOf } from '@shared/errors'
import { errorText } from '@shared/text/errors'
import { listBackups } from '../db/backup-shelf'
import { checkDatabase } from '../db/check-database'
import type { Db } from '../db/db'
import { lockFolder } from '../db/host-lock'
import { explained } from '../db/explained'
import { openDatabase } from '../db/open-database'
import { refuseMissingData } from './open-for-command'

/** Checks the data and prints what is in it; the exit code is 2 when something is damaged. */
export function checkData(dataFolder: string): void {
  refuseMissingData(dataFolder)
  const unlock = lockFolder(dataFolder)
  try {
    tellWhatIsThere(dataFolder)
  } catch (error) {
    // Damaged so badly that it can't be looked through.
    const reason = explained(error)
    if (codeOf(reason) !== 'file-damaged') throw reason
    sayDamaged([errorText('file-damaged')])
  } finally {
    unlock()
  }
}

/** A file that can't even be opened has backups to be told of all the same. */
function openSound(dataFolder: string): Db {
  try {
    return openDatabase(dataFolder)
  } catch (error) {
    if (codeOf(error) === 'file-damaged') tellBackups(dataFolder)
    throw error
  }
}

function tellWhatIsThere(dataFolder: string): void {
  const db = openSound(dataFolder)
  tellBackups(dataFolder)
  try {
    const { problems, counts } = checkDatabase(db)
    for (const [name, count] of Object.entries(counts)) console.log(`${name}: ${count}`)
    if (problems.length > 0) sayDamaged(problems)
    else console.log('The data is sound.')
  } finally {
    db.close()
  }
}

/** A backup that is not what it was is no help on the day it is needed; that is known better before. */
function tellBackups(dataFolder: string): void {
  const backups = listBackups(dataFolder)
  const sound = backups.filter(({ flaw }) => flaw === null)
  console.log(`backups: ${sound.length}`)
  const flawed = backups.filter(({ flaw }) => flaw !== null)
  for (const { name, flaw } of flawed) console.error(`${flaw}: the backup ${name}`)
  if (flawed.length > 0) process.exitCode = 2
}

function sayDamaged(problems: readonly string[]): void {
  for (const problem of problems) console.error(`damaged: ${problem}`)
  console.log('The data is damaged.')
  process.exitCode = 2
}
