import { join } from 'node:path'
import type { BackupLine } from '../db/backup-shelf'
import { BACKUPS } from '../db/back-up'
import { refuseMissingData, withData } from './open-for-command'

/** Makes a verified backup and prints where it lies. */
export async function backUpData(dataFolder: string, version: string): Promise<void> {
  refuseMissingData(dataFolder)
  const [newest] = await withData(dataFolder, version, async (call) => {
    await call('backup.make', {})
    return call('backup.list', {})
  })
  if (newest) console.log(join(dataFolder, BACKUPS, `${newest.name}.db`))
}

/** `2026-11-24 18:22  12 teams, 3 retros …  name`: one line for people and for `cut`. */
export function backupWords({ name, madeAt, counts, flaw }: BackupLine): string {
  const made = new Date(madeAt)
  const two = (value: number) => String(value).padStart(2, '0')
  const day = `${made.getFullYear()}-${two(made.getMonth() + 1)}-${two(made.getDate())}`
  const things = counts
    ? Object.entries(counts)
        .map(([thing, count]) => `${thing}: ${count}`)
        .join(', ')
    : flaw === 'unreadable'
      ? 'can’t be read now'
      : 'damaged, never used'
  return `${name}  ${day} ${two(made.getHours())}:${two(made.getMinutes())}  ${things}`
}
