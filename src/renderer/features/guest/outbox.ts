import type { CallName, Client, Input } from '@shared/api/contract'
import type { RetroId } from '@shared/domain/ids'
import { codeOf, type ErrorCode } from '@shared/errors'
import { createStore } from 'zustand/vanilla'
import { isOf, saveOutbox, savedOutbox, type Waiting } from './device'

export type Outbox = ReturnType<typeof createOutbox>

/**
 * Sends a phone's commands about one retro and keeps each until it is answered, also over a reload. All of them carry
 * the ids of what they make or say how something should be, so sending one twice changes nothing.
 */
export function createOutbox(client: Client, retroId: RetroId) {
  const isIts = isOf(retroId)
  const waiting = createStore<readonly Waiting[]>()(() => savedOutbox().filter(isIts))

  function keep(commands: readonly Waiting[]): void {
    waiting.setState(commands, true)
    // What another retro still waits for is not this one's to send, nor to lose.
    saveOutbox([...savedOutbox().filter((command) => !isIts(command)), ...commands])
  }

  function forget(command: Waiting): void {
    keep(waiting.getState().filter((other) => other !== command))
  }

  async function post(command: Waiting): Promise<ErrorCode | null> {
    try {
      await client.call(command.name as CallName, command.input as Input<CallName>)
      forget(command)
      return null
    } catch (error) {
      forget(command)
      return codeOf(error)
    }
  }

  return {
    retroId,
    /** What was given and not yet answered, the oldest first. */
    waiting,
    /** Resolves with null once the host has it, or with the reason why it won't. */
    send<N extends CallName>(name: N, input: Input<N>): Promise<ErrorCode | null> {
      const command: Waiting = { name, input }
      keep([...waiting.getState(), command])
      return post(command)
    },
    /** Sends what an earlier load of this page could not. What is refused is given to `onRefused`. */
    resend(onRefused: (command: Waiting, code: ErrorCode) => void): void {
      for (const command of waiting.getState()) {
        void post(command).then((code) => code && onRefused(command, code))
      }
    },
  }
}
