import { z } from 'zod'
import { isOpen, type Action } from './action'
import { ACTION_FORMATS } from './action-format'
import type { Day } from './day'

export const ActionFormat = z.enum(ACTION_FORMATS)
export type ActionFormat = z.output<typeof ActionFormat>

/** Which of the actions leave. */
export const ACTION_CHOICES = ['open', 'overdue', 'all'] as const
export const ActionChoice = z.enum(ACTION_CHOICES)
export type ActionChoice = z.output<typeof ActionChoice>

export const TextFile = z.object({ name: z.string(), text: z.string() })
export type TextFile = z.output<typeof TextFile>

/** Tables are for spreadsheets, some of which know UTF-8 only by its mark. */
export function isTable(format: ActionFormat): boolean {
  return ['csv', 'jira', 'azure', 'linear', 'gitlab'].includes(format)
}

export function isChosen(
  action: Pick<Action, 'status' | 'dueOn'>,
  only: ActionChoice,
  today: Day,
): boolean {
  if (only === 'all') return true
  const isLate = action.dueOn !== null && action.dueOn < today
  return isOpen(action) && (only === 'open' || isLate)
}
