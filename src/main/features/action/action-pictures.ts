import { byAge, type Action, type ActionOrigin } from '@shared/domain/action'
import { retrosSince } from '@shared/domain/action-age'
import type { ActionLife, ActionLine } from '@shared/domain/action-life'
import { daysBetween, type Day } from '@shared/domain/day'
import type { ActionId, TeamId } from '@shared/domain/ids'
import { once } from '@shared/domain/once'
import { AppError } from '@shared/errors'
import type { TeamRepository } from '../team/team-repository'
import type { ActionRepository } from './action-repository'

type Deps = { readonly actions: ActionRepository; readonly teams: TeamRepository }

/** Actions as pages outside a retro show them. */
export function actionPictures({ actions, teams }: Deps) {
  /** Many actions come from one topic, and all of a list from few teams: each is read once. */
  function linesOf(some: readonly Action[], carried: Map<ActionId, number>, today: Day) {
    const teamName = once((teamId: TeamId) => teams.find(teamId)?.name ?? '')
    const retroDays = once(actions.retroDaysOf)
    const origins = new Map<string, ActionOrigin | null>()
    function originOf(action: Action): ActionOrigin | null {
      // Those of no retro may each come from a place of their own.
      const key = `${action.retroId ?? action.id} ${action.topicId}`
      const known = origins.get(key)
      if (known !== undefined) return known
      const origin = actions.originOf(action)
      origins.set(key, origin)
      return origin
    }

    return some.map((action): ActionLine => {
      const { removed: _removed, ...shown } = action
      return {
        ...shown,
        teamName: teamName(action.teamId),
        carried: carried.get(action.id) ?? 0,
        ageDays: Math.max(0, daysBetween(action.createdOn, action.closedOn ?? today)),
        ageRetros: retrosSince(action, retroDays(action.teamId), today),
        origin: originOf(action),
        review: null,
      }
    })
  }

  return {
    list: (teamId: TeamId | null, today: Day): ActionLine[] =>
      linesOf(actions.ofTeam(teamId).toSorted(byAge), actions.carried(null), today),
    life(action: Action, today: Day): ActionLife {
      const [line] = linesOf([action], actions.carried(action.id), today)
      if (!line) throw new AppError('not-found', { field: 'actionId' })
      const whole = action.splitFrom === null ? null : actions.find(action.splitFrom)
      return {
        action: line,
        history: actions.historyOf(action.id),
        partOf: whole && relative(whole),
        parts: actions.partsOf(action.id).map(relative),
      }
    },
  }
}

function relative({ id, text, status }: Action): ActionLife['parts'][number] {
  return { id, text, status }
}
