import type { RoomPicture } from '@shared/api/room-calls'
import type { PlaceId } from '@shared/domain/ids'
import { useEffect, useState } from 'react'
import { useClient } from '../../api/client-context'

/** The room of a place as the host sees it; null until it is known. */
export function useRoom(placeId: PlaceId): RoomPicture | null {
  const client = useClient()
  const [room, setRoom] = useState<RoomPicture | null>(null)

  useEffect(() => {
    let isCurrent = true
    const stop = client.on('rooms.changed', (changed) => {
      if (changed.room.placeId === placeId) setRoom(changed.room)
    })
    void client
      .call('room.get', { placeId })
      .then((now) => isCurrent && setRoom(now))
      // What is gone says so on its own page.
      .catch(() => undefined)
    return () => {
      isCurrent = false
      stop()
    }
  }, [client, placeId])
  return room
}
