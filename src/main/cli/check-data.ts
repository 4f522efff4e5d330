import { codeOf } from '@shared/errors'
import { errorText } from '@shared/text/errors'
import { checkDatabase } from '../db/check-database'
import { lockFolder } from '../db/host-lock'
import { explained, openDatabase } from '../db/open-database'
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

function tellWhatIsThere(dataFolder: string): void {
  const db = openDatabase(dataFolder)
  try {
    const { problems, counts } = checkDatabase(db)
    for (const [name, count] of Object.entries(counts)) console.log(`${name}: ${count}`)
    if (problems.length > 0) sayDamaged(problems)
    else console.log('The data is sound.')
  } finally {
    db.close()
  }
}

function sayDamaged(problems: readonly string[]): void {
  for (const problem of problems) console.error(`damaged: ${problem}`)
  console.log('The data is damaged.')
  process.exitCode = 2
}
