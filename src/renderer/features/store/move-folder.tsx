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
  const old = useLive('folder.oldCopy', {}, NEVER).value?.folder ?? null
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      {old !== null && <p className={styles.said}>{words.old(old)}</p>}
      <div>
        <Button icon={FolderInput} label={words.open} onPress={() => setOpen(true)} />
      </div>
      {isOpen && <MoveDialog onClose={() => setOpen(false)} />}
    </>
  )
}
