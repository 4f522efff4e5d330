import type { ErrorCode } from '@shared/errors'
import { app } from '@shared/text/app'
import { errorText } from '@shared/text/errors'
import type { ReactNode } from 'react'
import { Page } from '../ui/page'
import { Problem } from '../ui/problem'
import { MissingPage } from './missing-page'
import { Skeleton } from './skeleton'
import { useTitle } from './use-title'

type Props = {
  /** What is being fetched, in words. */
  words: string
  problem: ErrorCode | null
  onRetry: () => void
  /** Said when it is gone for good. */
  missing: string
  bar: ReactNode
}

/** Stands where a page will be: calm while it is fetched, and plain when it can't be. */
export function WaitingPage({ words, problem, onRetry, missing, bar }: Props) {
  useTitle(null)
  if (problem === 'not-found') return <MissingPage title={missing} bar={bar} />

  return (
    <Page title={words} titleHidden bar={bar} skipLabel={app.skip}>
      {problem ? (
        <Problem action={{ label: app.failed.again, onPress: onRetry }}>
          {errorText(problem)}
        </Problem>
      ) : (
        <Skeleton words={words} />
      )}
    </Page>
  )
}
