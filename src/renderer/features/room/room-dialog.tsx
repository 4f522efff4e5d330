import type { RoomPicture } from '@shared/api/room-calls'
import { roomText } from '@shared/text/room'
import { Dialog } from '../../ui/dialog'
import { Problem } from '../../ui/problem'
import { ClosedRoom } from './closed-room'
import { OpenRoom } from './open-room'
import styles from './room.module.css'

type Props = { room: RoomPicture; open: boolean; onClose: () => void }

/** The room: how to join it, who is in it, and what the host can do with it. */
export function RoomDialog({ room, open, onClose }: Props) {
  const notice = roomText.notices[room.notice]
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={roomText.title}
      closeLabel={roomText.closeDialog}
      size="large"
    >
      <div className={styles.stack}>
        {notice !== null && <p className={styles.notice}>{notice}</p>}
        {room.isOpen && room.wrongCodes > 0 && (
          <Problem>{roomText.guessing(room.wrongCodes)}</Problem>
        )}
        {room.isOpen ? <OpenRoom room={room} /> : <ClosedRoom placeId={room.placeId} />}
        <p className={styles.soft}>{roomText.httpNote}</p>
      </div>
    </Dialog>
  )
}
