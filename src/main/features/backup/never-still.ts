import { AppError } from '@shared/errors'

/** How often something that has to hold all of the data begins anew because that changed meanwhile. */
export const TRIES = 3

export const neverStill = () =>
  new AppError('internal', { cause: new Error('the data never stood still') })
