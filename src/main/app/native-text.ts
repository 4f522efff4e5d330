import type { Reminder } from '@shared/domain/reminders'
import { counted } from '@shared/text/plural'

/** What menus and dialogs of the system say. The page's own sentences are the renderer's. */
export const menuText = {
  file: '&File',
  newTeam: 'New team…',
  saveSummary: 'Save summary as…',
  settings: 'Settings and backups',
  edit: '&Edit',
  view: '&View',
  home: 'All teams',
  find: 'Find…',
  bigScreen: 'Big-screen view',
  theme: 'Theme',
  themeSystem: 'Like the system',
  themeLight: 'Light',
  themeDark: 'Dark',
  retro: '&Retro',
  nextStage: 'Next stage',
  toggleTimer: 'Start or pause the timer',
  addMinute: 'Add a minute',
  undo: 'Undo last step',
  help: '&Help',
  keys: 'Keyboard shortcuts',
} as const

export const startText = {
  title: 'Candor can’t start',
  showInFolder: 'Show in folder',
  quit: 'Quit',
  where: (path: string) => `The data lies in ${path}`,
  needsFolder: '--data needs a folder, as in --data ./retros',
} as const

export const saveText = {
  notSaved: (name: string) => `${name} was not saved`,
  anotherPlace: 'Choose another place',
  cancel: 'Cancel',
  markdown: 'Markdown',
  json: 'JSON',
  csv: 'CSV',
  ics: 'Calendar',
  txt: 'Text',
  svg: 'SVG picture',
  reasons: {
    ENOSPC: 'The disk is full.',
    EACCES: 'Candor may not write there.',
    EPERM: 'Candor may not write there, or another program has the file open.',
    EROFS: 'That place can only be read.',
    EEXIST: 'There is something of that name already. Nothing was overwritten.',
    ENOENT: 'That folder is no longer there.',
  } as Readonly<Record<string, string>>,
  otherReason: 'The system refused to write it.',
} as const

export const crashText = {
  message: 'The page keeps crashing',
  detail: 'What was typed is kept, and so is everything in the data folder.',
  reload: 'Try again',
  quit: 'Quit',
} as const

/** One notification for a team. A single action stands there in its own words. */
export function reminderText({ teamName, today, overdue }: Reminder): {
  readonly title: string
  readonly body: string
} {
  const [only, another] = [...today, ...overdue]
  const parts = [
    today.length > 0 && `${counted(today.length, 'action', 'actions')} due today`,
    overdue.length > 0 &&
      (today.length > 0
        ? `${overdue.length} overdue`
        : `${counted(overdue.length, 'action', 'actions')} overdue`),
  ].filter((part) => part !== false)
  if (only !== undefined && another === undefined) {
    return { title: `${teamName}: ${today.length > 0 ? 'due today' : 'overdue'}`, body: only }
  }
  return { title: teamName, body: `${parts.join(', ')}.` }
}
