import { contract, isCallName, type Handlers, type Reply } from '@shared/api/contract'
import type { Actor, Role } from '@shared/domain/actor'
import { AppError, isErrorCode } from '@shared/errors'
import type { z } from 'zod'
import { explained } from '../db/explained'
import { trouble } from '../log/log'

/** Answers one request. Every door ends here: window, local host and room. Never throws. */
export async function dispatch(
  handlers: Handlers,
  actor: Actor,
  name: string,
  input: unknown,
): Promise<Reply> {
  try {
    if (!isCallName(name)) throw new AppError('unknown-call')
    const roles: readonly Role[] = contract[name].allow
    if (!roles.includes(actor.role)) throw new AppError('forbidden')

    const parsed = contract[name].input.safeParse(input)
    if (!parsed.success) throw refusalOf(parsed.error)
    refuseOtherPlace(actor, parsed.data)

    // One cast for the whole app: TypeScript can't tie handlers[name] to contract[name].
    const handle = handlers[name] as (actor: Actor, input: unknown) => unknown
    return { ok: true, value: await handle(actor, parsed.data) }
  } catch (error) {
    return refused(name, explained(error))
  }
}

/** A guest asks about the retro, or the health check, whose room it joined, and about no other. */
function refuseOtherPlace(actor: Actor, input: object): void {
  if (actor.role !== 'guest') return
  if (!('retroId' in input) || input.retroId !== actor.retroId) throw new AppError('forbidden')
  if (actor.retroId !== null) return
  if (!('roundId' in input) || input.roundId !== actor.roundId) throw new AppError('forbidden')
}

/** The first thing that is wrong with an input, as a code and the name of its field. */
function refusalOf({ issues: [issue] }: z.ZodError): AppError {
  const code = isErrorCode(issue?.message) ? issue.message : 'bad-request'
  return new AppError(code, { field: issue?.path.join('.') || undefined })
}

function refused(name: string, error: unknown): Reply {
  if (error instanceof AppError) {
    return error.field === undefined
      ? { ok: false, code: error.code }
      : { ok: false, code: error.code, field: error.field }
  }
  trouble('a call failed', error, { call: isCallName(name) ? name : 'unknown' })
  return { ok: false, code: 'internal' }
}
