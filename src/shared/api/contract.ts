import { z } from 'zod'
import type { Actor } from '../domain/actor'
import { HealthRoundId, RetroId, TeamId } from '../domain/ids'
import { PicturePatch } from '../domain/picture'
import type { ErrorCode } from '../errors'
import { actionCalls } from './action-calls'
import { actionExportCalls } from './action-export-calls'
import { appCalls, MenuCommand, Settings } from './app-calls'
import type { Call } from './call'
import { findCalls } from './find-calls'
import { formatCalls } from './format-calls'
import { healthCalls } from './health-calls'
import { healthPastCalls } from './health-past-calls'
import { moveCalls } from './move-calls'
import { personCalls } from './person-calls'
import { reminderCalls } from './reminder-calls'
import { reportCalls } from './report-calls'
import { retroCalls } from './retro-calls'
import { roomCalls, RoomPicture } from './room-calls'
import { roundCalls } from './round-calls'
import { storeCalls } from './store-calls'
import { teamCalls, trashCalls } from './team-calls'
import { topicCalls } from './topic-calls'
import { writeCalls } from './write-calls'

export { API_VERSION } from './version'

/** Every call there is. Nothing below is reachable in any other way. */
export const contract = {
  ...appCalls,
  ...teamCalls,
  ...trashCalls,
  ...formatCalls,
  ...retroCalls,
  ...writeCalls,
  ...topicCalls,
  ...roundCalls,
  ...actionCalls,
  ...actionExportCalls,
  ...healthCalls,
  ...healthPastCalls,
  ...findCalls,
  ...reminderCalls,
  ...roomCalls,
  ...storeCalls,
  ...personCalls,
  ...moveCalls,
  ...reportCalls,
} as const satisfies Record<string, Call>

/** Every announcement there is. */
export const events = {
  /** One version of a retro. `patch` null: too much changed to tell; ask for the retro again. */
  'retros.changed': z.object({
    retroId: RetroId,
    version: z.int(),
    patch: PicturePatch.nullable(),
  }),
  'teams.changed': z.object({ teamId: TeamId.nullable() }),
  'actions.changed': z.object({ teamId: TeamId }),
  'formats.changed': z.object({ teamId: TeamId }),
  /** Ask for the round again. Said when it opens, when enough have answered, and when it ends; never for one ballot. */
  'health.changed': z.object({
    teamId: TeamId,
    retroId: RetroId.nullable(),
    roundId: HealthRoundId.nullable(),
  }),
  'settings.changed': z.object({ settings: Settings }),
  'trash.changed': z.object({}),
  'backups.changed': z.object({}),
  /** What a window keeps by itself under this name goes as well. */
  'person.erased': z.object({ name: z.string() }),
  /** Everything is another: whoever looks must ask for all of it again. */
  'data.replaced': z.object({}),
  'rooms.changed': z.object({ room: RoomPicture }),
  'menu.command': z.object({ command: MenuCommand }),
} as const satisfies Record<string, z.ZodType>

export type Contract = typeof contract
export type CallName = keyof Contract
export type Input<N extends CallName> = z.output<Contract[N]['input']>
export type Output<N extends CallName> = z.output<Contract[N]['output']>
export type EventName = keyof typeof events
export type Payload<E extends EventName> = z.output<(typeof events)[E]>

export type Handlers = {
  readonly [N in CallName]: (actor: Actor, input: Input<N>) => Output<N> | Promise<Output<N>>
}

/** The answer to a call, as it crosses a door. `field` names the input that a refusal is about. */
export type Reply =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly code: ErrorCode; readonly field?: string }

/** What windows and pages talk to. `call` throws an AppError when the answer is a refusal. */
export type Client = {
  readonly call: <N extends CallName>(name: N, input: Input<N>) => Promise<Output<N>>
  readonly on: <E extends EventName>(
    event: E,
    listener: (payload: Payload<E>) => void,
  ) => () => void
}

/** The whole surface that the preload opens to the window. */
export type Bridge = {
  readonly call: (name: string, input: unknown) => Promise<Reply>
  readonly onEvent: (listener: (name: string, payload: unknown) => void) => () => void
}

export function isCallName(name: string): name is CallName {
  return Object.hasOwn(contract, name)
}
