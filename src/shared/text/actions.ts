import { LIMITS } from '../domain/limits'
import type { ActionStatus, Outcome } from '../domain/action'
import type { ActionHint } from '../domain/action-hints'
import type { ShelfLabel } from '../domain/action-life'
import type { Day } from '../domain/day'
import { ageText, dayText, dueText, fullDayText } from './days'
import { counted } from './plural'

export const statusNames: Record<ActionStatus, string> = {
  open: 'Open',
  doing: 'Doing',
  done: 'Done',
  dropped: 'Dropped',
}

export const outcomeNames: Record<Outcome, string> = {
  keep: 'Kept',
  adapt: 'Adapted',
  stop: 'Stopped',
}

const shelfSteps: Record<ShelfLabel, (actions: number) => string> = {
  'edit-action': () => 'Action changed',
  'set-status': () => 'Status changed',
  'drop-action': () => 'Action dropped',
  'delete-action': () => 'Action moved to the trash',
  'split-action': () => 'Action made smaller',
  'check-experiment': () => 'Experiment looked at',
  'change-actions': (actions) => `${counted(actions, 'action', 'actions')} changed`,
  'delete-actions': (actions) => `${counted(actions, 'action', 'actions')} moved to the trash`,
  'read-back': (actions) => `${counted(actions, 'action', 'actions')} taken from the file`,
}

/** What a step on actions did, and what became of taking it back. */
export const shelfWords = {
  done: (label: ShelfLabel, actions: number) => `${shelfSteps[label](actions)}.`,
  takenBack: (label: ShelfLabel, actions: number) => `Taken back: ${shelfSteps[label](actions)}.`,
  takesBack: (label: ShelfLabel, actions: number) => `Takes back: ${shelfSteps[label](actions)}.`,
} as const

/** Each says why, or what would help; none of them blocks. */
export const actionHintTexts: Record<ActionHint, string> = {
  vague: 'What exactly will somebody do? “Improve” and “be careful” can’t be seen to be done.',
  'no-verb': 'Begin with what somebody does: “Alert on …”, “Write …”, “Move …”.',
  'not-ours':
    'Can you do this yourselves? If not, make it a request: whom do you ask, for what, until when?',
  'no-owner': 'Nobody owns this yet. One name makes it more likely.',
  'two-owners': 'One name, please: what several own, each leaves to the others. They can help.',
  'no-date': 'No date yet. Most actions fit before the next retro.',
  'no-done-test': 'How will you see that it is done?',
  'too-long': 'This is long. Is there a smaller first step?',
  'too-many': 'Three or more actions are open already. Which one would you drop for this?',
}

export const actionDialog = {
  newTitle: 'New action',
  editTitle: 'Edit action',
  about: (topic: string) => `From the topic “${topic}”`,
  aboutStatement: (statement: string) => `From the statement “${statement}”`,
  action: 'Action',
  owner: 'Owner',
  ownerHint: 'Empty: nobody yet.',
  due: 'Due',
  dueHint: 'A date, or words such as “next retro”, “friday”, “in 2 weeks”. Empty: no date yet.',
  dueMeans: (day: Day) => `That is ${fullDayText(day)}.`,
  notADate: 'Write a date such as 2026-11-20, “4 dec” or “in 2 weeks”.',
  pickDay: 'Choose a day',
  doneWhen: 'Done when',
  doneWhenHint: 'How you will see that it is done.',
  hints: 'To think about',
  add: 'Add action',
  save: 'Save action',
  cancel: 'Cancel',
  close: 'Close',
  added: 'Action added.',
  saved: 'Action saved.',
  empty: 'Say what will change.',
  tooLong: `At most ${LIMITS.action.toLocaleString('en')} characters.`,
  nameTooLong: `At most ${LIMITS.name} characters.`,
} as const

export const actionList = {
  loading: 'Looking up the actions …',
  show: 'Show',
  filters: {
    open: 'Open',
    overdue: 'Overdue',
    soon: 'Due soon',
    experiments: 'Experiments',
    all: 'All',
  },
  find: 'Find in actions',
  order: 'Sort by',
  orders: { age: 'Age', due: 'Due date', owner: 'Owner' },
  owner: 'Owned by',
  anybody: 'Anybody',
  nobody: 'Nobody yet',
  emptyTitle: 'No actions yet',
  empty:
    'Changes that the team agrees on stand here until they are done, or dropped with a reason.',
  noneFits: 'No action fits this filter.',
  noneOpen: 'Nothing is open. Well kept.',
  noneOverdue: 'Nothing is overdue.',
  noneSoon: 'Nothing is due within a week.',
  noneTried: 'No action is an experiment.',
  doneWhen: 'Done when:',
  reason: 'Dropped because:',
  /** Begins with what stands on the button, so that it can be spoken. */
  statusOf: (status: ActionStatus, text: string) =>
    `${statusNames[status]}: change the status of “${text}”`,
  toOpen: 'Open',
  toDoing: 'Doing',
  toDone: 'Done',
  toDropped: 'Drop …',
  edit: 'Edit',
  editOf: (text: string) => `Edit “${text}”`,
  delete: 'Delete',
  more: (text: string) => `More for “${text}”`,
  origin: (cards: number) => `Read the ${counted(cards, 'card', 'cards')} behind it`,
  from: (retro: string, topic: string | null) =>
    topic === null ? `From ${retro}` : `From ${retro}: ${topic}`,
  age: ageText,
  carried: (times: number) =>
    times === 1 ? 'carried over once' : `carried over ${counted(times, 'time', 'times')}`,
  closedOn: (status: ActionStatus, day: Day, today: Day) =>
    `${statusNames[status].toLowerCase()} on ${dayText(day, today)}`,
  due: (day: Day, today: Day) => `${dayText(day, today)}, ${dueText(day, today)}`,
  noDate: 'no date',
} as const

export const dropDialog = {
  title: 'Drop this action',
  about: 'Deciding not to do something is a good outcome. The reason stays with the action.',
  reason: 'Why drop it?',
  drop: 'Drop action',
  cancel: 'Keep it',
  close: 'Close',
  tooLong: `At most ${LIMITS.reason} characters.`,
} as const
