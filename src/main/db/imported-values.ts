import { Decision, Experiment, ActionStatus, Link, Verdict } from '@shared/domain/action'
import { Day } from '@shared/domain/day'
import { Format } from '@shared/domain/format'
import { HealthModel } from '@shared/domain/health-model'
import { Roster } from '@shared/domain/health-roster'
import { HealthStatement } from '@shared/domain/health-statement'
import { HealthTerms } from '@shared/domain/health-terms'
import { LIMITS } from '@shared/domain/limits'
import { NamesLevel } from '@shared/domain/names'
import { lengthOf } from '@shared/domain/plain-text'
import { Stage } from '@shared/domain/stage'
import { Timer } from '@shared/domain/timer'
import { z } from 'zod'

const inJson = (inside: z.ZodType) =>
  z.string().refine((text) => {
    try {
      return inside.safeParse(JSON.parse(text)).success
    } catch {
      return false
    }
  })
/** Code points, as fields count them. */
const atMost = (limit: number) => z.string().refine((text) => lengthOf(text) <= limit)
const id = z.uuid()

/** What the rules of the program say of a column; the schema itself says the rest. Ids of built-in things are names. */
const VALUES: Readonly<Record<string, z.ZodType>> = {
  'team.id': id,
  'team.name': atMost(LIMITS.title),
  'team.created_on': Day,
  'member.id': id,
  'member.name': atMost(LIMITS.name),
  'format.body': inJson(Format),
  'retro.id': id,
  'retro.title': atMost(LIMITS.title),
  'retro.format': inJson(Format),
  'retro.names': NamesLevel,
  'retro.stage': Stage,
  'retro.timer': inJson(Timer),
  'retro.started_on': Day,
  'card.id': id,
  'card.text': atMost(LIMITS.card),
  'topic.id': id,
  'topic.notes': atMost(LIMITS.note),
  'action.id': id,
  'action.text': atMost(LIMITS.action),
  'action.status': ActionStatus,
  'action.due_on': Day.nullable(),
  'action.notes': atMost(LIMITS.note),
  'action.helpers': inJson(z.array(z.string())),
  'action.links': inJson(z.array(Link)),
  'action.experiment': inJson(Experiment.nullable()),
  'action.verdict': inJson(Verdict.nullable()),
  'review.decision': Decision,
  'health_model.body': inJson(HealthModel),
  'health_round.id': id,
  'health_round.statements': inJson(z.array(HealthStatement)),
  'health_round.terms': inJson(HealthTerms),
  'health_round.roster': inJson(Roster),
  'health_round.opened_on': Day,
}

/** Throws where a value of an imported row is none that the program could have written. */
export function refuseBadValues(table: string, row: Readonly<Record<string, unknown>>): void {
  for (const [column, value] of Object.entries(row)) {
    const rule = VALUES[`${table}.${column}`]
    if (rule && !rule.safeParse(value).success) throw new Error(`${table}.${column} is not valid`)
  }
}
