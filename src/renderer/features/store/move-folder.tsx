import { errorText } from '@shared/text/errors'
import { move as words } from '@shared/text/move'
import { FolderInput } from 'lucide-react'
import { useState } from 'react'
import { useLive } from '../../api/use-live'
import { Button } from '../../ui/button'
import { MoveDialog } from './move-dialog'
import styles from './store.module.css'

const NEVER = [] as const

/** The way to another folder, and after it where the old copy lies. */
export function MoveFolder() {
  const { folder: old = null, isAsked } = useLive('folder.oldCopy', {}, NEVER).value ?? {}
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      {old !== null && <p className={styles.said}>{words.old(old)}</p>}
      {isAsked === true && <p className={styles.said}>{errorText('place-asked')}</p>}
      {isAsked === false && (
        <div>
          <Button icon={FolderInput} label={words.open} onPress={() => setOpen(true)} />
        </div>
      )}
      {isOpen && <MoveDialog onClose={() => setOpen(false)} />}
    </>
  )
}
