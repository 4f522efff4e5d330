import { app } from '@shared/text/app'
import { Compass } from 'lucide-react'
import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import { places } from '../api/places'
import { Button } from '../ui/button'
import { EmptyState } from '../ui/empty-state'
import { Page } from '../ui/page'
import { useTitle } from './use-title'

type Props = { title: string; bar: ReactNode }

/** An address that leads nowhere, or to what is no longer there. */
export function MissingPage({ title, bar }: Props) {
  const [, navigate] = useLocation()
  useTitle(title)

  return (
    <Page title={title} titleHidden bar={bar} skipLabel={app.skip} width="narrow">
      <EmptyState
        icon={Compass}
        title={title}
        actions={
          <>
            <Button label={app.missing.trash} onPress={() => navigate(places.trash)} />
            <Button kind="primary" label={app.missing.home} onPress={() => navigate(places.home)} />
          </>
        }
      >
        {app.missing.words}
      </EmptyState>
    </Page>
  )
}
