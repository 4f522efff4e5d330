import { counted } from './plural'

export const app = {
  name: 'Candor',
  promise: 'Retros and team health that stay in the room.',
  skip: 'Skip to the content',
  loading: 'Opening …',
  toasts: { region: 'Messages', undo: 'Undo', dismiss: 'Dismiss' },

  bar: {
    label: 'Candor',
    home: 'Candor',
    homeLabel: 'Candor, home',
    actions: 'Actions',
    actionsLabel: 'Actions of all teams',
    trash: 'Trash',
    settings: 'Settings',
    keys: 'Keys',
  },

  look: {
    menu: 'Look and sound',
    theme: 'Theme',
    themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
    sound: 'Sound when the time is up',
    soundOn: 'Turn the sound on',
    soundOff: 'Turn the sound off',
    soundHint: 'One quiet tone, on this laptop.',
    chosen: (label: string) => `${label} (now)`,
  },

  line: {
    'catching-up': 'Catching up …',
    offline: 'The line to Candor is down. Trying again by itself.',
    waiting: (calls: number) => `${counted(calls, 'change', 'changes')} waiting; nothing is lost.`,
    back: 'Connected again.',
  },

  noKey: {
    title: 'Open the address that Candor printed',
    words:
      'This page needs the key at the end of that address. Copy the whole line from the window where Candor was started, and open it here.',
  },
  refused: {
    title: 'This page is no longer connected',
    words:
      'Candor was started anew, and its address changed. Open the address that it printed last. Nothing was lost.',
    stale: 'Candor was updated. Reload this page to go on; nothing was lost.',
    reload: 'Reload',
  },
  crash: {
    title: 'This screen could not be shown',
    words: 'Something went wrong inside Candor. What you typed and decided is saved.',
    again: 'Try again',
    home: 'Go home',
  },
  missing: {
    title: 'There is nothing here',
    retro: 'This retro is no longer here',
    team: 'This team is no longer here',
    format: 'This format is no longer here',
    health: 'This health check is no longer here',
    model: 'This model is no longer here',
    words: 'It may have been deleted. Deleted things wait in the trash until somebody empties it.',
    home: 'Go home',
    trash: 'Look in the trash',
  },
  unfetched: {
    title: 'This page could not be loaded',
    words:
      'Candor did not answer. Is it still running? The page comes by itself when the line is back. What you typed is kept.',
  },
  failed: { title: 'This could not be loaded', again: 'Try again' },

  retro: {
    loading: 'Opening the retro …',
    closed: 'This retro is closed.',
    reopen: 'Reopen',
    saved: (path: string | null) =>
      path === null ? 'The summary is saved.' : `The summary is saved as ${path}.`,
  },
} as const
