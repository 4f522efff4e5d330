import type { Recovery } from '@shared/api/store-calls'
import { useEffect } from 'react'
import { useClient } from '../api/client-context'
import { useLive } from '../api/use-live'

const NEVER = [] as const

/** What is wrong with the data, if anything; and the page loads itself anew when all of it was replaced. */
export function useRecovery(): Recovery | null {
  const client = useClient()
  useEffect(() => client.on('data.replaced', () => location.reload()), [client])
  const { value } = useLive('recovery.get', {}, NEVER)
  return value?.problem ? value : null
}
