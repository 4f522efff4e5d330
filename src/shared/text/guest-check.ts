/** What phones say about a health check. */
export const guestCheck = {
  title: 'Health check',
  nothing: 'No health check is open now. Leave this page open: it begins by itself.',
  begin: 'Begin',
  handedIn: 'Handed in. It is sealed until everybody is through.',
  sending: 'On its way …',
  notTaken: 'Not handed in. Press “Change my answers” and hand in again.',
  keptHere:
    'Your answers stay on this phone until the close, so that nothing is lost if the laptop goes down. Then they are forgotten here too.',
  change: 'Change my answers',
  spoken: 'This one is answered aloud. Look at the big screen.',
  overTitle: 'The health check is over',
  over: 'The health check is closed. Thank you.',
  elsewhere: 'The results are on the facilitator’s laptop, as it was promised.',
  missedTitle: 'Not counted',
  missed: {
    'not-handed-in': 'It was closed before you handed in. What you had here was not counted.',
    'not-heard':
      'It was closed before this phone heard that your answers had arrived. They may not be counted.',
  },
  missedWords: 'Your comments are here until you leave this page:',
  results: 'Results',
  show: 'Look at the results of the health check',
} as const
