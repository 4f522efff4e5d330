import type { Recovery } from '@shared/api/store-calls'
import { useEffect } from 'react'
import { useClient } from '../api/client-context'
import { useLive } from '../api/use-live'

const NEVER = [] as const

type Known = {
  /** What is wrong with the data, if anything. */
  readonly recovery: Recovery | null
  /** The host has answered, and so what was asked before this. */
  readonly isKnown: boolean
}

/** Whether the data could be opened; and the page loads itself anew when all of it was replaced. */
export function useRecovery(): Known {
  const client = useClient()
  useEffect(() => client.on('data.replaced', () => location.reload()), [client])
  const { value, problem } = useLive('recovery.get', {}, NEVER)
  return { recovery: value?.problem ? value : null, isKnown: value !== null || problem !== null }
}
