import { Settings } from '@shared/api/app-calls'
import type { Handlers } from '@shared/api/contract'
import type { Db } from '../../db/db'
import { announcement, type Listeners } from '../../events/listeners'

const DEFAULTS: Settings = { theme: 'system', sound: true }

/** The settings of this laptop, one row each. */
export function settingsHandlers({
  db,
  listeners,
}: {
  readonly db: Db
  readonly listeners: Listeners
}): Pick<Handlers, 'settings.get' | 'settings.set'> {
  const select = db.prepare<[], { key: string; value: string }>('SELECT key, value FROM setting')
  const upsert = db.prepare<[string, string]>(
    'INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
  )

  function read(): Settings {
    const rows = select.all().map(({ key, value }) => [key, JSON.parse(value) as unknown])
    const saved = Settings.partial().safeParse(Object.fromEntries(rows))
    return { ...DEFAULTS, ...(saved.success ? saved.data : {}) } as Settings
  }

  return {
    'settings.get': read,
    'settings.set'(_actor, { settings }) {
      db.transaction(() => {
        for (const [key, value] of Object.entries(settings)) upsert.run(key, JSON.stringify(value))
      })()
      listeners.tellHosts(announcement('settings.changed', { settings: read() }))
      return null
    },
  }
}
