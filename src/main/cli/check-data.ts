import { lockFolder } from '../db/host-lock'
import { checkDatabase } from '../db/check-database'
import { openDatabase } from '../db/open-database'
import { refuseMissingData } from './open-for-command'

/** Checks the data and prints what is in it; the exit code is 2 when something is damaged. */
export function checkData(dataFolder: string): void {
  refuseMissingData(dataFolder)
  const unlock = lockFolder(dataFolder)
  try {
    const db = openDatabase(dataFolder)
    const { problems, counts } = checkDatabase(db)
    db.close()
    for (const [name, count] of Object.entries(counts)) console.log(`${name}: ${count}`)
    for (const problem of problems) console.error(`damaged: ${problem}`)
    console.log(problems.length === 0 ? 'The data is sound.' : 'The data is damaged.')
    if (problems.length > 0) process.exitCode = 2
  } finally {
    unlock()
  }
}
