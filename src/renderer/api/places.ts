import type {
  ActionId,
  FormatId,
  HealthModelId,
  HealthRoundId,
  RetroId,
  TeamId,
} from '@shared/domain/ids'

export const TEAM_TABS = ['timeline', 'actions', 'health', 'members', 'settings'] as const
export type TeamTab = (typeof TEAM_TABS)[number]

export type FormatMode = 'edit' | 'copy'
export type FormatFrom = 'new-retro' | 'settings'

/** The addresses of the pages, as the router knows them. They stand behind `#`, so that they work from any host. */
export const places = {
  home: '/',
  trash: '/trash',
  settings: '/settings',
  /** The actions of all teams. */
  actions: '/actions',
  team: (teamId: TeamId, tab: TeamTab = 'timeline') =>
    tab === 'timeline' ? `/team/${teamId}` : `/team/${teamId}/${tab}`,
  /** One action, open over the list of its team's. */
  action: (teamId: TeamId, actionId: ActionId) => `/team/${teamId}/actions/${actionId}`,
  newRetro: (teamId: TeamId) => `/team/${teamId}/new-retro`,
  /** The editor: of a format, of a copy of one, or of a new one; and where to go from there. */
  format: (teamId: TeamId, formatId: FormatId | 'new', mode: FormatMode, from: FormatFrom) =>
    `/team/${teamId}/format/${formatId}/${mode}/${from}`,
  retro: (retroId: RetroId) => `/retro/${retroId}`,
  /** The set-up of a health check, for a team by itself or for the people of a retro. */
  newHealth: (teamId: TeamId, retroId: RetroId | null = null) =>
    `/team/${teamId}/new-health-check${retroId === null ? '' : `/${retroId}`}`,
  /** A team's health checks over time. */
  healthHistory: (teamId: TeamId) => `/team/${teamId}/health-history`,
  health: (roundId: HealthRoundId) => `/health/${roundId}`,
  healthModel: (teamId: TeamId, modelId: HealthModelId | 'new', mode: FormatMode) =>
    `/team/${teamId}/health-model/${modelId}/${mode}`,
} as const
