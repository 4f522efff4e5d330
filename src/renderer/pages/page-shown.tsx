import { app } from '@shared/text/app'
import { Page } from '../ui/page'
import { MissingPage } from './missing-page'
import type { Frame } from './routes'
import { Skeleton } from './skeleton'
import { UnfetchedPage } from './unfetched-page'
import type { Shown } from './use-page'

type Props = { shown: Shown; frame: Frame }

/** The page, or what stands in its place while it can't be. */
export function PageShown({ shown: { address, page, onRetry }, frame }: Props) {
  const { bar } = frame
  if (onRetry) return <UnfetchedPage onRetry={onRetry} bar={bar} />
  if (address === null) {
    return (
      <Page title={app.loading} titleHidden bar={bar} skipLabel={app.skip}>
        <Skeleton words={app.loading} />
      </Page>
    )
  }
  return page?.show(frame) ?? <MissingPage title={app.missing.title} bar={bar} />
}
