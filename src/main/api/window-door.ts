import type { EventName, Handlers, Payload, Reply } from '@shared/api/contract'
import type { Actor } from '@shared/domain/actor'
import type { Listener } from '../events/listeners'
import { dispatch } from './dispatch'

/** What the door needs of a window's WebContents. Electron stays outside, so that this runs anywhere. */
export type WindowLine = {
  readonly ipc: {
    handle(channel: string, answer: (event: Asked, ...args: unknown[]) => unknown): void
  }
  once(event: 'destroyed', listener: () => void): unknown
  isDestroyed(): boolean
  send(channel: string, ...args: unknown[]): void
}

/** `senderFrame` is null when the frame that asked has navigated or is gone. */
type Asked = { readonly senderFrame: Frame | null }
type Frame = { readonly parent: Frame | null; readonly origin: string }

type Served = {
  readonly handlers: Handlers
  readonly listen: (listener: Listener) => () => void
}

const HOST: Actor = { role: 'host' }
const FORBIDDEN: Reply = { ok: false, code: 'forbidden' }
const BAD_REQUEST: Reply = { ok: false, code: 'bad-request' }

/**
 * Answers one window, and tells it what happens. `webContents.ipc` hears that window alone and dies with it, so a
 * window opened later registers nothing twice.
 */
export function serveWindow(line: WindowLine, { handlers, listen }: Served, origin: string): void {
  line.ipc.handle('api:call', (event, ...args): Promise<Reply> | Reply => {
    if (!isOurPage(event.senderFrame, origin)) return FORBIDDEN
    const [name, input] = args
    if (args.length !== 2 || typeof name !== 'string') return BAD_REQUEST
    return dispatch(handlers, HOST, name, input)
  })

  const stop = listen({ actor: HOST, hear: ({ name, payload }) => send(line, name, payload) })
  line.once('destroyed', stop)
}

/** Says something to one window alone, such as what was chosen in its menu. */
export function tellWindow<E extends EventName>(
  line: WindowLine,
  name: E,
  payload: Payload<E>,
): void {
  send(line, name, payload)
}

function send(line: WindowLine, name: EventName, payload: unknown): void {
  if (!line.isDestroyed()) line.send('api:event', name, payload)
}

/** The page itself, not a frame inside it, and served by us. */
function isOurPage(frame: Frame | null, origin: string): boolean {
  return frame !== null && frame.parent === null && frame.origin === origin
}
