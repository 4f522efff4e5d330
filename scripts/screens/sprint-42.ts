/** What the sample team says in its next retro: the content of the pictures. */

export const WRITERS = [
  {
    name: 'Amara',
    cards: [
      ['Start', 'Write down why a release was rolled back, while we still know'],
      ['Stop', 'Alerts for things that nobody has to do anything about'],
      ['Continue', 'Two people on every reconciliation change'],
    ],
  },
  {
    name: 'Diego',
    cards: [
      ['Start', 'A name for who looks after the sandbox this week'],
      ['Stop', 'Reviews that wait overnight, then get a thumbs up in a minute'],
      ['Continue', 'The free half day after on-call'],
    ],
  },
  {
    name: 'Jonas',
    cards: [
      ['Start', 'Pair on the reconciliation job until three of us can run it'],
      ['Stop', 'Releasing after four. Twice it was a long evening.'],
      ['Continue', 'Small pull requests'],
    ],
  },
  {
    name: 'Leila',
    cards: [
      ['Start', 'Decline a card in a test without calling the provider'],
      ['Stop', 'Sandbox failures that we rerun until they are green'],
    ],
  },
  {
    name: 'Priya',
    cards: [
      ['Start', 'Ask for a review in the channel, not one person'],
      ['Continue', 'The quiet Wednesday'],
    ],
  },
  {
    name: 'Yuki',
    cards: [
      ['Stop', 'A page at 3 for a queue that empties by itself'],
      ['Continue', 'Reading the runbook aloud on Mondays'],
    ],
  },
] as const

/** Topics in the order of their votes, each with a word of every card in it. */
export const GROUPS = [
  { title: 'The sandbox fails us', words: ['looks after the sandbox', 'Decline a card', 'rerun'] },
  { title: 'Pages that need nobody', words: ['Alerts for things', 'A page at 3'] },
  { title: 'Waiting for reviews', words: ['wait overnight', 'in the channel'] },
  { title: 'Reconciliation is two people', words: ['Two people on', 'Pair on the'] },
] as const

/** Which of these topics each writer votes for. */
export const BALLOTS = [
  [0, 1],
  [0, 2, 3],
  [0, 0],
  [1, 0],
  [2, 0, 1],
  [2, 1],
] as const

export const NOTES =
  'A third of our reruns this sprint were the sandbox. Nobody decided that rerunning is fine; it just became normal. A fake that can decline would take two days.'

export const OWN_ACTION = {
  text: 'Write a fake provider that can decline, and move the 12 declined-card tests to it',
  owner: 'Leila',
  doneWhen: 'no test of a declined card calls the sandbox',
} as const
