import {
  ActionId,
  FormatId,
  HealthModelId,
  HealthRoundId,
  RetroId,
  TeamId,
} from '@shared/domain/ids'
import { app } from '@shared/text/app'
import type { ReactNode } from 'react'
import { Route, Switch } from 'wouter'
import { TEAM_TABS } from '../api/places'
import { ActionsPage } from './actions-page'
import { FormatPage } from './format-page'
import { HealthModelPage } from './health-model-page'
import { HealthHistoryPage } from './health-history-page'
import { HealthPage } from './health-page'
import { HomePage } from './home-page'
import { MissingPage } from './missing-page'
import { NewHealthPage } from './new-health-page'
import { NewRetroPage } from './new-retro-page'
import { RetroPage } from './retro-page'
import { SettingsPage } from './settings-page'
import { TeamPage } from './team-page'
import { TrashPage } from './trash-page'

type Props = {
  bar: ReactNode
  onNewTeam: () => void
  onKeys: () => void
  onFind: () => void
}

type TeamParams = { readonly teamId: string; readonly tab?: string; readonly actionId?: string }

/** Which page stands at which address. Parts of an address are checked like everything from outside. */
export function Routes({ bar, onNewTeam, onKeys, onFind }: Props) {
  const missing = <MissingPage title={app.missing.title} bar={bar} />

  return (
    <Switch>
      <Route path="/">
        <HomePage bar={bar} onNewTeam={onNewTeam} />
      </Route>
      <Route path="/actions">
        <ActionsPage bar={bar} />
      </Route>
      <Route path="/trash">
        <TrashPage bar={bar} />
      </Route>
      <Route path="/settings">
        <SettingsPage bar={bar} />
      </Route>
      <Route path="/retro/:retroId">
        {(params) => {
          const retroId = RetroId.safeParse(params.retroId)
          if (!retroId.success) return missing
          return (
            <RetroPage
              key={retroId.data}
              retroId={retroId.data}
              bar={bar}
              onKeys={onKeys}
              onFind={onFind}
            />
          )
        }}
      </Route>
      <Route path="/team/:teamId/new-retro">
        {(params) => {
          const teamId = TeamId.safeParse(params.teamId)
          return teamId.success ? <NewRetroPage teamId={teamId.data} bar={bar} /> : missing
        }}
      </Route>
      <Route path="/health/:roundId">
        {(params) => {
          const roundId = HealthRoundId.safeParse(params.roundId)
          if (!roundId.success) return missing
          return <HealthPage key={roundId.data} roundId={roundId.data} bar={bar} />
        }}
      </Route>
      <Route path="/team/:teamId/new-health-check/:retroId?">
        {(params) => {
          const teamId = TeamId.safeParse(params.teamId)
          const retroId = RetroId.nullable().safeParse(params.retroId ?? null)
          if (!teamId.success || !retroId.success) return missing
          return <NewHealthPage teamId={teamId.data} retroId={retroId.data} bar={bar} />
        }}
      </Route>
      <Route path="/team/:teamId/health-model/:modelId/:mode">
        {(params) => {
          const teamId = TeamId.safeParse(params.teamId)
          const modelId = HealthModelId.safeParse(params.modelId)
          if (!teamId.success || !modelId.success) return missing
          const mode = params.mode === 'copy' ? 'copy' : 'edit'
          return (
            <HealthModelPage
              key={`${modelId.data}/${mode}`}
              teamId={teamId.data}
              modelId={modelId.data}
              mode={mode}
              bar={bar}
            />
          )
        }}
      </Route>
      <Route path="/team/:teamId/format/:formatId/:mode/:from">
        {(params) => {
          const teamId = TeamId.safeParse(params.teamId)
          const formatId = FormatId.safeParse(params.formatId)
          if (!teamId.success || !formatId.success) return missing
          return (
            <FormatPage
              teamId={teamId.data}
              formatId={formatId.data}
              mode={params.mode === 'copy' ? 'copy' : 'edit'}
              from={params.from === 'new-retro' ? 'new-retro' : 'settings'}
              bar={bar}
            />
          )
        }}
      </Route>
      <Route path="/team/:teamId/health-history">
        {(params) => {
          const teamId = TeamId.safeParse(params.teamId)
          return teamId.success ? <HealthHistoryPage teamId={teamId.data} bar={bar} /> : missing
        }}
      </Route>
      <Route<TeamParams> path="/team/:teamId/:tab?/:actionId?">
        {(params) => {
          const teamId = TeamId.safeParse(params.teamId)
          const actionId = ActionId.nullable().safeParse(params.actionId ?? null)
          if (!teamId.success || !actionId.success) return missing
          const tab = TEAM_TABS.find((name) => name === params.tab) ?? 'timeline'
          const asked = tab === 'actions' ? actionId.data : null
          return <TeamPage key={teamId.data} teamId={teamId.data} {...{ tab, asked, bar }} />
        }}
      </Route>
      <Route>{missing}</Route>
    </Switch>
  )
}
