import type { Since } from '../domain/health-ballot'
import type { StatementCounts } from '../domain/health-result'
import type { Sort } from '../domain/health-sort'
import type { HealthTerms } from '../domain/health-terms'
import { LIMITS } from '../domain/limits'
import { counted } from './plural'

// What the phones' page says as well: it rests on nothing heavy.

const people = (count: number) => counted(count, 'person', 'people')

export const joinerWarning =
  'Somebody joined or left since the last round: what differs from it may be told from who differs. No change is computed.'

/** What people are promised, above the first question: one sentence each. */
export function promises(terms: HealthTerms, joinedOrLeft: boolean): string[] {
  const { smallest, asksComments, sharedWith, isOpenRound } = terms
  if (isOpenRound) {
    return ['This is an open round: people say their answers aloud, and what is kept are counts.']
  }
  return [
    'Candor does not store who answered what. Answers stay in the memory of the facilitator’s laptop until the close; then only counts are kept.',
    `With fewer than ${smallest} answers nothing is shown, to nobody, and nothing is kept. That holds for each statement by itself, and for “worse, same, better”.`,
    ...(smallest < 5 ? ['With so few answers people can often tell who stands where.'] : []),
    asksComments
      ? `Comments are shuffled, have no name but one you put beside them, and are kept only where at least ${LIMITS.answersForComments} answered. Your way of writing may still give you away.`
      : 'No comments are asked for.',
    sharedWith === 'room'
      ? 'Once it is closed, the facilitator’s laptop and the phones in the room show the results.'
      : 'Once it is closed, the facilitator’s laptop alone shows the results.',
    ...(joinedOrLeft ? [joinerWarning] : []),
    'It can’t protect you from someone watching your screen or this Wi-Fi, from a changed copy of the app, from whoever controls the facilitator’s laptop, from somebody who takes their own answer out of the counts, or when everybody answers the same.',
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
  commentName: 'Your name beside it (optional)',
  commentNameHint: 'Left empty, nothing says who wrote it.',
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

const sorts: Record<Sort, string> = {
  model: 'As asked',
  lowest: 'Lowest',
  highest: 'Highest',
  split: 'Most split',
}

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
  tryAloud:
    'Ask again when more people are here, or let everybody answer aloud in an open round: that needs no smallest number.',
  again: 'New health check',
  hidden: (smallest: number) => `Fewer than ${smallest} answered this one. Nothing is shown.`,
  since: 'Since last time',
  sinceWord: (count: number, word: Since) => `${count} ${word}`,
  after: (action: string) => `After: ${action}`,
  followed: 'What was done about it before',
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
