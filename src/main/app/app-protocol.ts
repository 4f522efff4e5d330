import type { CustomScheme } from 'electron'
import type { PageFiles } from '../api/page-files'

export const APP_ORIGIN = 'app://candor'
export const START_PAGE = `${APP_ORIGIN}/`

/** Must be told to Electron once, before it is ready. */
export const APP_SCHEME: CustomScheme = {
  scheme: 'app',
  privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
}

/** As strict as the page in a browser has it, and no line to anywhere: what the page asks goes over the bridge. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

const HEADERS = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
} as const

/** Answers `app:` from a table of files. Whatever an address says, it never becomes a path on the disk. */
export function serveApp(files: PageFiles): (request: Request) => Response {
  return ({ method, url }) => {
    if (method !== 'GET') return refuse(405)
    const file = files.get(pathOf(url))
    if (file === undefined) return refuse(404)
    return new Response(new Uint8Array(file.body), {
      headers: { ...HEADERS, 'Content-Type': file.type },
    })
  }
}

/** Nothing is decoded: a file's name is spelt as the bundler wrote it, or it is not there. */
function pathOf(address: string): string {
  const url = URL.parse(address)
  if (url === null || `${url.protocol}//${url.host}` !== APP_ORIGIN) return ''
  return url.pathname === '' || url.pathname === '/' ? '/index.html' : url.pathname
}

function refuse(status: 404 | 405): Response {
  return new Response(null, { status, headers: HEADERS })
}
