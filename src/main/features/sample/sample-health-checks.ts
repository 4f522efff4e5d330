import { z } from 'zod'
import { SinceCounts, StepCounts } from '@shared/domain/health-result'
import { StatementKey } from '@shared/domain/health-statement'
import { HealthModelId } from '@shared/domain/ids'
import { LIMITS } from '@shared/domain/limits'
import { RoundTitle } from '@shared/domain/health-round'
import { words } from '@shared/domain/text'
import file from '../../../../resources/sample/sample-health-checks.json'

const SampleRound = z.strictObject({
  daysAgo: z.int().nonnegative(),
  title: RoundTitle,
  answered: z.int().min(5),
  statements: z.array(
    z.strictObject({
      statementKey: StatementKey,
      steps: StepCounts,
      cantSay: z.int().nonnegative(),
      since: SinceCounts.nullable(),
      comments: z.array(words(LIMITS.comment)),
    }),
  ),
})
export type SampleRound = z.output<typeof SampleRound>

/** What the sample team was asked in its past, oldest first, and which of its actions came from that. */
const SampleHealthChecks = z.strictObject({
  modelId: HealthModelId,
  rounds: z.array(SampleRound),
  actions: z.array(
    z.strictObject({
      /** The key of an action of the sample team. */
      action: z.string(),
      /** Names the round. */
      daysAgo: z.int().nonnegative(),
      statementKey: StatementKey,
    }),
  ),
})
export type SampleHealthChecks = z.output<typeof SampleHealthChecks>

export function sampleHealthChecks(): SampleHealthChecks {
  return SampleHealthChecks.parse(file)
}
