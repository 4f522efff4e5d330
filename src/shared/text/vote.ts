import { LIMITS } from '../domain/limits'
import { counted, finished } from './plural'

const people = (count: number) => counted(count, 'person', 'people')
const votes = (count: number) => counted(count, 'vote', 'votes')

export const vote = {
  sealed: 'Topics are voted on once everybody can read the cards.',
  emptyTitle: 'Nothing to vote on yet',
  empty: 'Each card on the wall is a topic, alone or in a group. There are none yet.',
  list: 'Topics to vote on',
  more: (cards: number) => `and ${counted(cards, 'more card', 'more cards')}`,
  fewPeople:
    'With fewer than four people it is often quicker to talk everything through than to vote.',
} as const

export const ballot = {
  left: (left: number, of: number) => `${left} of ${of} left`,
  over: (placed: number, of: number) =>
    `You have ${placed} of ${votes(of)} placed: take ${placed - of} back.`,
  tooMany: (count: number) => `${count} too many`,
  castFor: (topic: string) => `Vote for ${topic}`,
  takeBackFor: (topic: string) => `Take back a vote for ${topic}`,
  own: (count: number) => (count === 0 ? 'none of yours' : `${count} of yours`),
  noneHere: 'You have no vote here.',
  done: 'I am done',
  pass: 'Pass to the next person',
  secret: 'Your votes are yours alone: everybody sees sums, after the reveal.',
} as const

export const handOver = {
  title: 'Hand the laptop to the next person',
  words: 'Your votes are placed and out of sight. Nobody can see or change them from here.',
  next: 'I am the next person',
} as const

export const budget = {
  words: (perPerson: number, perTopic: number) =>
    `${votes(perPerson)} each, at most ${perTopic} on one topic`,
  change: 'Change',
  perPerson: 'Votes per person',
  perTopic: 'Votes per topic',
  fewer: (label: string) => `${label}: one fewer`,
  moreOf: (label: string) => `${label}: one more`,
  range: `A whole number from ${LIMITS.votesMin} to ${LIMITS.votesMax}.`,
  save: 'Save votes',
  cancel: 'Cancel',
  lower: 'Lowering them takes no vote away: who has too many is asked to take some back.',
} as const

export const counting = {
  finished: (done: number, of: number) => finished(done, Math.max(done, of)),
  names: (names: readonly string[]) => `Done: ${names.join(', ')}`,
  sealed: 'Votes are sealed until they are revealed.',
  reveal: 'Reveal votes',
  revealTitle: (done: number, of: number) => `${finished(done, of)}. Reveal now?`,
  revealAbout: 'After the reveal no more votes can be placed, unless you reset them all.',
  revealNow: 'Reveal now',
  wait: 'Wait for the others',
  hands: 'Count hands',
  handsAbout:
    'Ask for hands, topic by topic, and type how many you count. They are added to the votes.',
  handsFor: (topic: string) => `Hands for ${topic}`,
  fewerHands: (topic: string) => `One hand fewer for ${topic}`,
  moreHands: (topic: string) => `One hand more for ${topic}`,
  handsProblem: 'A whole number of hands.',
  reset: 'Reset votes',
} as const

export const result = {
  title: 'What the team wants to talk about',
  list: 'Topics by votes',
  none: 'no votes',
  votes: (count: number, voters: number, hands: number) => {
    const dots = count - hands
    const parts = [
      ...(dots > 0 ? [`${votes(dots)} from ${people(voters)}`] : []),
      ...(hands > 0 ? [counted(hands, 'hand', 'hands')] : []),
    ]
    return parts.join(', ')
  },
  tie: (others: number) => `tie with ${counted(others, 'other', 'others')}`,
} as const
