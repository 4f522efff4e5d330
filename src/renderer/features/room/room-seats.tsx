import type { RoomPicture } from '@shared/api/room-calls'
import { errorText } from '@shared/text/errors'
import { roomText } from '@shared/text/room'
import { UserMinus } from 'lucide-react'
import { useClient } from '../../api/client-context'
import { useCommand } from '../../api/use-command'
import { IconButton } from '../../ui/icon-button'
import { Problem } from '../../ui/problem'
import { useAnnounce } from '../../ui/status'
import styles from './room.module.css'

/** Who is in the room: names where the retro has names, and only a count where it is anonymous. */
export function RoomSeats({ room }: { room: RoomPicture }) {
  const client = useClient()
  const { placeId } = room
  const announce = useAnnounce()
  const { run, problem } = useCommand()

  async function remove(seatId: string, name: string): Promise<void> {
    const isDone = await run(() => client.call('room.removeSeat', { placeId, seatId }))
    if (isDone) announce(roomText.removed(name))
  }

  return (
    <section className={styles.stack}>
      <p role="status" className={styles.here}>
        {room.joined === 0 ? roomText.nobody : roomText.here(room.here, room.joined)}
      </p>
      {room.seats === null && <p className={styles.soft}>{roomText.anonymous}</p>}
      {problem && <Problem>{errorText(problem.code)}</Problem>}
      <ul className={styles.seats}>
        {(room.seats ?? []).map(({ id, name, isHere }) => (
          <li key={id} className={styles.seat}>
            <span dir="auto">{name}</span>
            {!isHere && <span className={styles.soft}>{roomText.away}</span>}
            <IconButton
              icon={UserMinus}
              label={roomText.remove(name)}
              size="small"
              onPress={() => void remove(id, name)}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
