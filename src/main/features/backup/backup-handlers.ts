import type { Handlers } from '@shared/api/contract'
import { announcement, type Listeners } from '../../events/listeners'
import type { BackupKeeper } from './backup-keeper'

type Deps = {
  readonly backups: BackupKeeper
  readonly listeners: Listeners
  /** Closes the rooms, before everything is replaced. */
  readonly settle: () => Promise<void>
  /** Forgets what was read before everything was replaced. */
  readonly forget: () => void
}

export function backupHandlers({
  backups,
  listeners,
  settle,
  forget,
}: Deps): Pick<Handlers, 'backup.list' | 'backup.make' | 'backup.restore'> {
  const changed = () => listeners.tellHosts(announcement('backups.changed', {}))
  return {
    'backup.list': async () => [...(await backups.list())],
    async 'backup.make'() {
      await backups.makeNow()
      changed()
      return null
    },
    async 'backup.restore'(_actor, { name }) {
      await backups.restore(name, settle)
      forget()
      changed()
      listeners.tellHosts(announcement('data.replaced', {}))
      return null
    },
  }
}
