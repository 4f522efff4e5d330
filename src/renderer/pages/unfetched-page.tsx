import { app } from '@shared/text/app'
import type { ReactNode } from 'react'
import { Page } from '../ui/page'
import { Problem } from '../ui/problem'
import { useTitle } from './use-title'

type Props = { onRetry: () => void; bar: ReactNode }

/** Stands where a page will be whose program could not be fetched: the host was away just then. */
export function UnfetchedPage({ onRetry, bar }: Props) {
  useTitle(app.unfetched.title)
  return (
    <Page title={app.unfetched.title} bar={bar} skipLabel={app.skip}>
      <Problem action={{ label: app.failed.again, onPress: onRetry }}>
        {app.unfetched.words}
      </Problem>
    </Page>
  )
}
