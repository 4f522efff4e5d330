import { app } from '@shared/text/app'
import { trash as words } from '@shared/text/trash'
import { Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { useLive } from '../api/use-live'
import { EmptyTrash } from '../features/trash/empty-trash'
import { TrashList } from '../features/trash/trash-list'
import { EmptyState } from '../ui/empty-state'
import { Page } from '../ui/page'
import { useTitle } from './use-title'
import { WaitingPage } from './waiting-page'

type Props = { bar: ReactNode }

const CHANGED_BY = ['trash.changed', 'teams.changed'] as const

export function TrashPage({ bar }: Props) {
  const { value: things, problem, refresh } = useLive('trash.list', {}, CHANGED_BY)
  useTitle(words.title)

  if (!things) {
    return (
      <WaitingPage
        words={words.loading}
        problem={problem}
        onRetry={refresh}
        missing={app.missing.title}
        bar={bar}
      />
    )
  }
  const isEmpty = things.length === 0
  return (
    <Page
      title={words.title}
      below={isEmpty ? null : words.about}
      bar={bar}
      skipLabel={app.skip}
      width="narrow"
      actions={!isEmpty && <EmptyTrash things={things} />}
    >
      {isEmpty ? (
        <EmptyState icon={Trash2} title={words.emptyTitle}>
          {words.empty}
        </EmptyState>
      ) : (
        <TrashList things={things} />
      )}
    </Page>
  )
}
