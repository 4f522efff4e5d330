import { counted } from './plural'
import { home } from './home'

export const team = {
  allTeams: 'All teams',
  tabsLabel: 'Parts of this team',
  tabs: {
    timeline: 'Timeline',
    actions: 'Actions',
    health: 'Health',
    members: 'Members',
    settings: 'Settings',
  },
  due: (count: number) => `${count} due`,
  newRetro: 'New retro',
  newAction: 'New action',
  newHealth: 'New health check',
  loading: 'Opening the team …',

  timeline: {
    label: 'Retros, newest first',
    emptyTitle: 'No retro yet',
    empty:
      'The retros of this team will stand here, newest first, with what came out of them. New retro begins the first: it needs a minute, and can be started at once.',
    goOn: 'Go on with the retro',
    open: 'Open',
    delete: 'Delete',
    more: (title: string) => `More for ${title}`,
    deleted: (title: string) => `“${title}” is in the trash.`,
    restored: (title: string) => `“${title}” is back.`,
    cards: (count: number) => counted(count, 'card', 'cards'),
    topics: (count: number) => `${counted(count, 'topic', 'topics')} discussed`,
    actions: (count: number, done: number) =>
      count === 0
        ? 'no actions'
        : `${counted(count, 'action', 'actions')}, ${done === 0 ? 'none' : done} done`,
  },

  members: {
    label: 'Members',
    emptyTitle: 'No members yet',
    empty:
      'Names are suggested as owners of actions and to those who share one laptop. Nobody needs an account.',
    add: 'Add members',
    addNothing: 'Write a name first.',
    names: home.form.members,
    count: home.form.count,
    rename: 'Rename',
    renameOf: (name: string) => `Rename ${name}`,
    nameOf: (name: string) => `New name of ${name}`,
    save: 'Save',
    cancel: 'Cancel',
    remove: 'Remove',
    removeOf: (name: string) => `Remove ${name}`,
    removed: (name: string) => `${name} was removed from the team. Their actions stay.`,
    added: (count: number) => `${counted(count, 'member', 'members')} added.`,
  },

  settings: {
    name: 'Team name',
    rename: 'Rename team',
    sameName: 'The name is the same.',
    renamed: 'The team has a new name.',
    formats: 'Own formats',
    formatsEmpty:
      'This team has no format of its own yet. Make one here, or copy one in New retro.',
    newFormat: 'New format',
    reminders: 'Reminders',
    remind: 'Remind of actions on their day, and once when they are overdue',
    remindHint: {
      desktop: 'Through the system of this laptop. Nothing leaves it.',
      local: 'The Candor app reminds; in the browser, what is due is only counted beside Actions.',
    },
    reminderSet: (on: boolean) => (on ? 'Reminders are on.' : 'Reminders are off.'),
    look: 'On this laptop',
    lookHint: 'For all teams.',
    delete: 'Delete team',
    deleteHint:
      'Moves the team with its retros and actions to the trash, where it can be restored.',
    deleteTitle: 'Delete this team',
    deleted: (name: string) => `“${name}” is in the trash, with all that belongs to it.`,
    restored: (name: string) => `“${name}” is back.`,
  },
} as const
