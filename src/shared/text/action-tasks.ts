import type { Experiment, Outcome } from '../domain/action'
import { LIMITS } from '../domain/limits'

export const splitDialog = {
  open: 'Make it smaller',
  title: 'Make it smaller',
  about: 'A smaller step gets done. What is left becomes actions of their own.',
  text: 'It goes on as',
  parts: 'What is left, one action a line',
  partsHint: 'Each keeps owner and date, and finds its own done-test.',
  noPart: 'Write at least one line; to only reword the action, edit it.',
  tooMany: `At most ${LIMITS.parts} lines.`,
  split: 'Make it smaller',
  cancel: 'Cancel',
  close: 'Close',
  done: (parts: number) =>
    parts === 1
      ? 'The action is smaller; one was split from it.'
      : `The action is smaller; ${parts} were split from it.`,
} as const

export const outcomeChoices: Record<Outcome, { label: string; about: string }> = {
  keep: { label: 'Keep', about: 'It works: from now on you do it this way. The action is done.' },
  adapt: { label: 'Adapt', about: 'Go on with another try.' },
  stop: { label: 'Stop', about: 'It did not help. The action is dropped, with what you saw.' },
}

export const checkDialog = {
  open: 'Look at the experiment',
  title: 'Look at the experiment',
  believed: ({ belief }: Experiment) => `You believed: “${belief}”`,
  lookedAt: ({ lookAt }: Experiment) => `You look at: “${lookAt}”`,
  outcome: 'What becomes of it?',
  noOutcome: 'Choose one.',
  seen: 'What did you see?',
  noSeen: 'Say what you saw, also when it is little.',
  seenTooLong: `At most ${LIMITS.reason} characters.`,
  next: 'The next try',
  save: 'Save',
  cancel: 'Cancel',
  close: 'Close',
  noted: {
    keep: 'Kept: the action is done.',
    adapt: 'Adapted: the next try has its day.',
    stop: 'Stopped: the action is dropped.',
  } satisfies Record<Outcome, string>,
} as const

/** In Last actions, where the day to look at an experiment has come. */
export const experimentDue = {
  title: 'Time to look at this experiment',
  choices: (text: string) => `The experiment of “${text}”`,
  asUsual: 'Not yet: decide as usual',
} as const
