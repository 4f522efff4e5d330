import type { Day } from '@shared/domain/day'
import type { RetroLine } from '@shared/domain/team'
import { team as words } from '@shared/text/team'
import { NotebookPen } from 'lucide-react'
import { Button } from '../../ui/button'
import { EmptyState } from '../../ui/empty-state'
import { RetroRow } from './retro-row'
import styles from './timeline.module.css'

type Props = { retros: readonly RetroLine[]; today: Day; onNewRetro: () => void }

/** The retros of a team, newest first. */
export function Timeline({ retros, today, onNewRetro }: Props) {
  if (retros.length === 0) {
    return (
      <EmptyState
        icon={NotebookPen}
        title={words.timeline.emptyTitle}
        actions={<Button kind="primary" label={words.newRetro} onPress={onNewRetro} />}
      >
        {words.timeline.empty}
      </EmptyState>
    )
  }
  return (
    <ol className={styles.list} aria-label={words.timeline.label}>
      {retros.map((retro) => (
        <RetroRow key={retro.id} retro={retro} today={today} />
      ))}
    </ol>
  )
}
