import type { Day } from '../domain/day'
import type { SharedWith } from '../domain/health-terms'
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
  overTime: 'All of them over time',
  open: 'Open now',
  spoken: 'Answered aloud',
  goOn: 'Go on',
  look: 'Look at the results',
  deleteRound: 'Delete',
  moreOfRound: (title: string) => `More for ${title}`,
  deleted: (title: string) => `“${title}” is in the trash.`,
  restored: (title: string) => `“${title}” is back.`,
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
      description: 'On phones in the room, or by passing this laptop. Nobody sees an answer.',
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

export const healthRound = {
  loading: 'Opening the health check …',
  back: 'Health checks of the team',
  enough: 'Enough have answered. It can be closed when everybody is through.',
  notYet: 'Not enough have answered yet.',
  resumed:
    'Candor was started anew while this was open. Phones hand in again by themselves as soon as they are back in the room: wait for them. Whoever answered on this laptop answers again.',
  sealed: 'Nobody, you included, sees anything more before the close.',
  answerHere: 'Answer on this laptop',
  answerHereAbout:
    'One person after another. What is said is confidential between each person and this laptop, not untraceable. Nothing is written down until the close: if this laptop crashes before, whoever answered on it answers again.',
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
  stepAlone: (step: number) => `Step ${step}`,
  step: (step: number, statement: string) => `Step ${step} for ${statement}`,
  cantSay: (statement: string) => `Can’t say for ${statement}`,
  fewer: (label: string) => `${label}: one fewer`,
  more: (label: string) => `${label}: one more`,
  problem: 'A whole number of people.',
  counted: (count: number, of: number) => `${count} of ${of} counted`,
} as const

export const healthButton = {
  begin: 'Health check',
  open: 'Health check is open',
  closed: 'Health check results',
} as const

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
