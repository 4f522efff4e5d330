import type { RoomPicture } from '@shared/api/room-calls'
import { useEffect, useState } from 'react'
import { useClient } from '../../api/client-context'
import { useRetroStore } from '../../api/retro-context'

/** The room of this retro as the host sees it; null until it is known. */
export function useRoom(): RoomPicture | null {
  const client = useClient()
  const { retroId } = useRetroStore()
  const [room, setRoom] = useState<RoomPicture | null>(null)

  useEffect(() => {
    let isCurrent = true
    const stop = client.on('rooms.changed', (changed) => {
      if (changed.room.retroId === retroId) setRoom(changed.room)
    })
    void client
      .call('room.get', { retroId })
      .then((now) => isCurrent && setRoom(now))
      // A retro that is gone says so on its own page.
      .catch(() => undefined)
    return () => {
      isCurrent = false
      stop()
    }
  }, [client, retroId])
  return room
}
