import type { Handlers } from '@shared/api/contract'
import { dayOf } from '@shared/domain/day'
import type { TeamId } from '@shared/domain/ids'
import { remindersNow, type Reminder } from '@shared/domain/reminders'
import { AppError } from '@shared/errors'
import type { Db } from '../../db/db'
import { announcement, type Listeners } from '../../events/listeners'
import { actionPictures } from '../action/action-pictures'
import type { ActionRepository } from '../action/action-repository'
import type { TeamRepository } from '../team/team-repository'
import { reminderStore } from './reminder-store'

type Deps = {
  readonly db: Db
  readonly actions: ActionRepository
  readonly teams: TeamRepository
  readonly listeners: Listeners
  readonly now: () => number
}

type ReminderCalls = 'reminder.get' | 'reminder.set'

export function reminderHandlers(deps: Deps): Pick<Handlers, ReminderCalls> {
  const store = reminderStore(deps.db)
  function refuseUnknown(teamId: TeamId): void {
    if (!deps.teams.find(teamId)) throw new AppError('not-found', { field: 'teamId' })
  }
  return {
    'reminder.get'(_actor, { teamId }) {
      refuseUnknown(teamId)
      return { on: !store.off().has(teamId) }
    },
    'reminder.set'(_actor, { teamId, on }) {
      refuseUnknown(teamId)
      if (store.off().has(teamId) === !on) return null
      store.setOff(teamId, !on)
      deps.listeners.tellHosts(announcement('teams.changed', { teamId }))
      return null
    },
  }
}

/** Gives what to remind of now and notes that it was: the next time only news is given. */
export function reminderTaker({ db, now, ...deps }: Deps): () => Reminder[] {
  const store = reminderStore(db)
  const pictures = actionPictures(deps)
  return db.transaction(() => {
    const today = dayOf(now())
    const actions = pictures.list(null, today)
    const { reminders, reminded } = remindersNow(actions, store.reminded(), store.off(), today)
    store.setReminded(reminded)
    return reminders
  })
}
