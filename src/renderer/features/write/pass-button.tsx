import { passOn as words } from '@shared/text/write'
import { ArrowRightLeft } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../ui/button'
import { SettleDialog } from './settle-dialog'
import { useUnsent } from './use-unsent'

type Props = { onPass: () => void }

/** Lets the next person write at this laptop, once everything that stands unsent was settled. */
export function PassButton({ onPass }: Props) {
  const unsent = useUnsent()
  const [isSettling, setSettling] = useState(false)

  return (
    <>
      <Button
        icon={ArrowRightLeft}
        label={words.pass}
        onPress={() => (unsent.length > 0 ? setSettling(true) : onPass())}
      />
      {isSettling && (
        <SettleDialog
          unsent={unsent}
          onKeep={() => setSettling(false)}
          onSettled={() => {
            setSettling(false)
            onPass()
          }}
        />
      )}
    </>
  )
}
