import type { actionCalls } from '@shared/api/action-calls'
import type { Handlers, Input } from '@shared/api/contract'
import { newAction, type Action, type Decision } from '@shared/domain/action'
import { refuseClosed } from '@shared/domain/card'
import { added, changed, type Change, type ChangeOf } from '@shared/domain/change'
import { dayOf } from '@shared/domain/day'
import { checkExperiment, decisionOf } from '@shared/domain/experiment'
import { editAction, noteReview, reviewAction, setStatus } from '@shared/domain/follow-through'
import { openTopic } from '@shared/domain/group'
import type { ActionId } from '@shared/domain/ids'
import type { RetroTruth } from '@shared/domain/retro'
import { splitAction } from '@shared/domain/split-action'
import { AppError } from '@shared/errors'
import type { Db } from '../../db/db'
import type { Listeners } from '../../events/listeners'
import type { RetroKeeper } from '../retro/retro-keeper'
import type { TeamRepository } from '../team/team-repository'
import { actionPictures } from './action-pictures'
import type { ActionRepository } from './action-repository'
import { actionRoads } from './action-roads'
import type { ActionShelf } from './action-shelf'

type Deps = {
  readonly db: Db
  readonly actions: ActionRepository
  readonly shelf: ActionShelf
  readonly teams: TeamRepository
  readonly keeper: RetroKeeper
  readonly listeners: Listeners
  readonly now: () => number
}

type ActionCalls = keyof typeof actionCalls
type ManyChange = Input<'action.changeMany'>['change']

export function actionHandlers(deps: Deps): Pick<Handlers, ActionCalls> {
  const { db, actions, shelf, teams, keeper, now } = deps
  const today = () => dayOf(now())
  const pictures = actionPictures(deps)
  const roads = actionRoads({ ...deps, today })
  const { actionOf } = roads

  return {
    'action.list'(_actor, { teamId }) {
      if (teamId !== null && !teams.find(teamId))
        throw new AppError('not-found', { field: 'teamId' })
      return pictures.list(teamId, today())
    },
    'action.get': (_actor, { actionId }) => pictures.life(actionOf(actionId), today()),
    'action.add'(actor, { actionId, teamId, retroId, topicId, draft }) {
      if (actions.exists(actionId)) return null
      if (!teams.find(teamId)) throw new AppError('not-found', { field: 'teamId' })
      const action = newAction({ id: actionId, teamId, retroId, topicId }, draft, today())
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
      roads.tell(teamId)
      return null
    },
    'action.edit'(actor, { actionId, retroId, draft }) {
      roads.change(actor, actionOf(actionId), retroId, {
        rule: (action) => editAction(action, draft),
        label: 'edit-action',
        undo: null,
      })
      return null
    },
    'action.setStatus'(actor, { actionId, retroId, status, reason }) {
      refuseWithoutReason(status, reason)
      const isDrop = status === 'dropped'
      roads.change(actor, actionOf(actionId), retroId, {
        rule: (action) => setStatus(action, status, reason, today()),
        label: isDrop ? 'drop-action' : 'set-status',
        undo: isDrop ? 'drop-action' : null,
      })
      return null
    },
    'action.delete'(actor, { actionId, retroId }) {
      if (actions.isInTrash(actionId)) return null
      roads.change(actor, actionOf(actionId), retroId, {
        rule: (action) => changed('action', action, { removed: true }),
        label: 'delete-action',
        undo: 'delete-action',
      })
      return null
    },
    'action.split'(actor, { actionId, retroId, text, parts }) {
      // It came before: parts have the ids that the caller gave them.
      if (parts.every((part) => actions.findAny(part.actionId)?.splitFrom === actionId)) return null
      const taken = parts.find((part) => actions.exists(part.actionId))
      if (taken) throw new AppError('bad-request', { field: 'parts' })
      roads.change(actor, actionOf(actionId), retroId, {
        rule: (action, truth) => [
          ...noteDecision(truth, action, 'change', ''),
          ...splitAction(action, { text, parts }, truth?.retro.id ?? null, today()),
        ],
        label: 'split-action',
        undo: 'split-action',
      })
      return null
    },
    'action.check'(actor, { actionId, retroId, ...check }) {
      roads.change(actor, actionOf(actionId), retroId, {
        rule(action, truth) {
          const changes = checkExperiment(action, check, today())
          if (changes.length === 0) return changes
          const decision = decisionOf(check.outcome)
          return [...noteDecision(truth, action, decision, check.seen), ...changes]
        },
        label: 'check-experiment',
        undo: 'check-experiment',
      })
      return null
    },
    'action.changeMany'(_actor, { actionIds, change }) {
      if (change.kind === 'status') refuseWithoutReason(change.status, change.reason)
      const changes = [...new Set(actionIds)].flatMap((id) => changeOne(id, change))
      roads.onShelf(change.kind === 'delete' ? 'delete-actions' : 'change-actions', changes)
      return null
    },
    'action.lastStep'(_actor, { teamId }) {
      if (teamId !== null && !teams.find(teamId))
        throw new AppError('not-found', { field: 'teamId' })
      return shelf.lastStep(teamId)
    },
    'action.undo'(_actor, { stepId }) {
      const { changes, teamIds } = shelf.undo(stepId, today())
      roads.afterwards(teamIds, changes)
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
      roads.tell(teamId)
      return null
    },
  }

  function changeOne(id: ActionId, change: ManyChange): ChangeOf<'action'>[] {
    if (change.kind === 'delete' && actions.isInTrash(id)) return []
    const action = actions.find(id)
    if (!action) throw new AppError('not-found', { field: 'actionIds' })
    switch (change.kind) {
      case 'status':
        return setStatus(action, change.status, change.reason, today())
      case 'owner':
        return editAction(action, { owner: change.owner })
      case 'dueOn':
        return editAction(action, { dueOn: change.dueOn })
      case 'delete':
        return changed('action', action, { removed: true })
    }
  }
}

/** A retro decides about actions of before; about those it made itself there is nothing to decide. */
function noteDecision(
  truth: RetroTruth | null,
  action: Action,
  decision: Decision,
  reason: string,
): Change[] {
  const isOfBefore = truth !== null && action.retroId !== truth.retro.id
  return isOfBefore ? noteReview(truth, action.id, decision, reason) : []
}

function refuseWithoutReason(status: Action['status'], reason: string): void {
  if (status === 'dropped' && reason.trim() === '') {
    throw new AppError('reason-needed', { field: 'reason' })
  }
}
