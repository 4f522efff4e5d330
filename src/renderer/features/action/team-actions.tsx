import type { ActionLine } from '@shared/domain/action-life'
import type { TeamId } from '@shared/domain/ids'
import { actionList as words } from '@shared/text/actions'
import { ListChecks } from 'lucide-react'
import { useDeferredValue, useMemo, useState } from 'react'
import { useToday } from '../../api/use-today'
import { EmptyState } from '../../ui/empty-state'
import { chooseActions, FIRST_CHOICE, isNarrowed } from './action-choice'
import { ActionCounts } from './action-counts'
import { byStatus, type ActionFilter } from './action-filter'
import { ActionFilters } from './action-filters'
import { ActionList } from './action-list'
import { DropDialog } from './drop-dialog'
import { ShelfUndo } from './shelf-undo'
import styles from './team-actions.module.css'
import { useActionCommands } from './use-action-commands'
import { useSameLines } from './use-same-lines'
import { useSelection } from './use-selection'
import { useShelf } from './use-shelf'

type Props = {
  /** Null where the actions of all teams are shown. */
  teamId: TeamId | null
  actions: readonly ActionLine[]
  onEdit: (action: ActionLine) => void
}

const noneOf: Record<ActionFilter, string> = {
  open: words.noneOpen,
  overdue: words.noneOverdue,
  soon: words.noneSoon,
  experiments: words.noneTried,
  all: words.noneFits,
}

/** All actions of a team, or of all teams, by status. */
export function TeamActions({ teamId, actions, onEdit }: Props) {
  const today = useToday()
  const shelf = useShelf(teamId)
  const commands = useActionCommands()
  const lines = useSameLines(actions)
  const [choice, setChoice] = useState(FIRST_CHOICE)
  // Typing stays ahead of a long list.
  const asked = useDeferredValue(choice)
  const shown = useMemo(() => chooseActions(lines, asked, today), [lines, asked, today])
  const groups = useMemo(() => byStatus(shown, asked.order), [shown, asked.order])
  const selection = useSelection(shown)

  if (actions.length === 0) {
    return (
      <EmptyState icon={ListChecks} title={words.emptyTitle}>
        {words.empty}
      </EmptyState>
    )
  }
  return (
    <div className={styles.actions}>
      <div className={styles.tools}>
        <ActionFilters
          actions={lines}
          choice={choice}
          onChoose={(part) => setChoice({ ...choice, ...part })}
          ofAllTeams={teamId === null}
        />
        <ShelfUndo shelf={shelf} />
      </div>
      {shown.length === 0 && (
        <p className={styles.none}>{isNarrowed(asked) ? words.noneFits : noneOf[asked.filter]}</p>
      )}
      <ActionList
        groups={groups}
        today={today}
        steps={commands.steps}
        refusalOf={commands.refusalOf}
        showsTeam={teamId === null}
        selected={selection.selected}
        onSelect={selection.select}
        onEdit={onEdit}
      />
      <ActionCounts actions={lines} today={today} />
      {commands.dropping && (
        <DropDialog
          action={commands.dropping}
          problem={commands.problem}
          isBusy={commands.isBusy}
          onDrop={commands.drop}
          onClose={commands.cancelDrop}
        />
      )}
    </div>
  )
}
