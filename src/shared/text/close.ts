import { LIMITS } from '../domain/limits'
import { counted, inWords } from './plural'

export const readOut = {
  title: 'What we do next',
  about: 'Read each one aloud: who does it, until when, and how you will see that it is done.',
  none: 'No action came out of this retro. That can be right; a small experiment is often better.',
  list: 'Actions of this retro',
  add: 'New action',
  edit: (text: string) => `Edit “${text}”`,
  editShort: 'Edit',
  owner: 'Owner',
  nobody: 'nobody yet',
  due: 'Due',
  noDate: 'no date',
  doneWhen: 'Done when',
  noTest: 'not said yet',
  from: (topic: string) => `From “${topic}”`,
} as const

export const appreciations = {
  title: 'Appreciations',
  about: 'One each, if you like: what somebody did that helped you.',
  list: 'Appreciations',
  field: 'New appreciation',
  add: 'Add appreciation',
  delete: (text: string) => `Delete “${text}”`,
  deleteShort: 'Delete',
  none: 'None yet.',
  limit: LIMITS.appreciation,
} as const

/** Return on time invested, from 0 to 4, in words. */
export const rotiWords = [
  'Lost time',
  'Less than it took',
  'About what it took',
  'More than it took',
  'Far more than it took',
] as const

export const roti = {
  title: 'Was it worth the time?',
  label: 'Return on time invested',
  about: 'Each person answers alone; pass the laptop around. Only the counts are kept.',
  answered: (answers: number, of: number) => `${answers} of ${Math.max(answers, of)} answered`,
  show: 'Show the result',
  showReason: 'Nobody has answered yet.',
  pass: 'Pass to the next person',
  thanks: 'Your answer is kept. You can change it until the result is shown.',
  result: 'Return on time invested, answers',
  people: (count: number) =>
    count === 1 ? 'one person' : count === 0 ? 'nobody' : `${inWords(count)} people`,
  sealed: 'Answers are sealed until the result is shown.',
  none: 'Nobody answered.',
  handOverTitle: 'Hand the laptop to the next person',
  handOverWords: 'Your answer is out of sight. Nobody can see or change it from here.',
  handOverNext: 'I am the next person',
} as const

export const summary = {
  title: 'Summary',
  about:
    'Everything the team may keep, as Markdown. It leaves this laptop only when you copy or save it.',
  label: 'Summary as Markdown',
  copy: 'Copy Markdown',
  copied: 'Copied. Paste it into a repo, a wiki or a mail.',
  notCopied: 'Copying is not allowed here. The text is selected: copy it with the keys.',
  save: 'Save as…',
  saved: (path: string | null) => (path === null ? 'Saved.' : `Saved to ${path}.`),
  downloaded: (name: string) => `Saved as ${name}, where your browser keeps downloads.`,
  loading: 'Writing the summary',
} as const

export const closing = {
  title: 'Close the retro',
  about: 'Closing turns votes into counts and locks cards and actions. It can be reopened.',
  close: 'Close retro',
  sealed: (cards: number) =>
    `${counted(cards, 'card is', 'cards are')} still sealed. Reveal them first: a closed retro can be read by everybody.`,
  reveal: (cards: number) => `Reveal ${counted(cards, 'card', 'cards')}`,
  closed: 'This retro is closed.',
} as const
