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

/** One page, one window: whoever wants to leave it or open another is refused. */
export function guardContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-navigate', refuse)
  contents.on('will-frame-navigate', refuse)
  contents.on('will-redirect', refuse)
  contents.on('will-attach-webview', refuse)
}

function refuse(event: { preventDefault(): void }): void {
  event.preventDefault()
}

function isLocal(address: string): boolean {
  const scheme = URL.parse(address)?.protocol
  return scheme === 'app:' || scheme === 'devtools:'
}
