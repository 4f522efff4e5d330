/** The headings of a retro's file: the writer sets them, the reader finds its way by them. */
export const TITLES = {
  actions: 'Actions',
  discussed: 'What we talked about',
  notDiscussed: 'Not discussed',
  lastActions: 'Actions from before',
  closing: 'Check-in and closing',
  appreciations: 'Appreciations',
} as const
