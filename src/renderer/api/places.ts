import type { FormatId, RetroId, TeamId } from '@shared/domain/ids'

export const TEAM_TABS = ['timeline', 'actions', 'members', 'settings'] as const
export type TeamTab = (typeof TEAM_TABS)[number]

/** The addresses of the pages, as the router knows them. They stand behind `#`, so that they work from any host. */
export const places = {
  home: '/',
  trash: '/trash',
  team: (teamId: TeamId, tab: TeamTab = 'timeline') =>
    tab === 'timeline' ? `/team/${teamId}` : `/team/${teamId}/${tab}`,
  newRetro: (teamId: TeamId) => `/team/${teamId}/new-retro`,
  newFormat: (teamId: TeamId) => `/team/${teamId}/new-format`,
  copyFormat: (teamId: TeamId, formatId: FormatId) => `/team/${teamId}/format/${formatId}/copy`,
  editFormat: (teamId: TeamId, formatId: FormatId) => `/team/${teamId}/format/${formatId}`,
  retro: (retroId: RetroId) => `/retro/${retroId}`,
} as const
