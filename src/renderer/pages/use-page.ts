import { useCallback, useEffect, useMemo, useReducer, useState } from 'react'
import { useLocation, useRouter } from 'wouter'
import { useLine, useOnReconnect, type Line } from '../api/line-context'
import { pageAt, type PageAt } from './routes'

export type Shown = {
  /** The address of what is shown; null while the very first page is being fetched. */
  readonly address: string | null
  /** Null where nothing is. */
  readonly page: PageAt | null
  /** There when the page that was asked for could not be fetched: tries again. */
  readonly onRetry: (() => void) | null
}

/** What stands at the address that is asked for. Until that page is here, the one before it stays. */
export function usePage(): Shown {
  const [asked] = useLocation()
  const { parser } = useRouter()
  const line = useLine()
  const page = useMemo(() => pageAt(parser, asked), [parser, asked])
  const [last, setLast] = useState<Shown>({ address: null, page: null, onRetry: null })
  const [failed, setFailed] = useState<PageAt | null>(null)
  const [, lookAgain] = useReducer((count: number) => count + 1, 0)
  const isHere = page === null || page.isHere()
  const hasFailed = !isHere && failed === page

  const fetchPage = useCallback(
    () =>
      page?.load().then(lookAgain, () => {
        setFailed(page)
        return 'failed' as const
      }),
    [page],
  )
  useEffect(() => {
    if (!isHere) void fetchPage()
  }, [isHere, fetchPage])
  useOnReconnect(() => {
    if (hasFailed) void fetchPage()
  })

  async function retry(): Promise<void> {
    if ((await fetchPage()) === 'failed' && isUp(line)) location.reload()
  }
  if (!isHere && !hasFailed) return last
  const shown: Shown = { address: asked, page, onRetry: hasFailed ? () => void retry() : null }
  if (last.address !== asked || (last.onRetry !== null) !== hasFailed) setLast(shown)
  return shown
}

/** A host that answers and lacks the file is another Candor: its page is read anew. One that is down has none to give. */
function isUp(line: Line | null): boolean {
  return line === null || line.connection.getState().state === 'live'
}
