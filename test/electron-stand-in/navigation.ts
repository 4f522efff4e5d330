import type { CDPSession, Frame, Page, Request } from 'playwright-core'
import { toApp } from './addresses.ts'
import { reportTrouble } from './control.ts'

type Event = { url: string; isMainFrame: boolean; isSameDocument: boolean; preventDefault(): void }
type Emitter = { emit(event: string, details: Event, ...rest: unknown[]): boolean }

/** Which page belongs to which WebContents, and where its own scripts asked to go. */
const watched = new Map<Page, { contents: Emitter; asked: Set<string> }>()

/** Chromium says when a page itself wants to go somewhere, which is when Electron asks its `will-…` listeners. */
export async function watchNavigation(
  page: Page,
  cdp: CDPSession,
  contents: Emitter,
): Promise<void> {
  const asked = new Set<string>()
  watched.set(page, { contents, asked })
  cdp.on('Page.frameRequestedNavigation', ({ url }) => asked.add(url))
  page.on('close', () => watched.delete(page))
  await cdp.send('Page.enable')
}

/** False for a navigation that a listener prevented. What the app or the test starts is not asked about. */
export async function mayNavigate(request: Request): Promise<boolean> {
  const frame = frameOf(request)
  const known = frame && watched.get(frame.page())
  // A window that a page opened and that is about to be closed again.
  if (!frame || !known) return false

  // The announcement comes from another process than the request, so it may be a little later.
  await new Promise((done) => setTimeout(done, 30))
  if (!known.asked.delete(request.url())) return true

  let isPrevented = false
  const isMainFrame = frame.parentFrame() === null
  const details = {
    url: toApp(request.url()),
    isMainFrame,
    isSameDocument: false,
    preventDefault: () => (isPrevented = true),
  }
  known.contents.emit('will-frame-navigate', details)
  if (isMainFrame) known.contents.emit('will-navigate', details, details.url)
  if (isPrevented) reportTrouble(`navigation refused: ${details.url}`)
  return !isPrevented
}

/** Null as long as the window that the request is for is being made. */
function frameOf(request: Request): Frame | null {
  try {
    return request.frame()
  } catch {
    return null
  }
}
