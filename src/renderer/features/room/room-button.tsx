import { find } from '@shared/text/find'
import { roomText } from '@shared/text/room'
import { DoorOpen, Users } from 'lucide-react'
import { useState } from 'react'
import { useOfferCommands } from '../../api/commands-context'
import { usePicture } from '../../api/retro-context'
import { Button } from '../../ui/button'
import { RoomDialog } from './room-dialog'
import { useRoom } from './use-room'

/** Opens the room, and says how many are in it once it is open. */
export function RoomButton() {
  const room = useRoom()
  const isClosed = usePicture((picture) => picture.head.closedAt !== null)
  const [isShown, show] = useState(false)
  const isThere = room && !isClosed
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
