import { useEffect } from 'react'
import { useOnReconnect } from '../api/line-context'
import { latePages } from './late-pages'

const LONGEST_WAIT_MS = 500

/** Fetches the other pages after the first screen, while nothing else is to do, so that no press waits for one. */
export function usePagesAhead(isScreenThere: boolean): void {
  useEffect(() => {
    if (isScreenThere) void fetchPages()
  }, [isScreenThere])
  useOnReconnect(() => {
    if (isScreenThere) void fetchPages()
  })
}

async function fetchPages(): Promise<void> {
  try {
    for (const page of Object.values(latePages)) {
      if (page.isHere()) continue
      await idle()
      await page.load()
    }
  } catch {
    // The host is away. They are asked for again when it is back, and one by one where somebody goes.
  }
}

/** Not every browser tells when it is idle: there it is a moment later. */
function idle(): Promise<unknown> {
  const { requestIdleCallback: whenIdle } = globalThis as Partial<typeof globalThis>
  return new Promise((resume) => {
    if (whenIdle) whenIdle(resume, { timeout: LONGEST_WAIT_MS })
    else setTimeout(resume, LONGEST_WAIT_MS)
  })
}
