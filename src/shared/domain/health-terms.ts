import { z } from 'zod'
import { AppError } from '../errors'
import { Smallest } from './health-result'
import { LIMITS } from './limits'
import { People } from './retro'

/** Who may look at what a closed round says: this laptop alone, or the phones that answered too. */
export const SHARED_WITH = ['laptop', 'room'] as const
export const SharedWith = z.enum(SHARED_WITH)
export type SharedWith = z.output<typeof SharedWith>

/** What people are promised above the first question. Fixed when the round opens. */
export const HealthTerms = z.object({
  smallest: Smallest,
  asksComments: z.boolean(),
  sharedWith: SharedWith,
  /** How many are asked. */
  people: People,
  /** Named and spoken: nothing is promised, and the rule does not hold. */
  isOpenRound: z.boolean(),
})
export type HealthTerms = z.output<typeof HealthTerms>

/** Whether so many people can be asked without names at all: else the rule would hide every answer. */
export function isTooSmall({
  people,
  smallest,
}: Pick<HealthTerms, 'people' | 'smallest'>): boolean {
  return people < smallest
}

export function mayAskComments({ people }: Pick<HealthTerms, 'people'>): boolean {
  return people >= LIMITS.answersForComments
}

/** Refuses a promise that could not be kept. */
export function refuseEmptyPromise(terms: HealthTerms): void {
  if (terms.isOpenRound) return
  if (isTooSmall(terms)) throw new AppError('too-few-people', { field: 'terms.people' })
  if (terms.asksComments && !mayAskComments(terms)) {
    throw new AppError('too-few-people', { field: 'terms.asksComments' })
  }
}
