import { counted } from './plural'

export const checkIn = {
  title: 'Check-in',
  about: 'One word or a short phrase from each. Say it aloud, or add it here. Nobody has to.',
  noQuestion: 'Choosing a question …',
  another: 'Another question',
  ownQuestion: 'Ask your own',
  question: 'Your own question',
  ask: 'Ask this',
  cancel: 'Cancel',

  name: 'Who answers?',
  nameHint: 'Empty: no name.',
  answer: 'Your answer',
  add: 'Add answer',
  save: 'Save answer',
  given: 'Your answer',
  change: 'Change',
  takeBack: 'Take back',
  next: 'Next person',
  nextHint: 'Pass the laptop on; each answers once.',
  unsent: 'Somebody’s text in Write was not added yet. Add it or throw it away there first.',
  added: 'Answer added.',

  answers: 'Answers',
  count: (answers: number) => counted(answers, 'answer', 'answers'),
  none: 'No answer was added yet. Spoken ones count as well.',
} as const
