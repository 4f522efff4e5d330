/**
 * Chromium by itself does not know Electron's own schemes, so `app://candor/x` is loaded as
 * `https://candor.app.invalid/x`: a secure origin of its own that exists nowhere, answered by routes.
 */
export function toWeb(address: string): string {
  return address.replace(/^(app):\/\/([\w-]+)/, 'https://$2.$1.invalid')
}

/** The address as the app's main process knows it. */
export function toApp(address: string): string {
  return address.replace(/^https:\/\/([\w-]+)\.(app)\.invalid(?=[/?#]|$)/, '$2://$1')
}
