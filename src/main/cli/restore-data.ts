import { AppError } from '@shared/errors'
import type { BackupLine } from '../db/backup-shelf'
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
    if (backups.length === 0) throw new AppError('no-backup')
    if (wanted === undefined) {
      for (const backup of backups) console.log(backupWords(backup))
      return
    }
    const found =
      wanted === 'latest'
        ? newestSound(backups)
        : backups.find(({ name }) => name === wanted.replace(/\.db$/, ''))
    if (!found) throw new AppError('no-such-backup')
    if (found.flaw === 'damaged') throw new AppError('backup-damaged')
    const { name } = found
    // Over a file that can't be opened: it goes into quarantine.
    if (problem === null) await call('backup.restore', { name })
    else await call('recovery.useBackup', { name })
    console.log(`restored: ${backupWords(found)}`)
    const [before] = (await call('backup.list', {})).filter(({ kind }) => kind === 'before-restore')
    if (before) console.log(`what was there before: ${backupWords(before)}`)
  })
}

/** Of a list with the newest first. One that may be whole is not passed over without a word; without any sound one, the newest says why. */
function newestSound(backups: readonly BackupLine[]): BackupLine | undefined {
  const sound = backups.find(({ flaw }) => flaw === null)
  if (!sound) return backups[0]
  for (const { name, flaw } of backups.slice(0, backups.indexOf(sound)))
    if (flaw === 'unreadable') console.error(`passed over, can’t be read now: ${name}`)
  return sound
}
