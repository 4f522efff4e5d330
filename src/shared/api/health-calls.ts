import { z } from 'zod'
import { NewActionDraft } from '../domain/action'
import { Ballot } from '../domain/health-ballot'
import { HealthModel, HealthModelEntry } from '../domain/health-model'
import { RoundPicture, RoundTitle } from '../domain/health-round'
import { StatementKey } from '../domain/health-statement'
import { HealthTerms } from '../domain/health-terms'
import { ActionId, BallotId, HealthModelId, HealthRoundId, RetroId, TeamId } from '../domain/ids'
import { LIMITS } from '../domain/limits'
import { count } from '../domain/text'
import { EVERYBODY, HOST, Nothing, type Call } from './call'

const Spoken = count(0, LIMITS.peopleMax)

export const healthCalls = {
  /** The team's own models first, then the built-in ones. */
  'health.models': {
    allow: HOST,
    input: z.object({ teamId: TeamId }),
    output: z.array(HealthModelEntry),
  },
  /** Makes or changes a team's own model; a copy of another is one with a new id. */
  'health.saveModel': {
    allow: HOST,
    input: z.object({ teamId: TeamId, model: HealthModel }),
    output: Nothing,
  },
  'health.deleteModel': {
    allow: HOST,
    input: z.object({ teamId: TeamId, modelId: HealthModelId }),
    output: Nothing,
  },
  /** Every round of a team: the open one first, then the newest. */
  'health.list': {
    allow: HOST,
    input: z.object({ teamId: TeamId }),
    output: z.array(RoundPicture),
  },
  'health.get': {
    allow: HOST,
    input: z.object({ roundId: HealthRoundId }),
    output: RoundPicture,
  },
  /**
   * The round that the people in a room are asked, or were asked last: of a retro (`roundId` null takes whichever it is),
   * or one that stands alone (`retroId` null).
   */
  'health.inRoom': {
    allow: EVERYBODY,
    input: z.object({ retroId: RetroId.nullable(), roundId: HealthRoundId.nullable() }),
    output: RoundPicture.nullable(),
  },
  /** Begins to ask. From here on nothing of the terms can be changed. */
  'health.open': {
    allow: HOST,
    input: z.object({
      roundId: HealthRoundId,
      teamId: TeamId,
      retroId: RetroId.nullable(),
      title: RoundTitle,
      modelId: HealthModelId,
      statementKeys: z
        .array(StatementKey)
        .min(1, { error: 'empty' })
        .max(LIMITS.statementsPerModel, { error: 'too-large' }),
      terms: HealthTerms,
    }),
    output: Nothing,
  },
  /** One person's whole ballot, in the place of the one they handed in before. */
  'health.handIn': {
    allow: EVERYBODY,
    input: z.object({
      retroId: RetroId.nullable(),
      roundId: HealthRoundId,
      ballotId: BallotId,
      ballot: Ballot,
    }),
    output: Nothing,
  },
  /** In an open round: how many stood where, as they said it aloud. */
  'health.countAloud': {
    allow: HOST,
    input: z.object({
      roundId: HealthRoundId,
      statementKey: StatementKey,
      steps: z.tuple([Spoken, Spoken, Spoken, Spoken, Spoken]),
      cantSay: Spoken,
    }),
    output: Nothing,
  },
  /** A new action that is to change what a statement of a closed round says. */
  'health.addAction': {
    allow: HOST,
    input: z.object({
      actionId: ActionId,
      roundId: HealthRoundId,
      statementKey: StatementKey,
      draft: NewActionDraft,
    }),
    output: Nothing,
  },
  /** Counts the ballots and forgets them. With too few, nothing is kept at all. */
  'health.close': {
    allow: HOST,
    input: z.object({ roundId: HealthRoundId }),
    output: Nothing,
  },
  /** A closed round, to the trash. */
  'health.delete': {
    allow: HOST,
    input: z.object({ roundId: HealthRoundId }),
    output: Nothing,
  },
  /** Ends an open round as if it had never been. */
  'health.discard': {
    allow: HOST,
    input: z.object({ roundId: HealthRoundId }),
    output: Nothing,
  },
} as const satisfies Record<string, Call>
