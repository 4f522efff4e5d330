import type { Format, FormatEntry } from '@shared/domain/format'
import type { FormatId, TeamId } from '@shared/domain/ids'
import { app } from '@shared/text/app'
import { formatEditor as words } from '@shared/text/format'
import { newRetro } from '@shared/text/new-retro'
import { useState, type ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import { newId } from '../api/ids'
import { places, type FormatFrom, type FormatMode } from '../api/places'
import { useLive } from '../api/use-live'
import { draftOf, emptyDraft } from '../features/format/format-draft'
import { FormatEditor } from '../features/format/format-editor'
import { Page } from '../ui/page'
import { useToast } from '../ui/toast'
import { MissingPage } from './missing-page'
import { useRetroChoices } from './use-retro-choices'
import { useTitle } from './use-title'
import { WaitingPage } from './waiting-page'

type Props = {
  teamId: TeamId
  /** 'new' for one from nothing. */
  formatId: FormatId
  mode: FormatMode
  from: FormatFrom
  bar: ReactNode
}

const CHANGED_BY = ['formats.changed'] as const

export function FormatPage(props: Props) {
  const { teamId, formatId, mode, bar } = props
  const { value: formats, problem, refresh } = useLive('format.list', { teamId }, CHANGED_BY)
  if (!formats) {
    return (
      <WaitingPage
        words={newRetro.loading}
        problem={problem}
        onRetry={refresh}
        missing={app.missing.team}
        bar={bar}
      />
    )
  }
  const isNew = formatId === 'new'
  const format = formats.find(({ id }) => id === formatId)
  // Built-in formats stay as they are: they are copied.
  const canEdit = mode === 'copy' || format?.teamId === teamId
  if (!isNew && (!format || !canEdit)) {
    return <MissingPage title={app.missing.format} bar={bar} />
  }
  return <Editor key={`${formatId}/${mode}`} {...props} format={isNew ? undefined : format} />
}

function Editor({
  teamId,
  formatId,
  mode,
  from,
  bar,
  format,
}: Props & { format: FormatEntry | undefined }) {
  const [, navigate] = useLocation()
  const { say } = useToast()
  const choices = useRetroChoices(teamId)
  const isChange = format !== undefined && mode === 'edit'
  const [id] = useState(() => (isChange ? format.id : newId<FormatId>()))
  const [initial] = useState(() =>
    format
      ? draftOf(format, isChange ? format.name : words.copyName(format.name), newId)
      : emptyDraft(words.firstColumns, newId),
  )
  const title = titleOf(format, isChange)
  const back =
    from === 'new-retro'
      ? { href: places.newRetro(teamId), label: words.backToRetro }
      : { href: places.team(teamId, 'settings'), label: words.backToSettings }
  useTitle(title)

  function onSaved(saved: Format) {
    if (from === 'new-retro') choices.set({ formatId: saved.id })
    say(words.saved(saved.name))
    navigate(back.href)
  }

  return (
    <Page
      title={title}
      above={<Link href={back.href}>{back.label}</Link>}
      bar={bar}
      skipLabel={app.skip}
    >
      <FormatEditor
        teamId={teamId}
        formatId={id}
        place={`format:${teamId}:${mode}:${formatId}`}
        initial={initial}
        onSaved={onSaved}
      />
    </Page>
  )
}

function titleOf(format: FormatEntry | undefined, isChange: boolean): string {
  if (!format) return words.newTitle
  return isChange ? words.editTitle(format.name) : words.copyTitle(format.name)
}
