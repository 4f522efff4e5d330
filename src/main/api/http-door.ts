import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { DOOR_LIMITS, type DoorLimits } from './door-limits'
import type { PageFiles } from './page-files'

/** What every answer says, so that a page is text, ours, and talks to nobody but the host it came from. */
export const SAFE_HEADERS = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
} as const

/** For a year, by the person's own browser; the name changes with the content. */
const LASTING = { 'Cache-Control': 'private, max-age=31536000, immutable' } as const

type Options = {
  readonly files: PageFiles
  /** The file that `/` gives. */
  readonly index: string
  /** The `host:port` this server is called by; anything else is refused, which stops DNS rebinding. */
  readonly authorities: () => readonly string[]
  readonly onPage?: () => void
  /** Files that never change under their name: the browser may keep them, and what it has made of them. */
  readonly isLasting?: (path: string) => boolean
  readonly limits?: DoorLimits
}

/** An HTTP server for a fixed table of files: GET only, by its own name only, with short patience. */
export function createPageServer(options: Options): Server {
  const { files, index, authorities, onPage, isLasting, limits = DOOR_LIMITS } = options
  const server = createServer(
    {
      headersTimeout: limits.headersMs,
      requestTimeout: limits.requestMs,
      keepAliveTimeout: 5_000,
      connectionsCheckingInterval: Math.min(1_000, limits.headersMs),
      maxHeaderSize: limits.headerBytes,
    },
    (request, response) => {
      const status = refusal(request, authorities())
      if (status !== null) return refuse(response, status)
      const path = pathOf(request)
      const file = files.get(path === '/' ? index : path)
      if (!file) return refuse(response, 404)
      if (path === '/') onPage?.()
      response.writeHead(200, {
        ...SAFE_HEADERS,
        ...(isLasting?.(path) ? LASTING : {}),
        'Content-Type': file.type,
        'Content-Length': file.body.length,
      })
      response.end(file.body)
    },
  )
  server.maxConnections = limits.connections
  // Pages that are read and kept waiting for more make room for who comes next.
  server.on('drop', () => server.closeIdleConnections())
  server.on('clientError', (_error, socket) => socket.destroy())
  return server
}

function pathOf(request: IncomingMessage): string {
  return (request.url ?? '/').split(/[?#]/, 1)[0] ?? '/'
}

function refusal(request: IncomingMessage, authorities: readonly string[]): number | null {
  if (!isOurs(request.headers.host, authorities)) return 421
  return request.method === 'GET' ? null : 405
}

function isOurs(host: string | undefined, authorities: readonly string[]): boolean {
  return host !== undefined && authorities.includes(host)
}

/** Whether a WebSocket may be opened: our own name in Host, and the page it came from is ours too. */
export function mayUpgrade(request: IncomingMessage, authorities: readonly string[]): boolean {
  const { host, origin } = request.headers
  return isOurs(host, authorities) && origin === `http://${host}` && pathOf(request) === '/api'
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { ...SAFE_HEADERS, Connection: 'close', 'Content-Length': 0 })
  response.end()
}
