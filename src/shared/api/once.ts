import type { CallName } from './contract'

/**
 * Calls that rest on what their asker saw at that moment, and so never wait for a line or are sent again by themselves:
 * a host that comes back from a crash has no ballots yet, and to close its round then would throw all of them away.
 */
export const ASKED_ONCE: ReadonlySet<CallName> = new Set<CallName>(['health.close'])
