import { contract, events, type CallName, type EventName } from '@shared/api/contract'

/** Checks what a call brought back, so that a stale page fails at once and in one place. */
export function checkOutput(name: CallName, value: unknown): unknown {
  return contract[name].output.parse(value)
}

/** Checks what was announced; an event this page does not know is null. */
export function checkEvent(name: string, payload: unknown): unknown {
  if (!Object.hasOwn(events, name)) return null
  return events[name as EventName].parse(payload)
}
