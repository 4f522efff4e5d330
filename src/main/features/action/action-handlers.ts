import type { Handlers } from '@shared/api/contract'
import { byAge, type Action, type ActionPicture } from '@shared/domain/action'
import type { Actor } from '@shared/domain/actor'
import { refuseClosed } from '@shared/domain/card'
import { added, changed, type ChangeOf } from '@shared/domain/change'
import { dayOf, daysBetween, type Day } from '@shared/domain/day'
import { editAction, reviewAction, setStatus } from '@shared/domain/follow-through'
import { openTopic } from '@shared/domain/group'
import type { ActionId, TeamId } from '@shared/domain/ids'
import type { UndoLabel } from '@shared/domain/undo-label'
import { AppError } from '@shared/errors'
import type { Db } from '../../db/db'
import { announcement, type Listeners } from '../../events/listeners'
import type { RetroKeeper } from '../retro/retro-keeper'
import type { TeamRepository } from '../team/team-repository'
import type { ActionRepository } from './action-repository'

type Deps = {
  readonly db: Db
  readonly actions: ActionRepository
  readonly teams: TeamRepository
  readonly keeper: RetroKeeper
  readonly listeners: Listeners
  readonly now: () => number
}

type ActionCalls =
  | 'action.list'
  | 'action.history'
  | 'action.add'
  | 'action.edit'
  | 'action.setStatus'
  | 'action.delete'
  | 'action.review'

/**
 * Actions belong to the team and outlive the retro that made them. Where a running retro shows one, it is changed
 * through that retro, so that its undo and its viewers know; else on the team's shelf.
 */
export function actionHandlers(deps: Deps): Pick<Handlers, ActionCalls> {
  const { db, actions, teams, keeper, listeners, now } = deps
  const today = () => dayOf(now())

  function tell(teamId: TeamId): void {
    listeners.tellHosts(announcement('actions.changed', { teamId }))
    listeners.tellHosts(announcement('teams.changed', { teamId }))
  }

  function actionOf(actionId: ActionId): Action {
    const action = actions.find(actionId)
    if (!action) throw new AppError('not-found', { field: 'actionId' })
    return action
  }

  function change(
    actor: Actor,
    action: Action,
    rule: (action: Action) => ChangeOf<'action'>[],
    undo: UndoLabel | null,
  ): void {
    const changes = rule(action)
    // What changes nothing is told to nobody: a command may come twice.
    if (changes.length === 0) return
    const running = keeper.runningRetroWith(action)
    if (running) {
      keeper.change(
        running,
        actor,
        (truth) => rule(truth.actions.get(action.id) ?? action),
        undo ? { undo } : {},
      )
    } else {
      db.transaction(() => actions.apply(changes, today()))()
    }
    keeper.refreshTeam(action.teamId, running)
    tell(action.teamId)
  }

  return {
    'action.list'(_actor, { teamId }) {
      if (!teams.find(teamId)) throw new AppError('not-found', { field: 'teamId' })
      return actions
        .ofTeam(teamId)
        .toSorted(byAge)
        .map((action) => picture(actions, action, today()))
    },
    'action.history': (_actor, { actionId }) => actions.historyOf(actionOf(actionId).id),
    'action.add'(actor, { actionId, teamId, retroId, topicId, draft }) {
      if (actions.exists(actionId)) return null
      if (!teams.find(teamId)) throw new AppError('not-found', { field: 'teamId' })
      const action: Action = {
        ...freshAction(today()),
        ...draft,
        id: actionId,
        teamId,
        retroId,
        topicId,
      }
      if (retroId === null) {
        if (topicId !== null) throw new AppError('not-found', { field: 'topicId' })
        db.transaction(() => actions.apply([added('action', action)], today()))()
      } else {
        keeper.change(retroId, actor, (truth) => {
          refuseClosed(truth)
          if (truth.retro.teamId !== teamId) throw new AppError('not-found', { field: 'retroId' })
          // The id of a sealed topic would lead from the action to a card.
          if (topicId !== null) openTopic(truth, topicId)
          return [added('action', action)]
        })
      }
      keeper.refreshTeam(teamId, retroId)
      tell(teamId)
      return null
    },
    'action.edit'(actor, { actionId, draft }) {
      change(actor, actionOf(actionId), (action) => editAction(action, draft), null)
      return null
    },
    'action.setStatus'(actor, { actionId, status, reason }) {
      if (status === 'dropped' && reason.trim() === '') {
        throw new AppError('reason-needed', { field: 'reason' })
      }
      const undo = status === 'dropped' ? 'drop-action' : null
      change(
        actor,
        actionOf(actionId),
        (action) => setStatus(action, status, reason, today()),
        undo,
      )
      return null
    },
    'action.delete'(actor, { actionId }) {
      if (actions.isInTrash(actionId)) return null
      const undo = 'delete-action'
      change(
        actor,
        actionOf(actionId),
        (action) => changed('action', action, { removed: true }),
        undo,
      )
      listeners.tellHosts(announcement('trash.changed', {}))
      return null
    },
    'action.review'(actor, { retroId, actionId, decision, reason }) {
      const { teamId } = keeper.truthOf(retroId).retro
      const isNews = keeper.change(
        retroId,
        actor,
        (truth) => reviewAction(truth, { actionId, decision, reason }, today()),
        { undo: decision === 'drop' ? 'drop-action' : 'review-action' },
      )
      if (!isNews) return null
      keeper.refreshTeam(teamId, retroId)
      tell(teamId)
      return null
    },
  }
}

function freshAction(
  today: Day,
): Omit<Action, 'id' | 'teamId' | 'retroId' | 'topicId' | 'text' | 'owner' | 'dueOn' | 'doneWhen'> {
  return { status: 'open', reason: '', createdOn: today, closedOn: null, removed: false }
}

function picture(actions: ActionRepository, action: Action, today: Day): ActionPicture {
  const { removed: _removed, teamId: _teamId, ...shown } = action
  return {
    ...shown,
    carried: actions.carried(action.id),
    ageDays: Math.max(0, daysBetween(action.createdOn, action.closedOn ?? today)),
    origin: actions.originOf(action),
    review: null,
  }
}
