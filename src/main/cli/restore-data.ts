import { AppError } from '@shared/errors'
import { backupWords } from './back-up-data'
import { refuseMissingData, withData } from './open-for-command'

/** Puts a backup in place of the data; without a name, says which there are. */
export async function restoreData(
  dataFolder: string,
  version: string,
  wanted: string | undefined,
): Promise<void> {
  refuseMissingData(dataFolder)
  await withData(dataFolder, version, async (call) => {
    const { problem } = await call('recovery.get', {})
    const backups =
      problem === null ? await call('backup.list', {}) : (await call('recovery.look', {})).backups
    if (wanted === undefined) {
      for (const backup of backups) console.log(backupWords(backup))
      return
    }
    const found =
      wanted === 'latest'
        ? backups.find(({ counts }) => counts !== null)
        : backups.find(({ name }) => name === wanted.replace(/\.db$/, ''))
    if (!found) throw new AppError('not-found')
    if (found.counts === null) throw new AppError('backup-damaged')
    const { name } = found
    // Over a file that can't be opened: it goes into quarantine.
    if (problem === null) await call('backup.restore', { name })
    else await call('recovery.useBackup', { name })
    console.log(`restored: ${backupWords(found)}`)
    const [before] = (await call('backup.list', {})).filter(({ kind }) => kind === 'before-restore')
    if (before) console.log(`what was there before: ${backupWords(before)}`)
  })
}
