import {
  ActionId,
  FormatId,
  HealthModelId,
  HealthRoundId,
  RetroId,
  TeamId,
} from '@shared/domain/ids'
import type { Attributes, ReactNode } from 'react'
import { matchRoute, type Parser } from 'wouter'
import { TEAM_TABS, type FormatFrom, type FormatMode } from '../api/places'
import type { Late } from './late'
import { latePages as pages } from './late-pages'

/** What a page may be given beside what its address says. */
export type Frame = {
  readonly bar: ReactNode
  readonly onNewTeam: () => void
  readonly onKeys: () => void
  readonly onFind: () => void
}

type Params = Readonly<Record<string, string | undefined>>

type Route = {
  readonly path: string
  readonly page: Pick<Late<never>, 'isHere' | 'load'>
  readonly show: (frame: Frame, params: Params) => ReactNode
}

/** Takes what the page gets, or null where a part of the address can't be: they are checked like all from outside. */
function at<Props extends object>(
  path: string,
  page: Late<Props>,
  propsOf: (frame: Frame, params: Params) => (Props & Attributes) | null,
): Route {
  const { View } = page
  const show: Route['show'] = (frame, params) => {
    const props = propsOf(frame, params)
    return props && <View {...props} key={props.key} />
  }
  return { path, page, show }
}

const modeOf = ({ mode }: Params): FormatMode => (mode === 'copy' ? 'copy' : 'edit')
const fromOf = ({ from }: Params): FormatFrom => (from === 'new-retro' ? from : 'settings')

/** Which page stands at which address; the first that fits. */
const routes: readonly Route[] = [
  at('/', pages.home, ({ bar, onNewTeam }) => ({ bar, onNewTeam })),
  at('/actions', pages.actions, ({ bar }) => ({ bar })),
  at('/trash', pages.trash, ({ bar }) => ({ bar })),
  at('/settings', pages.settings, ({ bar }) => ({ bar })),
  at('/retro/:retroId', pages.retro, ({ bar, onKeys, onFind }, params) => {
    const retroId = RetroId.safeParse(params['retroId']).data
    return retroId ? { key: retroId, retroId, bar, onKeys, onFind } : null
  }),
  at('/team/:teamId/new-retro', pages.newRetro, ({ bar }, params) => {
    const teamId = TeamId.safeParse(params['teamId']).data
    return teamId ? { teamId, bar } : null
  }),
  at('/health/:roundId', pages.health, ({ bar }, params) => {
    const roundId = HealthRoundId.safeParse(params['roundId']).data
    return roundId ? { key: roundId, roundId, bar } : null
  }),
  at('/team/:teamId/new-health-check/:retroId?', pages.newHealth, ({ bar }, params) => {
    const teamId = TeamId.safeParse(params['teamId']).data
    const retroId = RetroId.nullable().safeParse(params['retroId'] ?? null).data
    return teamId && retroId !== undefined ? { teamId, retroId, bar } : null
  }),
  at('/team/:teamId/health-model/:modelId/:mode', pages.healthModel, ({ bar }, params) => {
    const teamId = TeamId.safeParse(params['teamId']).data
    const modelId = HealthModelId.safeParse(params['modelId']).data
    const mode = modeOf(params)
    return teamId && modelId ? { key: `${modelId}/${mode}`, teamId, modelId, mode, bar } : null
  }),
  at('/team/:teamId/format/:formatId/:mode/:from', pages.format, ({ bar }, params) => {
    const teamId = TeamId.safeParse(params['teamId']).data
    const formatId = FormatId.safeParse(params['formatId']).data
    const [mode, from] = [modeOf(params), fromOf(params)]
    return teamId && formatId ? { teamId, formatId, mode, from, bar } : null
  }),
  at('/team/:teamId/health-history', pages.healthHistory, ({ bar }, params) => {
    const teamId = TeamId.safeParse(params['teamId']).data
    return teamId ? { teamId, bar } : null
  }),
  at('/team/:teamId/:tab?/:actionId?', pages.team, ({ bar }, params) => {
    const teamId = TeamId.safeParse(params['teamId']).data
    const actionId = ActionId.nullable().safeParse(params['actionId'] ?? null).data
    if (!teamId || actionId === undefined) return null
    const tab = TEAM_TABS.find((name) => name === params['tab']) ?? 'timeline'
    return { key: teamId, teamId, tab, asked: tab === 'actions' ? actionId : null, bar }
  }),
]

export type PageAt = Pick<Late<never>, 'isHere' | 'load'> & {
  /** Null where nothing is. */
  readonly show: (frame: Frame) => ReactNode
}

/** The page at an address; null where none is. */
export function pageAt(parser: Parser, address: string): PageAt | null {
  for (const { path, page, show } of routes) {
    const [isIt, params] = matchRoute(parser, path, address)
    if (isIt) return { ...page, show: (frame) => show(frame, params) }
  }
  return null
}
