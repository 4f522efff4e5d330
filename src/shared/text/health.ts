import type { Day } from '../domain/day'
import type { StatementCounts } from '../domain/health-result'
import type { Sort } from '../domain/health-sort'
import type { HealthTerms, SharedWith } from '../domain/health-terms'
import { LIMITS } from '../domain/limits'
import { fullDayText } from './days'
import { counted } from './plural'

const people = (count: number) => counted(count, 'person', 'people')

export const healthTab = {
  loading: 'Looking up the health checks …',
  emptyTitle: 'No health check yet',
  empty:
    'A health check asks everybody the same few things and shows where the team stands, as dots, without names. New health check opens the first; it takes ten minutes.',
  rounds: 'Health checks, newest first',
  open: 'Open now',
  spoken: 'Answered aloud',
  goOn: 'Go on',
  look: 'Look at the results',
  closed: (answered: number, of: number) => `${answered} answered of ${of}`,
  notEnough: 'too few answered',
  models: 'Own models',
  modelsEmpty: 'This team has no model of its own yet. Make one here, or copy one of the others.',
  newModel: 'New model',
  edit: 'Edit',
  copy: 'Copy and change',
  delete: 'Delete',
  moreOf: (name: string) => `More for ${name}`,
  modelDeleted: (name: string) => `“${name}” was deleted. Rounds that asked it keep it.`,
  modelRestored: (name: string) => `“${name}” is back.`,
  statements: (count: number) => counted(count, 'statement', 'statements'),
} as const

export const newHealth = {
  pageTitle: 'New health check',
  loading: 'Getting the models …',
  title: 'Title',
  titleProblem: 'Give it a title of at most 120 characters.',
  model: 'Model',
  own: 'Your own',
  rhythmIs: (rhythm: string) => `How often: ${rhythm}`,
  reading: (count: number) => `Further reading (${count})`,
  statements: 'Statements',
  statementsHint: 'All are asked unless you leave some out.',
  chosen: (count: number, of: number) => `${count} of ${of} chosen`,
  noStatement: 'Choose one statement at least.',
  how: 'How people answer',
  ways: {
    alone: {
      label: 'Alone, without names',
      description: 'On phones in a retro’s room, or by passing this laptop. Nobody sees an answer.',
    },
    aloud: {
      label: 'Aloud, in an open round',
      description: 'Everybody says where they stand, and you count. Honest for a small team.',
    },
  },
  people: 'People asked',
  peopleHint: 'Everybody who is to answer.',
  smallest: 'Smallest number of answers',
  smallestHint: 'With fewer, nothing is shown to anybody, and nothing is kept.',
  smallestWarning:
    'With so few answers people can often tell who stands where. Five is what keeps the promise best.',
  tooFew: (count: number, smallest: number) =>
    `${people(count)} can’t be asked without names under a rule of ${smallest}: every answer would stay hidden. Answer aloud instead.`,
  comments: 'Ask for comments',
  commentsHint: `Shown in shuffled order, and only where at least ${LIMITS.answersForComments} answered.`,
  commentsTooFew: `Comments need ${LIMITS.answersForComments} people or more: so few would know each other’s words.`,
  sharedWith: 'Who sees the results',
  shared: {
    laptop: { label: 'Who looks at this laptop', description: 'Phones are told that it is over.' },
    room: {
      label: 'Also the phones in the room',
      description: 'The same dots, once it is closed.',
    },
  } satisfies Record<SharedWith, { label: string; description: string }>,
  fixed: 'All of this is printed above the first question, and stays as it is once it is open.',
  open: 'Open health check',
  between: (min: number, max: number) => `A whole number from ${min} to ${max}.`,
  fewer: (field: string) => `${field}: one fewer`,
  more: (field: string) => `${field}: one more`,
  running: (title: string) => `“${title}” is still open. One at a time.`,
  goOn: 'Go on with it',
  inRetro: (title: string) => `For the people of “${title}”: phones in its room are asked.`,
  defaultTitle: (model: string, day: Day) => `${model}, ${fullDayText(day)}`,
} as const

/** What people are promised, above the first question: one sentence each. */
export function promises(terms: HealthTerms, joinedOrLeft: boolean): string[] {
  const { smallest, asksComments, sharedWith, isOpenRound } = terms
  if (isOpenRound) {
    return ['This is an open round: people say their answers aloud, and what is kept are counts.']
  }
  return [
    'Candor does not store who answered what. Answers stay in this laptop’s memory until the close; then only counts are kept.',
    `With fewer than ${smallest} answers nothing is shown, to nobody, and nothing is kept. That holds for each statement by itself.`,
    ...(smallest < 5 ? ['With so few answers people can often tell who stands where.'] : []),
    asksComments
      ? `Comments are shuffled, and kept only where at least ${LIMITS.answersForComments} answered. Your way of writing may still give you away.`
      : 'No comments are asked for.',
    sharedWith === 'room'
      ? 'Once it is closed, this laptop and the phones in the room show the results.'
      : 'Once it is closed, this laptop alone shows the results.',
    ...(joinedOrLeft
      ? [
          'Somebody joined or left since the last round: what differs from it may be told from who differs. No change is computed.',
        ]
      : []),
    'It can’t protect you from someone watching your screen or this Wi-Fi, from a changed copy of the app, or when everybody answers the same.',
  ]
}

export const answering = {
  promises: 'What is promised',
  begin: 'Begin',
  place: (place: number, of: number) => `Statement ${place} of ${of}`,
  bad: 'Step 1',
  good: 'Step 5',
  cantSay: 'Can’t say',
  since: 'Since last time',
  sinceWords: { worse: 'Worse', same: 'Same', better: 'Better', new: 'New to me' },
  comment: 'Comment (optional)',
  commentHint: 'Shown to others in shuffled order.',
  commentsTooLong: `All comments together may have ${LIMITS.commentsPerBallot.toLocaleString('en')} characters. Shorten one.`,
  commentTooLong: `At most ${LIMITS.comment} characters.`,
  back: 'Back',
  next: 'Next statement',
  toEnd: 'To the end',
  end: 'Before you hand in',
  answered: (count: number, of: number) =>
    count === of ? 'You answered every statement.' : `You answered ${count} of ${of} statements.`,
  nothing: 'Answer one statement at least.',
  needsStep: 'You wrote something here: choose a step as well, or “Can’t say”.',
  unanswered: 'not answered',
  change: (statement: string) => `Change ${statement}`,
  handIn: 'Hand in',
} as const

export const healthRound = {
  loading: 'Opening the health check …',
  back: 'Health checks of the team',
  enough: 'Enough have answered. It can be closed when everybody is through.',
  notYet: 'Not enough have answered yet.',
  sealed: 'Nobody, you included, sees anything more before the close.',
  answerHere: 'Answer on this laptop',
  answerHereAbout:
    'One person after another. Nothing is written down until the close: if this laptop crashes before, whoever answered on it answers again.',
  inRoom:
    'Phones in the room of its retro are asked as well. They keep their answers until the close and send them again by themselves.',
  toRetro: 'To the retro',
  close: 'Close the round',
  closeTitle: 'Close the round?',
  closeEnough: 'The answers are counted, and nobody can answer or change anything any more.',
  closeTooFew: (smallest: number) =>
    `Fewer than ${smallest} have answered. Nothing will be shown or kept: their answers are thrown away.`,
  closeNow: 'Close now',
  wait: 'Keep it open',
  discard: 'Call it off',
  discardTitle: 'Call this health check off?',
  discardAbout: 'It ends as if it had never been, and every answer to it is thrown away.',
  discardNow: 'Call it off now',
  discarded: (title: string) => `“${title}” was called off.`,
  handOver: 'Hand the laptop to the next person',
  handOverWords: 'What was answered is out of sight. Nobody can see or change it from here.',
  first: 'Hand the laptop to the first person',
  next: 'I am the next person',
  enoughPeople: 'Everybody has answered',
  stop: 'Stop without handing in',
} as const

export const spokenRound = {
  about:
    'Read a statement, let everybody say at the same moment where they stand, and count. Nothing is anonymous here, and nothing pretends to be.',
  step: (step: number, statement: string) => `Step ${step} for ${statement}`,
  cantSay: (statement: string) => `Can’t say for ${statement}`,
  fewer: (label: string) => `${label}: one fewer`,
  more: (label: string) => `${label}: one more`,
  problem: 'A whole number of people.',
  counted: (count: number, of: number) => `${count} of ${of} counted`,
} as const

const sorts: Record<Sort, string> = {
  model: 'As asked',
  lowest: 'Lowest',
  highest: 'Highest',
  split: 'Most split',
}

export const healthButton = {
  begin: 'Health check',
  open: 'Health check is open',
  closed: 'Health check results',
} as const

export const healthResults = {
  sorts,
  order: 'Order',
  summary: (answered: number, of: number) => `${answered} answered of ${of}`,
  openRound: 'An open round, spoken aloud',
  joinedOrLeft:
    'Somebody joined or left since the round before: what differs may be told from who differs, so no change is computed.',
  notEnoughTitle: 'Too few answered',
  notEnough: (smallest: number) =>
    `Fewer than ${smallest} handed in an answer. As it was promised, nothing is shown and nothing was kept.`,
  hidden: (smallest: number) => `Fewer than ${smallest} answered this one. Nothing is shown.`,
  since: 'Since last time',
  sinceWords: (worse: number, same: number, better: number) =>
    `${worse} worse, ${same} same, ${better} better`,
  comments: (count: number) => counted(count, 'comment', 'comments'),
  commentsOf: (statement: string) => `Comments on ${statement}`,
  newAction: 'New action',
  newActionFor: (statement: string) => `New action for ${statement}`,
  talk: 'One at a time',
  talkOff: 'All together',
  place: (place: number, of: number) => `${place} of ${of}`,
  previous: 'Previous statement',
  next: 'Next statement',
  isFirst: 'This is the first.',
  isLast: 'This is the last.',
  noAnswer: (count: number) => `No answer: ${people(count)}`,
  people: (count: number) => (count === 0 ? 'nobody' : people(count)),
} as const

/** Counts in words, without an average: "2 low, 1 middle, 3 high, 1 can’t say, 1 no answer". */
export function countsText({ steps, cantSay, answered }: StatementCounts, of: number): string {
  const [one, two, three, four, five] = steps
  const parts: [number, string][] = [
    [one + two, 'low'],
    [three, 'middle'],
    [four + five, 'high'],
    [cantSay, 'can’t say'],
    [Math.max(0, of - answered), 'no answer'],
  ]
  return parts.flatMap(([count, word]) => (count === 0 ? [] : `${count} ${word}`)).join(', ')
}

export const modelEditor = {
  newTitle: 'New model',
  editTitle: (name: string) => `Edit ${name}`,
  copyTitle: (name: string) => `Copy of ${name}`,
  copyName: (name: string) => `${name} (ours)`,
  back: 'Health checks of the team',
  name: 'Name',
  purpose: 'Good for',
  purposeHint: 'When to take it, in a sentence. Optional.',
  statements: 'Statements',
  statementsHint:
    'Each has two poles that people stand between. A statement whose words you change begins a new history.',
  text: (place: number) => `Statement ${place}`,
  bad: (place: number) => `Bad pole of statement ${place}`,
  good: (place: number) => `Good pole of statement ${place}`,
  add: 'Add statement',
  added: 'Statement added.',
  remove: (place: number) => `Remove statement ${place}`,
  removed: 'Statement removed.',
  moveUp: (place: number) => `Move statement ${place} up`,
  moveDown: (place: number) => `Move statement ${place} down`,
  moved: (place: number) => `Moved to place ${place}.`,
  last: 'A model needs one statement at least.',
  all: `A model has ${LIMITS.statementsPerModel} statements at most.`,
  save: 'Save model',
  saved: (name: string) => `“${name}” is saved.`,
  discard: 'Discard changes',
  wrong: (count: number) => `${counted(count, 'field needs', 'fields need')} another look.`,
} as const
