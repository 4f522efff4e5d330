import type { Client } from '@shared/api/contract'

const MOST = 5

/** Tells the host, for its log, where in the program a screen failed: never with the words of the error. */
export function reportTroubles(client: Client): void {
  let told = 0
  function tell(error: unknown): void {
    if (!(error instanceof Error) || told >= MOST) return
    told += 1
    const frames = (error.stack ?? '').split('\n').flatMap((line) => frameOf(line) ?? [])
    const kind = error.constructor.name.replaceAll(/[^A-Za-z]/g, '').slice(0, 60) || 'Error'
    // A line that is down loses the report, and nothing else.
    client.call('report.pageFailed', { error: kind, frames: frames.slice(0, 8) }).catch(() => null)
  }
  addEventListener('error', ({ error }) => tell(error))
  addEventListener('unhandledrejection', ({ reason }) => tell(reason))
}

/** "Board index-x1.js:10:200", without the address before it. */
function frameOf(line: string): string | null {
  const found =
    /^\s*at (?:async )?(?:([\w.]{1,80}) \()?\S*\/([\w.-]{1,80}:\d{1,8}:\d{1,8})\)?$/.exec(line)
  if (!found) return null
  return [found[1], found[2]].filter(Boolean).join(' ')
}
