const NAME = 'candor.key'

/**
 * The key from the address that the host printed (`#key=…`). It leaves the address bar at once, so that it is in no
 * screenshot, bookmark or projector picture, and stays with this tab only.
 */
export function takeHostKey(): string | null {
  const found = /^#key=([^&/]+)/.exec(location.hash)?.[1]
  if (found === undefined) return sessionStorage.getItem(NAME)
  sessionStorage.setItem(NAME, found)
  history.replaceState(null, '', `${location.pathname}${location.search}`)
  return found
}

/** The host no longer knows it. */
export function forgetHostKey(): void {
  sessionStorage.removeItem(NAME)
}

/** Somebody pasted a printed address into the tab that is open already: take its key and begin anew. */
export function reloadOnNewKey(): void {
  addEventListener('hashchange', (event) => {
    if (!location.hash.startsWith('#key=')) return
    event.stopImmediatePropagation()
    takeHostKey()
    location.reload()
  })
}
