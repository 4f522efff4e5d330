import type { PlaceId } from '@shared/domain/ids'
import { roomText } from '@shared/text/room'
import { useEffect, useState } from 'react'
import { useToast } from '../../ui/toast'
import { RoomDialog } from './room-dialog'
import { useRoom } from './use-room'

/**
 * Says on the host's page that the room was closed by a sleep or a change of network, with the way to open it again:
 * nobody would look for that behind a button while eight people wait. It stays until the room is open, or it is closed.
 */
export function RoomNews({ placeId }: { placeId: PlaceId }) {
  const room = useRoom(placeId)
  const { say } = useToast()
  const [isShown, show] = useState(false)
  const closedBy = room === null || room.isOpen ? null : roomText.notices[room.notice]

  useEffect(() => {
    if (closedBy === null) return
    return say(closedBy, { toDo: { label: roomText.open, onPress: () => show(true) } })
  }, [closedBy, say])

  return room && <RoomDialog room={room} open={isShown} onClose={() => show(false)} />
}
