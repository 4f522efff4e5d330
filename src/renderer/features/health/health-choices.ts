import type { Day } from '@shared/domain/day'
import { refuseEmptyPromise, SharedWith, type HealthTerms } from '@shared/domain/health-terms'
import type { HealthModelEntry } from '@shared/domain/health-model'
import { RoundTitle } from '@shared/domain/health-round'
import { Smallest } from '@shared/domain/health-result'
import { HealthModelId } from '@shared/domain/ids'
import { LIMITS } from '@shared/domain/limits'
import { People } from '@shared/domain/retro'
import { newHealth as words } from '@shared/text/health'
import { z } from 'zod'

/** What somebody chose by hand for the next health check; all else is as usual. */
export const HealthByHand = z
  .object({
    modelId: HealthModelId,
    /** Statements that are left out, by their keys. */
    leftOut: z.array(z.string()),
    title: z.string(),
    people: z.int().nullable(),
    smallest: Smallest,
    asksComments: z.boolean(),
    sharedWith: SharedWith,
    isOpenRound: z.boolean(),
  })
  .partial()
export type HealthByHand = z.output<typeof HealthByHand>

export type HealthChoices = {
  readonly model: HealthModelEntry | undefined
  readonly statementKeys: readonly string[]
  readonly title: string
  readonly people: number | null
  readonly terms: Omit<HealthTerms, 'people'>
}

/** The usual choices with those made by hand in their place. A team too small for the rule answers aloud. */
export function healthChoices(
  models: readonly HealthModelEntry[],
  members: number,
  today: Day,
  byHand: HealthByHand,
): HealthChoices {
  const model = models.find(({ id }) => id === byHand.modelId) ?? usualModel(models)
  const leftOut = new Set(byHand.leftOut)
  const people = byHand.people === undefined ? usualPeople(members) : byHand.people
  const smallest = byHand.smallest ?? 5
  const isSmall = people !== null && people < 3
  return {
    model,
    statementKeys: model?.statements.flatMap(({ key }) => (leftOut.has(key) ? [] : key)) ?? [],
    title: byHand.title ?? words.defaultTitle(model?.name ?? '', today),
    people,
    terms: {
      smallest,
      asksComments: (byHand.asksComments ?? true) && (people ?? 0) >= 5,
      sharedWith: byHand.sharedWith ?? 'room',
      isOpenRound: byHand.isOpenRound ?? isSmall,
    },
  }
}

function usualModel(models: readonly HealthModelEntry[]): HealthModelEntry | undefined {
  return models.find(({ teamId }) => teamId === null) ?? models[0]
}

function usualPeople(members: number): number {
  return Math.min(LIMITS.peopleMax, members || 6)
}

export type HealthProblems = Partial<Record<'title' | 'people' | 'statements', string>>

/** What has to change before the check can be opened, in words beside the field. */
export function healthProblems(choices: HealthChoices): HealthProblems {
  const { title, people, terms, statementKeys } = choices
  const problems: HealthProblems = {}
  if (!RoundTitle.safeParse(title).success) problems.title = words.titleProblem
  if (!People.safeParse(people).success || people === null) {
    problems.people = words.between(1, LIMITS.peopleMax)
  } else if (isEmptyPromise({ ...terms, people })) {
    problems.people = words.tooFew(people, terms.smallest)
  }
  if (statementKeys.length === 0) problems.statements = words.noStatement
  return problems
}

function isEmptyPromise(terms: HealthTerms): boolean {
  try {
    refuseEmptyPromise(terms)
    return false
  } catch {
    return true
  }
}
