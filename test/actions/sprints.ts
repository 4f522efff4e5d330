import type { Day } from '../../src/shared/domain/day'
import type {
  ActionEdit,
  Decision,
  Experiment,
  NewActionDraft,
} from '../../src/shared/domain/action'
import type { ActionId, FormatId, RetroId, TeamId, UndoStepId } from '../../src/shared/domain/ids'
import { actionHistory } from '../../src/shared/text/action-history'
import { newId, START, type World } from '../world'

const DAY_MS = 86_400_000

/** A new team that holds a retro every two weeks, on the same weekday. */
export async function aTeamInSprints(world: World) {
  const teamId = newId<TeamId>()
  await world.host('team.create', { teamId, name: 'Payments', members: [] })
  return inSprints(world, teamId)
}

/** What a team does in its retros and between them, by the clock of its world. */
export function inSprints(world: World, teamId: TeamId) {
  return {
    teamId,
    /** The clock goes to the day of a sprint's retro, or some days after it. */
    goTo(sprint: number, daysLater = 0): void {
      world.clock.ms = START + ((sprint - 1) * 14 + daysLater) * DAY_MS
    },
    async retro(sprint: number): Promise<RetroId> {
      this.goTo(sprint)
      const retroId = newId<RetroId>()
      await world.host('retro.create', {
        retroId,
        teamId,
        formatId: 'start-stop-continue' as FormatId,
        title: `Sprint ${sprint}`,
        sprint: '',
        names: 'named',
        minutes: 60,
        people: 5,
        votesPerPerson: null,
        votesPerTopic: 2,
      })
      return retroId
    },
    async add(retroId: RetroId | null, draft: Partial<NewActionDraft> & { text: string }) {
      const actionId = newId<ActionId>()
      const whole = { owner: null, dueOn: null, doneWhen: '', ...draft }
      await world.host('action.add', { actionId, teamId, retroId, topicId: null, draft: whole })
      return actionId
    },
    decide: (retroId: RetroId, actionId: ActionId, decision: Decision, reason = '') =>
      world.host('action.review', { retroId, actionId, decision, reason }),
    edit: (actionId: ActionId, draft: ActionEdit) =>
      world.host('action.edit', { actionId, retroId: null, draft }),
    async line(actionId: ActionId) {
      return (await world.host('action.get', { actionId })).action
    },
    /** The history as it stands on the screen: each step a line with its day and its retro. */
    async story(actionId: ActionId): Promise<string[]> {
      const { history } = await world.host('action.get', { actionId })
      return history.map(({ on, step, retro }) => {
        const where = retro ? ` ${actionHistory.inRetro(retro.title)}` : ''
        return `${on} ${actionHistory.step(step, on)}${where}`
      })
    },
    async undoInRetro(retroId: RetroId): Promise<void> {
      const { host } = await world.host('retro.get', { retroId })
      if (!host?.undo) throw new Error('nothing to undo')
      await world.host('undo.run', { retroId, stepId: host.undo.id as UndoStepId })
    },
    /** Takes back the last step outside a retro. */
    async undoOnShelf(): Promise<void> {
      const step = await world.host('action.lastStep', { teamId })
      if (step === null) throw new Error('nothing to undo')
      await world.host('action.undo', { stepId: step.id })
    },
  }
}

export type Sprints = ReturnType<typeof inSprints>

export function aTry(belief: string, checkOn: string): Experiment {
  return { belief, lookAt: 'Hours until the first review', checkOn: checkOn as Day }
}
