import type { Session, WebContents } from 'electron'

/** Candor's page needs no permission, no download and no network, so nothing is asked and all is refused. */
export function guardSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.on('will-download', (event) => event.preventDefault())

  // Chromium fetches dictionaries from Google as soon as this is on.
  session.setSpellCheckerEnabled(false)

  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !isLocal(details.url) })
  })
}

/**
 * One page, one window: whoever wants to leave it or open another is refused. The page may load itself again, and what
 * a person follows to the web opens in their browser.
 */
export function guardContents(
  contents: WebContents,
  ownPage: string,
  openOutside: (address: string) => void,
): void {
  const stay = (event: { url: string; isMainFrame: boolean; preventDefault(): void }) => {
    if (!event.isMainFrame || withoutFragment(event.url) !== ownPage) event.preventDefault()
  }
  contents.setWindowOpenHandler(({ url }) => {
    const address = outsideAddress(url)
    if (address !== null) openOutside(address)
    return { action: 'deny' }
  })
  contents.on('will-navigate', stay)
  contents.on('will-frame-navigate', stay)
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
}

/** What the system may be given to open: an address of the web. Other schemes would start other programs. */
function outsideAddress(text: string): string | null {
  const url = URL.parse(text)
  return url && (url.protocol === 'https:' || url.protocol === 'http:') ? url.href : null
}

function withoutFragment(address: string): string {
  return address.split('#', 1)[0] ?? ''
}

function isLocal(address: string): boolean {
  const scheme = URL.parse(address)?.protocol
  return scheme === 'app:' || scheme === 'devtools:'
}
