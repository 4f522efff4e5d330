import type { RetroLine } from '@shared/domain/team'
import { useEffect, useState } from 'react'
import { useClient } from '../api/client-context'
import type { LastTime } from '../features/new-retro/retro-choices'

/**
 * How the newest of these retros was held: undefined until it is known, null where there is none or it can't be read
 * (nobody should have to wait for it to start a retro).
 */
export function useLastTime(retros: readonly RetroLine[] | null): LastTime | null | undefined {
  const client = useClient()
  const newest = retros?.[0]
  const retroId = newest?.id
  const [last, setLast] = useState<LastTime | null>()

  useEffect(() => {
    if (!retroId) return
    let isWanted = true
    client.call('retro.get', { retroId }).then(
      ({ head }) => {
        const { format, names, minutes, votesPerTopic, people } = head
        if (isWanted) setLast({ formatId: format.id, names, minutes, votesPerTopic, people })
      },
      () => isWanted && setLast(null),
    )
    return () => {
      isWanted = false
    }
  }, [client, retroId])

  if (retros === null) return undefined
  return newest ? last : null
}
