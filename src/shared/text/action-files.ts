import type { ActionChoice, ActionFormat } from '../domain/action-file'
import { ACTION_STATUSES, type ActionStatus } from '../domain/action'
import type { ReadBackField, ReadBackRow, ReadField, Unread } from '../domain/read-back'
import { statusNames } from './actions'
import { errorText } from './errors'
import { counted } from './plural'

export const exportActions = {
  open: 'Export…',
  title: 'Export actions',
  about: 'What is shown here leaves this laptop only when you copy or save it.',
  format: 'Format',
  formats: {
    markdown: 'Markdown list (can be read back)',
    csv: 'CSV for spreadsheets',
    ics: 'To-dos for calendars (.ics)',
    todotxt: 'todo.txt',
    jira: 'Jira (CSV)',
    azure: 'Azure DevOps (CSV)',
    linear: 'Linear (CSV)',
    gitlab: 'GitLab (CSV)',
    github: 'GitHub (a file for each issue, and a script)',
  } satisfies Record<ActionFormat, string>,
  which: 'Which actions',
  choices: { open: 'Open', overdue: 'Overdue', all: 'All' } satisfies Record<ActionChoice, string>,
  bom: 'Begin with a byte order mark',
  bomAbout: 'For spreadsheets that show umlauts and other letters wrong without it.',
  preview: 'What will be written',
  files: (names: readonly string[]) =>
    `${counted(names.length, 'file', 'files')}. Shown is ${names[0] ?? 'none'}.`,
  loading: 'Writing the actions',
  copy: 'Copy',
  copied: 'Copied.',
  notCopied: 'Copying is not allowed here. The text is selected: copy it with the keys.',
  save: 'Save as…',
  saved: (path: string | null) => (path === null ? 'Saved.' : `Saved to ${path}.`),
  downloaded: (files: number) =>
    `Saved ${counted(files, 'file', 'files')}, where your browser keeps downloads.`,
  close: 'Close',
} as const

export const readBack = {
  open: 'Read back…',
  title: 'Read an edited list back',
  about:
    'Export a Markdown list, tick and edit it anywhere, and bring it back here. Nothing changes before you have seen what.',
  file: 'Choose the file',
  text: 'Or paste the list',
  changes: 'What would change',
  nothing: 'Nothing would change.',
  left: 'What can’t be taken',
  same: (count: number) =>
    `${counted(count, 'line says', 'lines say')} what Candor says and ${count === 1 ? 'stays' : 'stay'}.`,
  absent: (count: number) =>
    `${counted(count, 'action is', 'actions are')} not in the list and ${count === 1 ? 'stays' : 'stay'} as ${count === 1 ? 'it is' : 'they are'}.`,
  isNew: 'New action',
  lineAt: (line: number) => `Line ${line}`,
  under: (status: ActionStatus) =>
    `It stands under “${statusNames[status]}”. The box counts, not the heading.`,
  apply: (count: number) => `Take ${counted(count, 'change', 'changes')}`,
  noneChosen: 'Tick what you want to take first.',
  cancel: 'Cancel',
  close: 'Close',
} as const

const fieldNames: Record<ReadField, string> = {
  text: 'Action',
  owner: 'Owner',
  dueOn: 'Due',
  doneWhen: 'Done when',
  helpers: 'With',
  notes: 'Notes',
  links: 'Links',
  experiment: 'Experiment',
  status: 'Status',
  reason: 'Reason',
}

/** "Owner: Mira → Bo" */
export function fieldChange({ field, before, after }: ReadBackField, isNew: boolean): string {
  const [from, to] = [valueText(field, before), valueText(field, after)]
  return `${fieldNames[field]}: ${isNew ? to : `${from} → ${to}`}`
}

function valueText(field: ReadField, value: string): string {
  const status = ACTION_STATUSES.find((one) => one === value)
  if (field === 'status' && status) return statusNames[status]
  return value.trim() === '' ? 'none' : value
}

const reasons: Record<Unread, string> = {
  empty: 'There is no text in it.',
  'not-a-line': 'This is no line of the list.',
  'two-ids': 'Two actions have run together here. Put them on lines of their own.',
  unknown: 'Candor knows no action with this id.',
  deleted: 'This action was deleted. Bring it back from the trash first.',
  'other-team': 'This action belongs to another team.',
  twice: 'This action stands in the list twice. The first line counts.',
  'no-team': 'Put it under the name of a team: Candor can’t tell whose it is.',
  refused: 'This can’t be kept.',
}

/** Why a line can't be taken. */
export function unreadText(row: Extract<ReadBackRow, { kind: 'unread' }>): string {
  if (row.why !== 'refused' || row.code === null) return reasons[row.why]
  const about = row.field === null ? '' : `${fieldNames[row.field]}: `
  return `${about}${errorText(row.code)}`
}
