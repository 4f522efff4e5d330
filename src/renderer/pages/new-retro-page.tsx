import type { TeamId } from '@shared/domain/ids'
import { app } from '@shared/text/app'
import { newRetro as words } from '@shared/text/new-retro'
import type { ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import { places } from '../api/places'
import { useLive } from '../api/use-live'
import { FormatActions } from '../features/format/format-actions'
import { FormatGallery } from '../features/format/format-gallery'
import { FormatPreview } from '../features/format/format-preview'
import { NewRetroForm } from '../features/new-retro/new-retro-form'
import { usualChoices, withHand } from '../features/new-retro/retro-choices'
import { RunningNote } from '../features/new-retro/running-note'
import { Page } from '../ui/page'
import { useLastTime } from './use-last-time'
import { useRetroChoices } from './use-retro-choices'
import { useTitle } from './use-title'
import { WaitingPage } from './waiting-page'

type Props = { teamId: TeamId; bar: ReactNode }

const TEAM_CHANGED_BY = ['teams.changed'] as const
const FORMATS_CHANGED_BY = ['formats.changed'] as const

export function NewRetroPage({ teamId, bar }: Props) {
  const [, navigate] = useLocation()
  const about = useLive('team.get', { teamId }, TEAM_CHANGED_BY)
  const formats = useLive('format.list', { teamId }, FORMATS_CHANGED_BY)
  const byHand = useRetroChoices(teamId)
  const last = useLastTime(about.value?.retros ?? null)
  useTitle(words.pageTitle)

  if (!about.value || !formats.value || last === undefined) {
    return (
      <WaitingPage
        words={words.loading}
        problem={about.problem ?? formats.problem}
        onRetry={() => {
          about.refresh()
          formats.refresh()
        }}
        missing={app.missing.team}
        bar={bar}
      />
    )
  }
  const { team, retros } = about.value
  const usual = usualChoices(formats.value, team.members.length, last)
  const { formatId, minutes } = withHand(usual, byHand.fields)
  // A format that was chosen and then deleted gives way to the usual one.
  const chosen = formats.value.find(({ id }) => id === formatId) ?? formats.value[0]
  if (!chosen) return null

  return (
    <Page
      title={words.pageTitle}
      above={<Link href={places.team(teamId)}>{team.name}</Link>}
      bar={bar}
      skipLabel={app.skip}
    >
      <RunningNote retro={retros.find((retro) => !retro.closed)} />
      <NewRetroForm
        teamId={teamId}
        usual={usual}
        byHand={byHand}
        format={chosen}
        onStarted={(retroId) => navigate(places.retro(retroId), { replace: true })}
      >
        <FormatPreview
          format={chosen}
          minutes={minutes}
          actions={<FormatActions teamId={teamId} format={chosen} from="new-retro" />}
        />
        <FormatGallery
          formats={formats.value}
          value={chosen.id}
          onChange={(id) => byHand.set({ formatId: id })}
        />
      </NewRetroForm>
    </Page>
  )
}
