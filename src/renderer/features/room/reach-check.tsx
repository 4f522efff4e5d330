import type { RoomPicture } from '@shared/api/room-calls'
import { roomText } from '@shared/text/room'
import { useState } from 'react'
import { useClient } from '../../api/client-context'
import { Button } from '../../ui/button'
import styles from './room.module.css'

/** Whether phones can get here, and the usual reasons when they can't. */
export function ReachCheck({ room }: { room: RoomPicture }) {
  const client = useClient()
  const [answers, setAnswers] = useState<boolean | null>(null)
  if (room.joined > 0) return null

  const check = () =>
    void client.call('room.check', { placeId: room.placeId }).then(
      (result) => setAnswers(result.answers),
      () => setAnswers(false),
    )
  return (
    <section className={styles.stack}>
      <div>
        <Button label={roomText.check} onPress={check} />
      </div>
      <div role="status">
        {room.reached && <p>{roomText.reached}</p>}
        {answers !== null && !room.reached && (
          <>
            <p>{answers ? roomText.checkAnswers : roomText.checkSilent}</p>
            <ul className={styles.reasons}>
              {roomText.reasons.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  )
}
