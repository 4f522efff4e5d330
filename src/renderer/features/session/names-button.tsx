import { namesDialog, session } from '@shared/text/session'
import { namesLevels } from '@shared/text/stages'
import { EyeOff, UserRound } from 'lucide-react'
import { useState } from 'react'
import { usePicture } from '../../api/retro-context'
import { Button } from '../../ui/button'
import { NamesDialog } from './names-dialog'

/** The promise about names, always in sight; a press opens the way to make it stricter. */
export function NamesButton() {
  const names = usePicture((picture) => picture.head.names)
  const isClosed = usePicture((picture) => picture.head.closedAt !== null)
  const [isOpen, setOpen] = useState(false)

  return (
    <>
      <Button
        kind="quiet"
        icon={names === 'named' ? UserRound : EyeOff}
        label={namesDialog.button(names)}
        disabled={isClosed}
        reason={session.closedReason}
        onPress={() => setOpen(true)}
      >
        {namesLevels[names].label}
      </Button>
      {isOpen && <NamesDialog onClose={() => setOpen(false)} />}
    </>
  )
}
