/** The shapes in which actions leave Candor. */
export const ACTION_FORMATS = [
  'markdown',
  'csv',
  'ics',
  'todotxt',
  'jira',
  'azure',
  'linear',
  'gitlab',
  'github',
] as const
