import type { FormatPurpose } from '../domain/format'
import { LIMITS } from '../domain/limits'
import type { ErrorCode } from '../errors'
import { errorText } from './errors'
import { counted } from './plural'

export const purposes: Record<FormatPurpose, string> = {
  everyday: 'Everyday',
  feelings: 'Feelings',
  'goals-and-risks': 'Goals and risks',
  'fine-tuning': 'Fine-tuning',
  'long-period': 'A long period',
  'looking-ahead': 'Looking ahead',
  incident: 'After an incident',
  devops: 'DevOps practice',
}

export const gallery = {
  format: 'Format',
  purpose: 'Purpose',
  anyPurpose: 'Any purpose',
  time: 'Time',
  anyTime: 'Any length',
  upTo: (minutes: number) => `Up to ${minutes} min`,
  own: 'Your own',
  shown: (count: number) => counted(count, 'format', 'formats'),
  none: 'No format fits both filters. The chosen one stays chosen.',
  clear: 'Show all',
  length: (minutes: number) => `${minutes} min`,
  preview: (name: string) => `Prompts of ${name}`,
  copy: 'Copy and change',
  edit: 'Edit',
  delete: 'Delete',
  deleted: (name: string) => `“${name}” was deleted. Retros held with it keep it.`,
  restored: (name: string) => `“${name}” is back.`,
  untimed: 'no time set',
} as const

export const formatEditor = {
  newTitle: 'New format',
  editTitle: (name: string) => `Edit ${name}`,
  copyTitle: (name: string) => `Copy of ${name}`,
  copyName: (name: string) => `${name} (ours)`,
  backToRetro: 'New retro',
  backToSettings: 'Settings of the team',
  name: 'Name',
  purpose: 'Purpose',
  goodFor: 'Good for',
  goodForHint: 'When to take it, in a sentence. Optional.',
  columns: 'Columns',
  columnsHint: `What people write under: ${LIMITS.columnsMin} to ${LIMITS.columnsMax}.`,
  columnTitle: (place: number) => `Title of column ${place}`,
  columnPrompt: (place: number) => `Prompt of column ${place}`,
  addColumn: 'Add column',
  moveUp: (place: number) => `Move column ${place} up`,
  moveDown: (place: number) => `Move column ${place} down`,
  removeColumn: (place: number) => `Remove column ${place}`,
  moved: (place: number) => `Moved to place ${place}.`,
  removed: (title: string) => (title === '' ? 'Column removed.' : `Column “${title}” removed.`),
  added: 'Column added.',
  lastColumn: 'A format needs one column at least.',
  allColumns: `A format has ${LIMITS.columnsMax} columns at most.`,
  minutes: 'Minutes per stage',
  minutesHint: '0 leaves a stage without a time. A retro of another length shares them out anew.',
  total: (minutes: number) => `${minutes} minutes altogether`,
  save: 'Save format',
  saved: (name: string) => `“${name}” is saved.`,
  discard: 'Discard changes',
  wrong: (count: number) => `${counted(count, 'field needs', 'fields need')} another look.`,
  firstColumns: ['What went well', 'What to change'],
  fewer: (stage: string) => `${stage}: a minute less`,
  more: (stage: string) => `${stage}: a minute more`,
  minutesWrong: `A whole number from 0 to ${LIMITS.minutesMax}.`,
} as const

/** The sentence for a field of the editor. */
export function formatProblem(field: 'name' | 'title' | 'text', code: ErrorCode): string {
  if (code === 'empty') return field === 'name' ? 'Give it a name.' : 'Give the column a title.'
  if (code === 'too-long') {
    const limit = field === 'text' ? LIMITS.prompt : LIMITS.title
    return `At most ${limit} characters.`
  }
  return errorText(code)
}
