import type { Yaml } from 'mdast'
import { z } from 'zod'
import { Day } from '@shared/domain/day'
import { Smallest, type RoundResult } from '@shared/domain/health-result'
import { HealthRoundId } from '@shared/domain/ids'
import { FILE_VERSION, frontMatter, readFrontMatter } from './front-matter'

export const HealthFrontMatter = z.object({
  candor: z.literal(FILE_VERSION),
  kind: z.literal('health-check'),
  id: HealthRoundId,
  team: z.string(),
  title: z.string(),
  model: z.string(),
  date: Day,
  /** Both are left out where too few answered: then there is no number at all. */
  people: z.int().optional(),
  answered: z.int().optional(),
  /** The smallest number of answers that is shown; left out in an open round, which has no such rule. */
  smallest: Smallest.optional(),
  aloud: z.literal(true).optional(),
})
export type HealthFrontMatter = z.output<typeof HealthFrontMatter>

export function healthFrontMatter(round: RoundResult, teamName: string): Yaml {
  const { id, title, modelName, closedOn, people, answered, smallest, isOpenRound } = round
  return frontMatter({
    candor: FILE_VERSION,
    kind: 'health-check',
    id,
    team: teamName,
    title,
    model: modelName,
    date: closedOn,
    ...(answered === null ? {} : { people, answered }),
    ...(isOpenRound ? { aloud: true } : { smallest }),
  } satisfies HealthFrontMatter)
}

export function readHealthFrontMatter(yaml: string): HealthFrontMatter {
  return readFrontMatter(yaml, HealthFrontMatter)
}
