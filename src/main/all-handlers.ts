import { API_VERSION, type Handlers } from '@shared/api/contract'
import type { Actor } from '@shared/domain/actor'
import type { TeamId } from '@shared/domain/ids'
import type { Reminder } from '@shared/domain/reminders'
import { dispatch } from './api/dispatch'
import { DOOR_LIMITS } from './api/door-limits'
import { readPageFiles } from './api/page-files'
import type { CoreOptions } from './core-options'
import type { Db } from './db/db'
import { jobsInWorker } from './db/jobs-in-worker'
import { jobsInPlace } from './db/store-jobs'
import { announcement, type Listeners } from './events/listeners'
import { actionFileHandlers } from './features/action-files/action-file-handlers'
import { actionHandlers } from './features/action/action-handlers'
import { actionRepository } from './features/action/action-repository'
import { actionShelf } from './features/action/action-shelf'
import { backupHandlers } from './features/backup/backup-handlers'
import { backupKeeper, type BackupKeeper } from './features/backup/backup-keeper'
import { draftHandlers } from './features/draft/draft-handlers'
import { soundRecovery } from './features/backup/recovery-handlers'
import { everythingHandlers } from './features/backup/everything-handlers'
import { exportHandlers } from './features/export/export-handlers'
import { findHandlers } from './features/find/find-handlers'
import { formatHandlers } from './features/format/format-handlers'
import { formatRepository } from './features/format/format-repository'
import { createBallotBox } from './features/health/ballot-box'
import { doneActionsReader } from './features/health/done-actions'
import { healthActionHandlers } from './features/health/health-action-handlers'
import { healthHandlers } from './features/health/health-handlers'
import { healthModelHandlers } from './features/health/health-model-handlers'
import { healthPastHandlers } from './features/health/health-past-handlers'
import { healthModelRepository } from './features/health/health-model-repository'
import { healthRepository } from './features/health/health-repository'
import { rostersReader } from './features/health/rosters'
import { moveHandlers } from './features/move/move-handlers'
import { personHandlers } from './features/person/person-handlers'
import { reminderHandlers, reminderTaker } from './features/reminder/reminder-handlers'
import { cardHandlers } from './features/retro/card-handlers'
import { parkedTopics } from './features/retro/parked-topics'
import { reportHandlers } from './features/report/report-handlers'
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
import { placeReader } from './room/place'
import { roomHandlers } from './room/room-handlers'
import { roomRepository } from './room/room-repository'
import { createRooms, type Rooms } from './room/rooms'

const HOST: Actor = { role: 'host' }

/** What answers calls, and what the core opens and closes with it. */
export type Inside = {
  readonly handlers: Handlers
  readonly rooms: Rooms
  readonly backups: BackupKeeper
  /** What to remind of now; each thing is given once. */
  readonly takeReminders: () => Reminder[]
}

/** Every handler of the contract over one database. */
export function createHandlers(
  db: Db,
  listeners: Listeners,
  {
    now = Date.now,
    host,
    version,
    dataFolder,
    saveFile,
    saveFolder,
    pages,
    limits,
    storeWorker,
    chooseFolder,
    probeDisk,
    goOnIn,
    goOnWith,
    endedBadly = false,
  }: CoreOptions,
): Inside {
  const teams = teamRepository(db)
  const formats = formatRepository(db)
  const actions = actionRepository(db)
  const shelf = actionShelf(db, actions)
  const healthModels = healthModelRepository(db)
  const healthRounds = healthRepository(db)
  const repository = retroRepository(db)
  const seats = createSeats()
  const spent = spentCards(db)
  const onGone = () => void rooms.closeGone()
  const keeper = retroKeeper({ db, repository, listeners, seats, now, onGone })
  const placeOf = placeReader({ keeper, teams, rounds: healthRounds })
  const teamChanged = (teamId: TeamId) => {
    listeners.tellHosts(announcement('teams.changed', { teamId }))
    listeners.tellHosts(announcement('actions.changed', { teamId }))
  }

  const rooms = createRooms({
    repository: roomRepository(db),
    files: () => readPageFiles(pages ?? '', (path) => path.startsWith('/room')),
    answer: (actor, name, input) => dispatch(handlers, actor, name, input),
    listen: listeners.listen,
    placeOf,
    onChange: (placeId) => {
      const room = rooms.roomOf(placeId).picture()
      listeners.tellHosts(announcement('rooms.changed', { room }))
    },
    limits: { ...DOOR_LIMITS, ...limits },
    now,
  })

  const runJob =
    storeWorker === undefined ? jobsInPlace(dataFolder, db) : jobsInWorker(dataFolder, storeWorker)
  const backups = backupKeeper({
    db,
    folder: dataFolder,
    runJob,
    mayBackUp: () => !healthRounds.isAnyOpen(),
    now,
    endedBadly,
    tell: () => listeners.tellHosts(announcement('backups.changed', {})),
    goOnWith,
  })

  const handlers: Handlers = {
    ...soundRecovery(dataFolder),
    'app.info': () => ({ host, version, apiVersion: API_VERSION, dataFolder }),
    ...reportHandlers({ version, host, dataFolder, db, problem: () => null }),
    ...settingsHandlers({ db, listeners }),
    ...draftHandlers({ db }),
    ...teamHandlers({ db, teams, keeper, listeners, now, onGone }),
    ...sampleHandlers({
      db,
      teams,
      formats,
      repository,
      rounds: healthRounds,
      models: healthModels,
      listeners,
      now,
    }),
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
      onAnonymous: (retroId) => {
        rooms.roomOf(retroId).forgetNames()
        // Backups since it began hold the names that were just taken off its cards.
        const { startedAt } = keeper.truthOf(retroId).retro
        backups.owe(startedAt)
      },
    }),
    ...cardHandlers({ keeper, seats, spent }),
    ...topicHandlers({ keeper, seats, parked: parkedTopics(db) }),
    ...roundHandlers({ keeper, seats }),
    ...actionHandlers({ db, actions, shelf, teams, keeper, listeners, now }),
    ...findHandlers({ db, teams, actions }),
    ...personHandlers({
      db,
      teams,
      actions,
      keeper,
      seats,
      listeners,
      onErased: (name) => rooms.forgetPerson(name),
    }),
    ...reminderHandlers({ db, actions, teams, listeners, now }),
    ...actionFileHandlers({
      actions,
      shelf,
      teams,
      keeper,
      listeners,
      now,
      saveFile: saveFile ?? null,
      saveFolder: saveFolder ?? null,
    }),
    ...exportHandlers({ keeper, teams, now, saveFile: saveFile ?? null }),
    ...healthModelHandlers({ models: healthModels, teams, listeners }),
    ...healthActionHandlers({ db, rounds: healthRounds, actions, keeper, listeners, now }),
    ...healthPastHandlers({
      rounds: healthRounds,
      doneActions: doneActionsReader(db),
      rosters: rostersReader(db),
      teams,
      saveFile: saveFile ?? null,
    }),
    ...healthHandlers({
      db,
      rounds: healthRounds,
      models: healthModels,
      box: createBallotBox(),
      onEnded: (roundId) => void rooms.end(roundId),
      teams,
      keeper,
      listeners,
      now,
    }),
    ...roomHandlers({ rooms, placeOf }),
    ...moveHandlers({
      db,
      folder: dataFolder,
      listeners,
      mayMove: () => !healthRounds.isAnyOpen(),
      settle: async () => {
        await rooms.closeAll()
        await backups.stop()
      },
      resume: () => {
        if (storeWorker !== undefined) backups.start()
      },
      chooseFolder: chooseFolder ?? null,
      probeDisk,
      goOnIn: goOnIn ?? null,
    }),
    ...everythingHandlers({
      db,
      folder: dataFolder,
      runJob,
      backups,
      listeners,
      preview: async (retroId) => handlers['export.preview'](HOST, { retroId }),
      previewCheck: async (roundId) => handlers['health.export'](HOST, { roundId, as: 'markdown' }),
      forget: keeper.forgetAll,
      now,
    }),
    ...backupHandlers({
      folder: dataFolder,
      backups,
      listeners,
      settle: rooms.closeAll,
      forget: keeper.forgetAll,
    }),
  }
  const takeReminders = reminderTaker({ db, actions, teams, listeners, now })
  return { handlers, rooms, backups, takeReminders }
}
