import type { HealthModelEntry } from '@shared/domain/health-model'
import type { HealthModelId, TeamId } from '@shared/domain/ids'
import { app } from '@shared/text/app'
import { modelEditor as words, newHealth } from '@shared/text/health'
import { useState, type ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import { newId } from '../api/ids'
import { places, type FormatMode } from '../api/places'
import { useLive } from '../api/use-live'
import { emptyStatement, modelDraftOf } from '../features/health/model-draft'
import { ModelEditor } from '../features/health/model-editor'
import { Page } from '../ui/page'
import { useToast } from '../ui/toast'
import { MissingPage } from './missing-page'
import { useTitle } from './use-title'
import { WaitingPage } from './waiting-page'

type Props = {
  teamId: TeamId
  /** 'new' for one from nothing. */
  modelId: HealthModelId
  mode: FormatMode
  bar: ReactNode
}

const CHANGED_BY = ['health.changed'] as const

export function HealthModelPage(props: Props) {
  const { teamId, modelId, mode, bar } = props
  const { value: models, problem, refresh } = useLive('health.models', { teamId }, CHANGED_BY)
  if (!models) {
    return (
      <WaitingPage
        words={newHealth.loading}
        problem={problem}
        onRetry={refresh}
        missing={app.missing.team}
        bar={bar}
      />
    )
  }
  const model = models.find(({ id }) => id === modelId)
  // Built-in models stay as they are: they are copied.
  const canEdit = mode === 'copy' || model?.teamId === teamId
  if (modelId !== 'new' && (!model || !canEdit)) {
    return <MissingPage title={app.missing.model} bar={bar} />
  }
  return <Editor {...props} model={model} />
}

function Editor({
  teamId,
  modelId,
  mode,
  bar,
  model,
}: Props & { model?: HealthModelEntry | undefined }) {
  const [, navigate] = useLocation()
  const { say } = useToast()
  const isChange = model !== undefined && mode === 'edit'
  const [id] = useState(() => (isChange ? model.id : newId<HealthModelId>()))
  const [initial] = useState(() =>
    model
      ? modelDraftOf(model, isChange ? model.name : words.copyName(model.name))
      : { name: '', purpose: '', statements: [emptyStatement(newId())] },
  )
  const title = titleOf(model, isChange)
  const back = places.team(teamId, 'health')
  useTitle(title)

  return (
    <Page
      title={title}
      above={<Link href={back}>{words.back}</Link>}
      bar={bar}
      skipLabel={app.skip}
    >
      <ModelEditor
        teamId={teamId}
        modelId={id}
        place={`health-model:${teamId}:${mode}:${modelId}`}
        initial={initial}
        from={model}
        onSaved={({ name }) => {
          say(words.saved(name))
          navigate(back)
        }}
      />
    </Page>
  )
}

function titleOf(model: HealthModelEntry | undefined, isChange: boolean): string {
  if (!model) return words.newTitle
  return isChange ? words.editTitle(model.name) : words.copyTitle(model.name)
}
