import { find } from '@shared/text/find'
import { roomText } from '@shared/text/room'
import type { PlaceId } from '@shared/domain/ids'
import { DoorOpen, Users } from 'lucide-react'
import { useState } from 'react'
import { useOfferCommands } from '../../api/commands-context'
import { Button } from '../../ui/button'
import { RoomDialog } from './room-dialog'
import { useRoom } from './use-room'

type Props = { placeId: PlaceId; isClosed: boolean }

/** Opens the room, and says how many are in it once it is open. */
export function RoomButton({ placeId, isClosed }: Props) {
  const room = useRoom(placeId)
  const [isShown, show] = useState(false)
  // What is closed has no room to open, but may have one that is still open.
  const isThere = room !== null && (!isClosed || room.isOpen)
  useOfferCommands(
    isThere ? [{ id: 'room', label: find.commandNames.room, run: () => show(true) }] : [],
  )
  if (!isThere) return null
  return (
    <>
      <Button
        kind="plain"
        size="small"
        icon={room.isOpen ? Users : DoorOpen}
        label={room.isOpen ? roomText.opened(room.here) : roomText.open}
        onPress={() => show(true)}
      />
      <RoomDialog room={room} open={isShown} onClose={() => show(false)} />
    </>
  )
}
