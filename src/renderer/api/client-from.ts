import type {
  CallName,
  Client,
  EventName,
  Input,
  Output,
  Payload,
  Reply,
} from '@shared/api/contract'
import { AppError, isErrorCode } from '@shared/errors'

type Listener = (payload: never) => void

/** Sorts what arrives to those who listen for it. */
export function createListeners() {
  const byName = new Map<string, Set<Listener>>()
  return {
    on<E extends EventName>(event: E, listener: (payload: Payload<E>) => void): () => void {
      const set = byName.get(event) ?? new Set<Listener>()
      byName.set(event, set.add(listener))
      return () => void set.delete(listener)
    },
    tell(name: string, payload: unknown): void {
      // The name decides the payload; the host window checks it against the contract before it comes here.
      for (const listener of byName.get(name) ?? []) listener(payload as never)
    },
  }
}

/** Turns a reply into its value, or throws the refusal it carries. */
export function valueOf(reply: Reply): unknown {
  if (reply.ok) return reply.value
  throw new AppError(isErrorCode(reply.code) ? reply.code : 'internal', { field: reply.field })
}

type Parts = {
  readonly send: (name: CallName, input: unknown) => Promise<Reply>
  readonly on: Client['on']
  /** Looks at an answer before anybody uses it; the guest page does without, to stay small. */
  readonly check?: (name: CallName, value: unknown) => unknown
}

/** A client from something that carries a call and brings back a reply. */
export function clientFrom({ send, on, check = (_name, value) => value }: Parts): Client {
  return {
    on,
    async call<N extends CallName>(name: N, input: Input<N>): Promise<Output<N>> {
      // One cast: TypeScript can't tie the name of a call to the value of its reply.
      return check(name, valueOf(await send(name, input))) as Output<N>
    },
  }
}
