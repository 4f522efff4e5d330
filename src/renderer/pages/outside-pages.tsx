import type { ErrorCode } from '@shared/errors'
import { app } from '@shared/text/app'
import { KeyRound, RefreshCw } from 'lucide-react'
import { Button } from '../ui/button'
import { EmptyState } from '../ui/empty-state'
import { Page } from '../ui/page'
import { UiProvider } from '../ui/ui-provider'

/** A browser without the key: says where it is. */
export function NoKeyPage() {
  return (
    <Page title={app.name} skipLabel={app.skip} width="narrow">
      <EmptyState icon={KeyRound} title={app.noKey.title}>
        {app.noKey.words}
      </EmptyState>
    </Page>
  )
}

/** The host does not take this page: it is older than the host, or its key is another one. */
export function RefusedPage({ code }: { code: ErrorCode }) {
  const isStale = code === 'stale-page'
  return (
    <UiProvider words={app.toasts}>
      <Page title={app.name} skipLabel={app.skip} width="narrow">
        <EmptyState
          icon={isStale ? RefreshCw : KeyRound}
          title={app.refused.title}
          actions={
            isStale && (
              <Button kind="primary" label={app.refused.reload} onPress={() => location.reload()} />
            )
          }
        >
          {isStale ? app.refused.stale : app.refused.words}
        </EmptyState>
      </Page>
    </UiProvider>
  )
}
