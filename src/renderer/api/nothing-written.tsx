import { nothingWritten as words } from '@shared/text/cards'
import type { LucideIcon } from 'lucide-react'
import { useRetroStore } from './retro-context'
import { useCommand } from './use-command'
import { Button } from '../ui/button'
import { EmptyState } from '../ui/empty-state'
import styles from './nothing-written.module.css'

type Props = {
  readonly icon: LucideIcon
  readonly title: string
  /** What this stage would do with cards. */
  readonly children: string
}

/** A stage that has no cards to work on, and the way to where they are written. */
export function NothingWritten({ icon, title, children }: Props) {
  const store = useRetroStore()
  const { run, isBusy } = useCommand()
  return (
    <div className={styles.empty}>
      <EmptyState
        icon={icon}
        title={title}
        actions={
          <Button
            label={words.toWrite}
            busy={isBusy}
            onPress={() => void run(() => store.call('stage.enter', { stage: 'write' }))}
          />
        }
      >
        {children}
      </EmptyState>
    </div>
  )
}
