/** What can be said before the program is there. */
export const first = {
  unfetched: 'Candor did not answer. Is it still running? What you typed is kept.',
  again: 'Load again',
} as const
