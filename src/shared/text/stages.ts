import type { NamesLevel } from '../domain/names'
import type { Stage } from '../domain/stage'

/** The stages as people call them, also the accessible names of the stage bar's buttons. */
export const stageNames: Record<Stage, string> = {
  'last-actions': 'Last actions',
  'check-in': 'Check-in',
  write: 'Write',
  group: 'Group',
  vote: 'Vote',
  discuss: 'Discuss',
  close: 'Close',
}

const ANONYMOUS =
  'Anonymous: Candor does not store who wrote this. It can’t protect you from someone watching your screen or this Wi-Fi, from a changed copy of the app, from your writing style, or when everybody answers the same.'

export const namesLevels: Record<
  NamesLevel,
  {
    label: string
    description: string
    /** Above every input for cards. */
    promise: string
    /** Above every input for an answer in words, or an appreciation. */
    ofWords: string
  }
> = {
  named: {
    label: 'Named',
    description: 'Cards show who wrote them, once they are revealed.',
    promise: 'Names on cards: your name stands on your cards once they are revealed.',
    ofWords: 'Names: yours stands beside what you write here.',
  },
  'named-after-reveal': {
    label: 'Named after reveal',
    description:
      'Nobody, the facilitator included, learns who wrote or how much before the reveal.',
    promise:
      'Names on cards: shown after the reveal. Until then nobody is sent who wrote what, the facilitator included.',
    ofWords:
      'Names: yours stands beside what you write here once the cards are revealed. Until then nobody is sent it, the facilitator included.',
  },
  anonymous: {
    label: 'Anonymous',
    description: 'Who wrote a card is not stored anywhere.',
    promise: ANONYMOUS,
    ofWords: ANONYMOUS,
  },
}
