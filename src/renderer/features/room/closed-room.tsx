import type { PlaceId } from '@shared/domain/ids'
import type { RoomAddress } from '@shared/api/room-calls'
import { errorText } from '@shared/text/errors'
import { roomText } from '@shared/text/room'
import { DoorOpen } from 'lucide-react'
import { useCallback, useEffect, useState } from 'react'
import { useClient } from '../../api/client-context'
import { useCommand } from '../../api/use-command'
import { Button } from '../../ui/button'
import { Problem } from '../../ui/problem'
import { RadioGroup } from '../../ui/radio-group'
import styles from './room.module.css'

/** Opening: one press where there is one network, a choice where there are several, what to do where there is none. */
export function ClosedRoom({ placeId }: { placeId: PlaceId }) {
  const { addresses, look } = useAddresses()
  const client = useClient()
  const { run, problem, isBusy } = useCommand()
  const [chosen, choose] = useState<string | null>(null)
  if (!addresses) return null

  const likeliest = addresses.find((one) => !one.isLoopback) ?? null
  const address = chosen ?? likeliest?.address ?? null
  return (
    <div className={styles.stack}>
      <p>{roomText.openHint}</p>
      {!likeliest && (
        <Problem action={{ label: roomText.lookAgain, onPress: look }}>
          {roomText.noNetwork}
        </Problem>
      )}
      {addresses.length > 1 && (
        <RadioGroup
          label={roomText.chooseAddress}
          value={address}
          onChange={choose}
          options={addresses.map((one) => ({
            value: one.address,
            label: roomText.addressName(
              one.address,
              one.isLoopback ? roomText.loopback : one.label,
            ),
          }))}
        />
      )}
      {problem && <Problem>{errorText(problem.code)}</Problem>}
      <div>
        <Button
          kind="primary"
          icon={DoorOpen}
          label={roomText.open}
          busy={isBusy}
          disabled={address === null}
          reason={address === null ? roomText.noNetwork : undefined}
          onPress={() => void run(() => client.call('room.open', { placeId, address }))}
        />
      </div>
    </div>
  )
}

function useAddresses(): { addresses: readonly RoomAddress[] | null; look: () => void } {
  const client = useClient()
  const [addresses, setAddresses] = useState<readonly RoomAddress[] | null>(null)
  const look = useCallback(
    () => void client.call('room.addresses', {}).then(setAddresses, () => setAddresses([])),
    [client],
  )
  useEffect(look, [look])
  return { addresses, look }
}
