import type { TeamLine } from '../domain/team'
import type { Day } from '../domain/day'
import { agoText } from './days'
import { counted } from './plural'
import { stageNames } from './stages'

export const home = {
  title: 'Teams',
  welcome: 'Welcome to Candor',
  welcomeWords:
    'Look back with your team, agree on a few changes, and see them through. Everything stays in one file on this laptop: no account, no server, no internet.',
  newTeam: 'New team',
  sample: 'Try with sample data',
  sampleHint:
    'The sample is a made-up team with six sprints behind it. Delete it whenever you like.',
  loading: 'Looking up your teams …',

  members: (count: number) =>
    count === 0 ? 'no members yet' : counted(count, 'member', 'members'),
  openActions: (count: number) =>
    count === 0 ? 'no open actions' : counted(count, 'open action', 'open actions'),

  form: {
    title: 'New team',
    name: 'Team name',
    members: 'Member names (one a line)',
    membersHint: 'For suggestions and for those who share one laptop. You can do this later.',
    count: (count: number) => counted(count, 'name', 'names'),
    create: 'Create team',
    cancel: 'Cancel',
    close: 'Close',
  },
} as const

/** What a team needs next, most pressing first, as one short line. */
export function nextStepText(team: TeamLine, today: Day): string {
  if (team.runningRetro) return `Retro running: ${stageNames[team.runningRetro.stage]}`
  if (team.dueActions > 0) return `${counted(team.dueActions, 'action', 'actions')} due`
  if (team.lastRetroOn) return `Last retro ${agoText(team.lastRetroOn, today)}`
  return 'Start the first retro'
}
