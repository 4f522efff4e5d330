import type { ActionStatus } from '../domain/action'
import { statusNames } from './actions'
import { counted } from './plural'

/** The page with the actions of all teams, and what stands above any list of actions. */
export const actionPage = {
  title: 'Actions of all teams',
  homeLink: 'All actions',
  loading: 'Looking up the actions …',
  views: 'Shown as',
  viewNames: { list: 'List', board: 'Board' },
  teamOf: (team: string) => `All actions of ${team}`,
  retro: 'From',
  anyRetro: 'All retros',
  outside: 'Outside a retro',
  retroOfTeam: (retro: string, team: string) => `${retro} (${team})`,
} as const

export const actionBoard = {
  label: 'Board of actions',
  hint: 'Drag a card, or press Shift with ← or → while it has the focus.',
  columnEmpty: 'Nothing here.',
  now: (text: string, status: ActionStatus) => `“${text}” is now in ${statusNames[status]}.`,
  first: 'This is the first column.',
  last: 'This is the last column.',
  dropHere: (status: ActionStatus) =>
    status === 'dropped'
      ? 'Let go to drop it; the reason is asked.'
      : `Let go to move it to ${statusNames[status]}.`,
} as const

export const actionSelection = {
  one: (text: string) => `Select “${text}”`,
  all: (count: number) => `Select all ${counted(count, 'action', 'actions')} shown`,
  bar: 'Change the selected actions',
  count: (count: number) => `${count.toLocaleString('en')} selected`,
  status: 'Status',
  owner: 'Owner',
  due: 'Due date',
  delete: 'Delete',
  clear: 'Clear selection',
  ownerTitle: (count: number) => `New owner of ${counted(count, 'action', 'actions')}`,
  dueTitle: (count: number) => `New due date of ${counted(count, 'action', 'actions')}`,
  dropTitle: (count: number) => `Drop ${counted(count, 'action', 'actions')}`,
  set: 'Set',
  drop: (count: number) => `Drop ${counted(count, 'action', 'actions')}`,
  cancel: 'Cancel',
  close: 'Close',
  dueHintWithoutRetro:
    'A date, or words such as “friday” and “in 2 weeks”. Empty: no date. “Next retro” is another day in each team.',
} as const

export const actionInline = {
  text: 'Changes the text',
  owner: 'Changes the owner',
  due: 'Changes the due date',
  save: 'Save',
  leave: 'Leave without saving',
  unsaved: 'Not saved yet',
} as const
