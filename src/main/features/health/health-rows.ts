import type { Day } from '@shared/domain/day'
import type { StatementCounts } from '@shared/domain/health-result'
import { HealthRound } from '@shared/domain/health-round'
import type { HealthRoundId, RetroId, TeamId } from '@shared/domain/ids'

export type RoundRow = {
  id: HealthRoundId
  team_id: TeamId
  retro_id: RetroId | null
  title: string
  model_id: string
  model_name: string
  statements: string
  terms: string
  joined_or_left: number
  opened_on: Day
  closed_on: Day | null
  answered: number | null
}

export type CountRow = {
  statement_key: string
  step_1: number
  step_2: number
  step_3: number
  step_4: number
  step_5: number
  cant_say: number
  worse: number | null
  same: number | null
  better: number | null
}

export function toRound(row: RoundRow): HealthRound {
  return HealthRound.parse({
    id: row.id,
    teamId: row.team_id,
    retroId: row.retro_id,
    title: row.title,
    modelId: row.model_id,
    modelName: row.model_name,
    statements: JSON.parse(row.statements),
    terms: JSON.parse(row.terms),
    joinedOrLeft: row.joined_or_left === 1,
    openedOn: row.opened_on,
    closedOn: row.closed_on,
  })
}

export function toCounts(row: CountRow): StatementCounts {
  const { step_1: s1, step_2: s2, step_3: s3, step_4: s4, step_5: s5, cant_say: cantSay } = row
  const { worse, same, better } = row
  return {
    steps: [s1, s2, s3, s4, s5],
    cantSay,
    answered: s1 + s2 + s3 + s4 + s5 + cantSay,
    since: worse === null || same === null || better === null ? null : { worse, same, better },
  }
}

export function fromCounts(key: string, { steps, cantSay, since }: StatementCounts): CountRow {
  const [s1, s2, s3, s4, s5] = steps
  return {
    statement_key: key,
    step_1: s1,
    step_2: s2,
    step_3: s3,
    step_4: s4,
    step_5: s5,
    cant_say: cantSay,
    worse: since?.worse ?? null,
    same: since?.same ?? null,
    better: since?.better ?? null,
  }
}
