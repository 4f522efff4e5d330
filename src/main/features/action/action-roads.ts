import type { Action } from '@shared/domain/action'
import type { ShelfLabel } from '@shared/domain/action-life'
import type { Actor } from '@shared/domain/actor'
import type { Change, ChangeOf } from '@shared/domain/change'
import type { Day } from '@shared/domain/day'
import type { ActionId, RetroId, TeamId } from '@shared/domain/ids'
import { isClosed, type RetroTruth } from '@shared/domain/retro'
import type { UndoLabel } from '@shared/domain/undo-label'
import { AppError } from '@shared/errors'
import { announcement, type Listeners } from '../../events/listeners'
import type { RetroKeeper } from '../retro/retro-keeper'
import type { ActionRepository } from './action-repository'
import type { ActionShelf } from './action-shelf'

type Deps = {
  readonly actions: ActionRepository
  readonly shelf: ActionShelf
  readonly keeper: RetroKeeper
  readonly listeners: Listeners
  readonly today: () => Day
}

/** One change, by its rule, with the names that its step has on the shelf and in a retro (null: no step there). */
export type ActionStep = {
  readonly rule: (action: Action, truth: RetroTruth | null) => readonly Change[]
  readonly label: ShelfLabel
  readonly undo: UndoLabel | null
}

export type ActionRoads = ReturnType<typeof actionRoads>

/**
 * Actions belong to the team and outlive the retro that made them. On a running retro's screen they are changed
 * through that retro, whose undo then knows the step; everywhere else on the shelf, which has steps of its own.
 */
export function actionRoads({ actions, shelf, keeper, listeners, today }: Deps) {
  function tell(teamId: TeamId): void {
    listeners.tellHosts(announcement('actions.changed', { teamId }))
    listeners.tellHosts(announcement('teams.changed', { teamId }))
  }

  function onShelf(label: ShelfLabel, changes: readonly Change[]): void {
    afterwards(shelf.change(label, changes.filter(isOfAction), today()), changes)
  }

  function afterwards(teamIds: Iterable<TeamId>, changes: readonly Change[]): void {
    for (const teamId of teamIds) {
      keeper.refreshTeam(teamId)
      tell(teamId)
    }
    if (changes.some(touchesTrash)) listeners.tellHosts(announcement('trash.changed', {}))
  }

  function inRetro(retroId: RetroId, actor: Actor, action: Action, step: ActionStep): void {
    let changes: readonly Change[] = []
    const isNews = keeper.change(
      retroId,
      actor,
      (truth) => {
        const now = truth.actions.get(action.id)
        if (!now) throw new AppError('not-found', { field: 'retroId' })
        changes = step.rule(now, truth)
        return [...changes]
      },
      step.undo ? { undo: step.undo } : {},
    )
    if (!isNews) return
    keeper.refreshTeam(action.teamId, retroId)
    tell(action.teamId)
    if (changes.some(touchesTrash)) listeners.tellHosts(announcement('trash.changed', {}))
  }

  return {
    tell,
    afterwards,
    onShelf,
    actionOf(actionId: ActionId): Action {
      const action = actions.find(actionId)
      if (!action) throw new AppError('not-found', { field: 'actionId' })
      return action
    },
    /** A closed retro keeps what it was: there the shelf takes the step. */
    change(actor: Actor, action: Action, retroId: RetroId | null, step: ActionStep): void {
      const running = retroId !== null && !isClosed(keeper.truthOf(retroId).retro) ? retroId : null
      if (running === null) onShelf(step.label, step.rule(action, null))
      else inRetro(running, actor, action, step)
    },
  }
}

function isOfAction(change: Change): change is ChangeOf<'action'> {
  return change.kind === 'action'
}

function touchesTrash({ before, after }: Change): boolean {
  return before !== null && after !== null && 'removed' in after
}
