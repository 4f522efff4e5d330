import { API_VERSION, type Handlers } from '@shared/api/contract'
import type { RetroId, TeamId } from '@shared/domain/ids'
import type { Reminder } from '@shared/domain/reminders'
import { dispatch } from './api/dispatch'
import { DOOR_LIMITS, type DoorLimits } from './api/door-limits'
import { readPageFiles } from './api/page-files'
import type { Db } from './db/db'
import { lockFolder } from './db/host-lock'
import { openDatabase } from './db/open-database'
import { announcement, createListeners, type Listener, type Listeners } from './events/listeners'
import { actionHandlers } from './features/action/action-handlers'
import { actionRepository } from './features/action/action-repository'
import { actionShelf } from './features/action/action-shelf'
import { draftHandlers } from './features/draft/draft-handlers'
import { exportHandlers, type SaveFile } from './features/export/export-handlers'
import { formatHandlers } from './features/format/format-handlers'
import { formatRepository } from './features/format/format-repository'
import { reminderHandlers, reminderTaker } from './features/reminder/reminder-handlers'
import { cardHandlers } from './features/retro/card-handlers'
import { parkedTopics } from './features/retro/parked-topics'
import { retroHandlers } from './features/retro/retro-handlers'
import { retroKeeper } from './features/retro/retro-keeper'
import { retroRepository } from './features/retro/retro-repository'
import { retroShelfHandlers } from './features/retro/retro-shelf'
import { roundHandlers } from './features/retro/round-handlers'
import { createSeats } from './features/retro/seats'
import { spentCards } from './features/retro/spent-cards'
import { topicHandlers } from './features/retro/topic-handlers'
import { sampleHandlers } from './features/sample/sample-handlers'
import { settingsHandlers } from './features/settings/settings-handlers'
import { teamHandlers } from './features/team/team-handlers'
import { teamRepository } from './features/team/team-repository'
import { trashHandlers } from './features/trash/trash-handlers'
import { roomHandlers } from './room/room-handlers'
import { roomRepository } from './room/room-repository'
import { createRooms, type Rooms } from './room/rooms'

export type CoreOptions = {
  readonly dataFolder: string
  readonly host: 'desktop' | 'local'
  readonly version: string
  /** How this host asks for a place and writes a file; without it the page saves files itself. */
  readonly saveFile?: SaveFile
  readonly now?: () => number
  /** The folder of the built pages, for the room; without it a room can't be opened. */
  readonly pages?: string
  /** What the room bears from the network, where a test needs other numbers. */
  readonly limits?: Partial<DoorLimits>
}

export type Core = {
  readonly handlers: Handlers
  readonly listen: (listener: Listener) => () => void
  /** What to remind of now; each thing is given once. */
  readonly takeReminders: () => Reminder[]
  /** The laptop goes to sleep: rooms close. */
  readonly sleep: () => Promise<void>
  readonly close: () => Promise<void>
}

/** Opens the data of a folder and everything that answers calls. Throws an AppError when the data can't be opened. */
export function openCore(options: CoreOptions): Core {
  const { now = Date.now } = options
  const unlock = lockFolder(options.dataFolder)
  try {
    const db = openDatabase(options.dataFolder)
    const listeners = createListeners()
    const { handlers, rooms, takeReminders } = createHandlers(db, listeners, { ...options, now })
    // A command that only reads has no pages, and must leave the room for the next host to open.
    if (options.pages !== undefined) {
      void rooms.reopen().catch((error: unknown) => console.error('a room stayed closed', error))
    }
    return {
      handlers,
      listen: listeners.listen,
      takeReminders,
      sleep: rooms.sleep,
      async close() {
        await rooms.closeAll()
        await rooms.dispose()
        db.close()
        unlock()
      },
    }
  } catch (error) {
    unlock()
    throw error
  }
}

type Inside = {
  readonly handlers: Handlers
  readonly rooms: Rooms
  readonly takeReminders: Core['takeReminders']
}

/** Every handler of the contract over one database. */
export function createHandlers(
  db: Db,
  listeners: Listeners,
  { now = Date.now, host, version, dataFolder, saveFile, pages, limits }: CoreOptions,
): Inside {
  const teams = teamRepository(db)
  const formats = formatRepository(db)
  const actions = actionRepository(db)
  const shelf = actionShelf(db, actions)
  const repository = retroRepository(db)
  const seats = createSeats()
  const spent = spentCards(db)
  const onGone = (retroId: RetroId) => void rooms.roomOf(retroId).close('none', 'closed')
  const keeper = retroKeeper({ db, repository, listeners, seats, now, onGone })
  const teamChanged = (teamId: TeamId) => {
    listeners.tellHosts(announcement('teams.changed', { teamId }))
    listeners.tellHosts(announcement('actions.changed', { teamId }))
  }

  const rooms = createRooms({
    repository: roomRepository(db),
    files: () => readPageFiles(pages ?? '', (path) => path.startsWith('/room')),
    answer: (actor, name, input) => dispatch(handlers, actor, name, input),
    listen: listeners.listen,
    namesOf: (retroId) => keeper.truthOf(retroId).retro.names,
    teamNamesOf: (retroId) =>
      teams.find(keeper.truthOf(retroId).retro.teamId)?.members.map(({ name }) => name) ?? [],
    onChange: (retroId) => {
      const room = rooms.roomOf(retroId).picture()
      listeners.tellHosts(announcement('rooms.changed', { room }))
    },
    limits: { ...DOOR_LIMITS, ...limits },
    now,
  })

  const handlers: Handlers = {
    'app.info': () => ({ host, version, apiVersion: API_VERSION, dataFolder }),
    ...settingsHandlers({ db, listeners }),
    ...draftHandlers({ db }),
    ...teamHandlers({ db, teams, keeper, listeners, now }),
    ...sampleHandlers({ db, teams, formats, repository, listeners, now }),
    ...trashHandlers({ db, listeners, keeper, actions, now }),
    ...formatHandlers({ formats, teams, listeners }),
    ...retroShelfHandlers({ db, repository, keeper, teams, formats, actions, listeners, now }),
    ...retroHandlers({
      keeper,
      seats,
      spent,
      now,
      teamChanged,
      onClosed: (retroId) => void rooms.end(retroId),
      onAnonymous: (retroId) => rooms.roomOf(retroId).forgetNames(),
    }),
    ...cardHandlers({ keeper, seats, spent }),
    ...topicHandlers({ keeper, seats, parked: parkedTopics(db) }),
    ...roundHandlers({ keeper, seats }),
    ...actionHandlers({ db, actions, shelf, teams, keeper, listeners, now }),
    ...reminderHandlers({ db, actions, teams, listeners, now }),
    ...exportHandlers({ keeper, teams, now, saveFile: saveFile ?? null }),
    ...roomHandlers({ rooms, keeper }),
  }
  return { handlers, rooms, takeReminders: reminderTaker({ db, actions, teams, listeners, now }) }
}
