import type { Handlers, Input } from '@shared/api/contract'
import { isChosen, type TextFile } from '@shared/domain/action-file'
import type { Change } from '@shared/domain/change'
import { dayOf } from '@shared/domain/day'
import type { TeamId } from '@shared/domain/ids'
import { planReadBack, type ReadBackPlan } from '@shared/domain/plan-read-back'
import type { Team } from '@shared/domain/team'
import { AppError } from '@shared/errors'
import type { Listeners } from '../../events/listeners'
import { datedFileName } from '../../export/retro-file-name'
import { actionPictures } from '../action/action-pictures'
import type { ActionRepository } from '../action/action-repository'
import { actionRoads } from '../action/action-roads'
import type { ActionShelf } from '../action/action-shelf'
import type { SaveFile } from '../export/export-handlers'
import type { RetroKeeper } from '../retro/retro-keeper'
import type { TeamRepository } from '../team/team-repository'

/** Asks the person for the place of a new folder and writes the files there. */
export type SaveFolder = (suggestedName: string, files: readonly TextFile[]) => ReturnType<SaveFile>

type Deps = {
  readonly actions: ActionRepository
  readonly shelf: ActionShelf
  readonly teams: TeamRepository
  readonly keeper: RetroKeeper
  readonly listeners: Listeners
  readonly now: () => number
  /** Null where the host has no dialogs. */
  readonly saveFile: SaveFile | null
  readonly saveFolder: SaveFolder | null
}

type Calls = 'action.export' | 'action.saveExport' | 'action.readBack' | 'action.applyReadBack'

/** Takes actions out as files, and what people edited in a list back in. */
export function actionFileHandlers(deps: Deps): Pick<Handlers, Calls> {
  const { actions, teams, now, saveFile, saveFolder } = deps
  const today = () => dayOf(now())
  const pictures = actionPictures(deps)
  const roads = actionRoads({ ...deps, today })

  function teamOf(teamId: TeamId | null): Team | null {
    const team = teamId === null ? null : teams.find(teamId)
    if (teamId !== null && !team) throw new AppError('not-found', { field: 'teamId' })
    return team
  }

  async function filesOf({ teamId, format, only, withBom }: Input<'action.export'>) {
    const teamName = teamOf(teamId)?.name ?? null
    // What writes Markdown is seven megabytes that a host with nothing to export does without.
    const { actionFiles } = await import('../../export/action-files')
    const on = today()
    const chosen = pictures.list(teamId, on).filter((action) => isChosen(action, only, on))
    const files = actionFiles(chosen, { format, withBom, teamName, today: on })
    return { files, teamName, on }
  }

  async function plan({ teamId, text }: Input<'action.readBack'>): Promise<ReadBackPlan> {
    const team = teamOf(teamId)
    const { readActionList } = await import('../../export/read-action-list')
    const known = actions.ofTeam(teamId)
    const all = teamId === null ? teams.lines(today()) : []
    const names = new Set([
      ...known.flatMap(({ owner, helpers }) => [owner, ...helpers]),
      ...(team?.members ?? []).map(({ name }) => name),
    ])
    const list = readActionList(text, (name) => names.has(name))
    function teamNamed(name: string): TeamId | null {
      const [only, ...others] = all.filter((one) => one.name === name)
      return others.length === 0 ? (only?.id ?? null) : null
    }
    const { findAny } = actions
    return planReadBack(list, { teamId, actions: known, findAny, teamNamed }, today())
  }

  return {
    async 'action.export'(_actor, input) {
      return { files: (await filesOf(input)).files }
    },
    async 'action.saveExport'(_actor, input) {
      const { files, teamName, on } = await filesOf(input)
      const [first, ...more] = files
      if (!first || !saveFile || !saveFolder) return { outcome: 'unavailable', path: null }
      if (more.length === 0) return saveFile(first.name, first.text)
      const name = datedFileName({
        date: on,
        teamName: teamName ?? 'all-teams',
        title: input.format,
        or: 'actions',
        ending: '.d',
      })
      return saveFolder(name.slice(0, -2), files)
    },
    'action.readBack': async (_actor, input) => (await plan(input)).table,
    async 'action.applyReadBack'(_actor, { take, makes, ...input }) {
      const { table, changes, makes: fresh } = await plan(input)
      const marks = new Map(
        table.rows.flatMap((row) => (row.kind === 'changed' ? [[row.actionId, row.mark]] : [])),
      )
      const step: Change[] = [...new Map(take.map((one) => [one.actionId, one.mark]))].flatMap(
        ([id, mark]) => {
          const found = changes.get(id)
          if (!found) throw new AppError('not-found', { field: 'take' })
          // Of what was taken already nothing is left to change.
          if (found.length > 0 && marks.get(id) !== mark)
            throw new AppError('list-passed', { field: 'take' })
          return found
        },
      )
      for (const { line, actionId } of makes) {
        const make = fresh.get(line)
        if (!make) throw new AppError('not-found', { field: 'makes' })
        if (!actions.exists(actionId)) step.push(...make(actionId))
      }
      roads.onShelf('read-back', step)
      return null
    },
  }
}
