import { API_VERSION, type Handlers } from '@shared/api/contract'
import type { TeamId } from '@shared/domain/ids'
import type { Db } from './db/db'
import { lockFolder } from './db/host-lock'
import { openDatabase } from './db/open-database'
import { announcement, createListeners, type Listener, type Listeners } from './events/listeners'
import { actionHandlers } from './features/action/action-handlers'
import { actionRepository } from './features/action/action-repository'
import { draftHandlers } from './features/draft/draft-handlers'
import { exportHandlers, type SaveFile } from './features/export/export-handlers'
import { formatHandlers } from './features/format/format-handlers'
import { formatRepository } from './features/format/format-repository'
import { cardHandlers } from './features/retro/card-handlers'
import { parkedTopics } from './features/retro/parked-topics'
import { retroHandlers } from './features/retro/retro-handlers'
import { retroKeeper } from './features/retro/retro-keeper'
import { retroRepository } from './features/retro/retro-repository'
import { retroShelfHandlers } from './features/retro/retro-shelf'
import { roundHandlers } from './features/retro/round-handlers'
import { createSeats } from './features/retro/seats'
import { topicHandlers } from './features/retro/topic-handlers'
import { sampleHandlers } from './features/sample/sample-handlers'
import { settingsHandlers } from './features/settings/settings-handlers'
import { teamHandlers } from './features/team/team-handlers'
import { teamRepository } from './features/team/team-repository'
import { trashHandlers } from './features/trash/trash-handlers'

export type CoreOptions = {
  readonly dataFolder: string
  readonly host: 'desktop' | 'local'
  readonly version: string
  /** How this host asks for a place and writes a file; without it the page saves files itself. */
  readonly saveFile?: SaveFile
  readonly now?: () => number
}

export type Core = {
  readonly handlers: Handlers
  readonly listen: (listener: Listener) => () => void
  readonly close: () => void
}

/** Opens the data of a folder and everything that answers calls. Throws an AppError when the data can't be opened. */
export function openCore(options: CoreOptions): Core {
  const { now = Date.now } = options
  const unlock = lockFolder(options.dataFolder)
  try {
    const db = openDatabase(options.dataFolder)
    const listeners = createListeners()
    return {
      handlers: createHandlers(db, listeners, { ...options, now }),
      listen: listeners.listen,
      close() {
        db.close()
        unlock()
      },
    }
  } catch (error) {
    unlock()
    throw error
  }
}

/** Every handler of the contract over one database. */
export function createHandlers(
  db: Db,
  listeners: Listeners,
  { now = Date.now, host, version, dataFolder, saveFile }: CoreOptions,
): Handlers {
  const teams = teamRepository(db)
  const formats = formatRepository(db)
  const actions = actionRepository(db)
  const repository = retroRepository(db)
  const seats = createSeats()
  const keeper = retroKeeper({ db, repository, listeners, seats, now })
  const teamChanged = (teamId: TeamId) => {
    listeners.tellHosts(announcement('teams.changed', { teamId }))
    listeners.tellHosts(announcement('actions.changed', { teamId }))
  }

  return {
    'app.info': () => ({ host, version, apiVersion: API_VERSION, dataFolder }),
    ...settingsHandlers({ db, listeners }),
    ...draftHandlers({ db }),
    ...teamHandlers({ db, teams, listeners, now }),
    ...sampleHandlers({ db, teams, formats, repository, listeners, now }),
    ...trashHandlers({ db, listeners, keeper }),
    ...formatHandlers({ formats, teams, listeners }),
    ...retroShelfHandlers({ db, repository, keeper, teams, formats, actions, listeners, now }),
    ...retroHandlers({ keeper, seats, now, teamChanged }),
    ...cardHandlers({ keeper, seats }),
    ...topicHandlers({ keeper, seats, parked: parkedTopics(db) }),
    ...roundHandlers({ keeper, seats }),
    ...actionHandlers({ db, actions, teams, keeper, listeners, now }),
    ...exportHandlers({ keeper, teams, now, saveFile: saveFile ?? null }),
  }
}
