import type { ActionPicture, Outcome } from '@shared/domain/action'

/** What a person is about to do with an action, in a dialog that any page may open. */
export type ActionTask =
  | { readonly kind: 'edit' }
  | { readonly kind: 'split' }
  /** `outcome` null: nothing is chosen yet. */
  | { readonly kind: 'check'; readonly outcome: Outcome | null }

/** Opens the dialog for it. */
export type OpenAction = (action: ActionPicture, task?: ActionTask) => void

export const EDIT: ActionTask = { kind: 'edit' }
export const SPLIT: ActionTask = { kind: 'split' }
export const CHECK: ActionTask = { kind: 'check', outcome: null }
