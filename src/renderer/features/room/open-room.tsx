import type { RoomPicture } from '@shared/api/room-calls'
import { errorText } from '@shared/text/errors'
import { roomText } from '@shared/text/room'
import { DoorClosed, KeyRound, Lock, LockOpen } from 'lucide-react'
import { useState } from 'react'
import { useClient } from '../../api/client-context'
import { useCommand } from '../../api/use-command'
import { Button } from '../../ui/button'
import { ConfirmDialog } from '../../ui/confirm-dialog'
import { Problem } from '../../ui/problem'
import { QrCode } from './qr-code'
import { ReachCheck } from './reach-check'
import { RoomSeats } from './room-seats'
import styles from './room.module.css'

/** An open room: the code on one side, the keys of the room and the people on the other. */
export function OpenRoom({ room }: { room: RoomPicture }) {
  return (
    <div className={styles.open}>
      <div className={styles.invitation}>
        {room.joinUrl && <QrCode text={room.joinUrl} />}
        <p>{roomText.scan}</p>
        <p className={styles.soft}>{roomText.orType}</p>
        <p className={styles.address}>{room.address}</p>
        <p className={styles.soft}>{roomText.codeIs}</p>
        <p className={styles.code}>{room.code}</p>
      </div>
      <div className={styles.stack}>
        {/* Above what people come and go in: no key moves away from under the host's hand. */}
        <RoomKeys room={room} />
        <RoomSeats room={room} />
        <ReachCheck room={room} />
      </div>
    </div>
  )
}

function RoomKeys({ room }: { room: RoomPicture }) {
  const client = useClient()
  const { placeId } = room
  const { run, problem, isBusy } = useCommand()
  const [isAsking, ask] = useState(false)
  return (
    <div className={styles.stack}>
      <div className={styles.row}>
        <Button
          icon={room.isLocked ? LockOpen : Lock}
          label={room.isLocked ? roomText.unlock : roomText.lock}
          busy={isBusy}
          onPress={() =>
            void run(() => client.call('room.lock', { placeId, isLocked: !room.isLocked }))
          }
        />
        <Button
          icon={DoorClosed}
          label={roomText.close}
          onPress={() => void run(() => client.call('room.close', { placeId }))}
        />
        <Button kind="quiet" icon={KeyRound} label={roomText.renew} onPress={() => ask(true)} />
      </div>
      {room.isLocked && <p role="status">{roomText.locked}</p>}
      {problem && <Problem>{errorText(problem.code)}</Problem>}
      <ConfirmDialog
        open={isAsking}
        title={roomText.renewTitle}
        confirmLabel={roomText.renew}
        cancelLabel={roomText.cancel}
        kind="danger"
        onConfirm={() => {
          ask(false)
          void run(() => client.call('room.renew', { placeId }))
        }}
        onCancel={() => ask(false)}
      >
        {roomText.renewNote}
      </ConfirmDialog>
    </div>
  )
}
