import type { Handlers, Input } from '@shared/api/contract'
import { healthHistory, type DoneAction, type HealthPast } from '@shared/domain/health-history'
import type { RoundResult } from '@shared/domain/health-result'
import { hasJoinedOrLeft, type Roster } from '@shared/domain/health-roster'
import { resultOf as shown } from '@shared/domain/health-round'
import type { HealthRoundId, TeamId } from '@shared/domain/ids'
import { AppError } from '@shared/errors'
import type { SaveFile } from '../export/export-handlers'
import type { TeamRepository } from '../team/team-repository'
import type { HealthRepository } from './health-repository'

type Deps = {
  readonly rounds: HealthRepository
  readonly doneActions: (teamId: TeamId) => DoneAction[]
  readonly rosters: (teamId: TeamId) => ReadonlyMap<HealthRoundId, Roster>
  readonly teams: TeamRepository
  /** Null where the host has no dialogs. */
  readonly saveFile: SaveFile | null
}

type PastCalls =
  | 'health.history'
  | 'health.export'
  | 'health.saveExport'
  | 'health.exportHistory'
  | 'health.saveHistory'

/** Looks back at closed rounds. Files hold what the screen shows: both come from `health-round.ts`. */
export function healthPastHandlers(deps: Deps): Pick<Handlers, PastCalls> {
  const { rounds, doneActions, rosters, teams, saveFile } = deps

  function pastOf(teamId: TeamId): HealthPast {
    const known = rosters(teamId)
    let before: Roster | null = null
    const results: RoundResult[] = []
    for (const stored of rounds.ofTeam(teamId).toReversed()) {
      const result = shown(stored)
      if (!result) continue
      // A round in the trash may have been the one that knew of somebody who joined: what counts is who was there.
      const now = known.get(result.id) ?? null
      const hasChanged = now !== null && hasJoinedOrLeft(before, now)
      results.push({ ...result, joinedOrLeft: result.joinedOrLeft || hasChanged })
      before = now ?? before
    }
    return { rounds: results, done: doneActions(teamId) }
  }

  function resultOf(roundId: HealthRoundId): RoundResult {
    const stored = rounds.find(roundId)
    if (!stored) throw new AppError('not-found', { field: 'roundId' })
    const result = shown(stored)
    if (!result) throw new AppError('check-open', { field: 'roundId' })
    return result
  }

  const teamName = ({ teamId }: RoundResult) => teams.find(teamId)?.name ?? ''

  async function roundFile({ roundId, as }: Input<'health.export'>) {
    const round = resultOf(roundId)
    // Loaded when there is something to export, like the retro's.
    const { healthRoundFile } = await import('../../export/health-file')
    return healthRoundFile(round, teamName(round), as)
  }

  async function historyFile({ roundId, as }: Input<'health.exportHistory'>) {
    const round = resultOf(roundId)
    const { modelName, teamId } = round
    const history = healthHistory(pastOf(teamId)).find((one) => one.modelName === modelName)
    if (!history) throw new AppError('not-found', { field: 'roundId' })
    const { healthHistoryFile } = await import('../../export/health-file')
    return healthHistoryFile(history, teamName(round), as)
  }

  async function saved({ fileName, text }: { fileName: string; text: string }) {
    if (!saveFile) return { outcome: 'unavailable' as const, path: null }
    return saveFile(fileName, text)
  }

  return {
    'health.history'(_actor, { teamId }) {
      if (!teams.find(teamId)) throw new AppError('not-found', { field: 'teamId' })
      return pastOf(teamId)
    },
    'health.export': (_actor, input) => roundFile(input),
    'health.saveExport': async (_actor, input) => saved(await roundFile(input)),
    'health.exportHistory': (_actor, input) => historyFile(input),
    'health.saveHistory': async (_actor, input) => saved(await historyFile(input)),
  }
}
