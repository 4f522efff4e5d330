import type { Day } from '@shared/domain/day'
import type { RetroLine } from '@shared/domain/team'
import { team as words } from '@shared/text/team'
import { NotebookPen } from 'lucide-react'
import { EmptyState } from '../../ui/empty-state'
import { RetroRow } from './retro-row'
import styles from './timeline.module.css'

type Props = { retros: readonly RetroLine[]; today: Day }

/** The retros of a team, newest first. */
export function Timeline({ retros, today }: Props) {
  if (retros.length === 0) {
    return (
      <EmptyState icon={NotebookPen} title={words.timeline.emptyTitle}>
        {words.timeline.empty}
      </EmptyState>
    )
  }
  // The newest that is under way is the team's next step.
  const next = retros.find((retro) => !retro.closed)
  return (
    <ol className={styles.list} aria-label={words.timeline.label}>
      {retros.map((retro) => (
        <RetroRow key={retro.id} retro={retro} today={today} isNext={retro === next} />
      ))}
    </ol>
  )
}
