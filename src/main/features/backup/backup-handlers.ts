import type { Handlers } from '@shared/api/contract'
import { whereDataIs } from '../../db/where-data-is'
import { announcement, type Listeners } from '../../events/listeners'
import type { BackupKeeper } from './backup-keeper'

type Deps = {
  readonly folder: string
  readonly backups: BackupKeeper
  readonly listeners: Listeners
  /** Closes the rooms, before everything is replaced. */
  readonly settle: () => Promise<void>
  /** Forgets what was read before everything was replaced. */
  readonly forget: () => void
}

export function backupHandlers({
  folder,
  backups,
  listeners,
  settle,
  forget,
}: Deps): Pick<
  Handlers,
  | 'store.where'
  | 'store.troubles'
  | 'backup.list'
  | 'backup.make'
  | 'backup.renew'
  | 'backup.restore'
> {
  const changed = () => listeners.tellHosts(announcement('backups.changed', {}))
  return {
    'store.where': () => whereDataIs(folder),
    'store.troubles': () => backups.troubles(),
    'backup.list': async () => [...(await backups.list())],
    async 'backup.make'() {
      await backups.makeNow()
      changed()
      return null
    },
    async 'backup.renew'() {
      await backups.renew()
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
