import { counted } from './plural'
import { clockText } from './session'

export const discuss = {
  sealed: 'Topics are talked about once everybody can read the cards.',
  emptyTitle: 'Nothing to talk about yet',
  empty: 'Each card on the wall is a topic, alone or in a group. There are none yet.',
  votesSealed: 'Votes are still sealed: topics stand as they lie on the wall.',
  revealVotes: 'Reveal votes',
} as const

export const topicList = {
  label: 'Topics',
  discuss: (topic: string) => `Discuss ${topic}`,
  votes: (count: number) => counted(count, 'vote', 'votes'),
  now: 'now',
  discussed: 'talked about',
  parked: 'kept for next time',
  tied: 'tie',
} as const

export const onTheTable = {
  label: 'On the table',
  nothing: 'Nothing is on the table yet',
  nothingAbout: (topics: number) =>
    `${counted(topics, 'topic waits', 'topics wait')}, most votes first.`,
  allDone: 'Every topic was talked about or kept for the next retro.',
  next: 'Next topic',
  nextIs: (topic: string) => `Next: ${topic}`,
  firstIs: (topic: string) => `First: ${topic}`,
  cards: 'Cards of this topic',
  timeLeft: (ms: number) => `${clockText(ms)} left for this topic`,
  timeOver: (ms: number) => `${clockText(ms)} over`,
  paused: (ms: number) => `${clockText(ms)} left, paused`,
  timeIsUp: 'Time for this topic is up. Keep talking?',
  more: '2 more minutes',
  park: 'Keep for the next retro',
} as const

export const notes = {
  label: 'Notes',
  hint: 'Kept as you type. They go into the summary.',
} as const

export const topicActions = {
  title: 'Actions from this topic',
  none: 'None yet. Is there one small change to try?',
  add: 'New action',
  nobody: 'nobody yet',
  noDate: 'no date',
  doneWhen: (test: string) => `Done when: ${test}`,
} as const
