import { z } from 'zod'
import { HealthPast } from '../domain/health-history'
import { HealthRoundId, TeamId } from '../domain/ids'
import { HOST, type Call } from './call'

const TextFile = z.object({ fileName: z.string(), text: z.string() })
const Saved = z.object({
  /** `unavailable` where the host has no dialogs: then the page saves the text by itself. */
  outcome: z.enum(['saved', 'cancelled', 'unavailable']),
  path: z.string().nullable(),
})

const ofRound = z.object({ roundId: HealthRoundId, as: z.enum(['markdown', 'csv', 'svg']) })
const ofHistory = z.object({ roundId: HealthRoundId, as: z.enum(['csv', 'svg']) })

/** Looking back at closed rounds, and giving them away as files. */
export const healthPastCalls = {
  /** Every closed round of a team, oldest first, and what was done about them. */
  'health.history': { allow: HOST, input: z.object({ teamId: TeamId }), output: HealthPast },
  'health.export': { allow: HOST, input: ofRound, output: TextFile },
  'health.saveExport': { allow: HOST, input: ofRound, output: Saved },
  /** The rounds that asked the model of this one. */
  'health.exportHistory': { allow: HOST, input: ofHistory, output: TextFile },
  'health.saveHistory': { allow: HOST, input: ofHistory, output: Saved },
} as const satisfies Record<string, Call>
