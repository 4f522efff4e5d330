import type { ActionLine } from '@shared/domain/action-life'
import type { ActionId, TeamId } from '@shared/domain/ids'
import { actionPage } from '@shared/text/action-page'
import { actionList as words } from '@shared/text/actions'
import { ListChecks } from 'lucide-react'
import { useDeferredValue, useMemo, useState } from 'react'
import type { OpenAction } from '../../api/action-task'
import { useToday } from '../../api/use-today'
import { EmptyState } from '../../ui/empty-state'
import { RadioGroup } from '../../ui/radio-group'
import { ActionBoard } from './action-board'
import { chooseActions, FIRST_CHOICE, isNarrowed } from './action-choice'
import { ActionCounts } from './action-counts'
import { ACTION_FILTERS, byStatus, type ActionFilter } from './action-filter'
import { ActionFilterChoice, ActionFilters } from './action-filters'
import { ActionList } from './action-list'
import { BulkBar } from './bulk-bar'
import { DropDialog } from './drop-dialog'
import { ShelfUndo } from './shelf-undo'
import styles from './team-actions.module.css'
import { useActionCommands } from './use-action-commands'
import { ACTION_VIEWS, useActionsView } from './use-actions-view'
import { useSameLines } from './use-same-lines'
import { useSelection } from './use-selection'
import { useShelf } from './use-shelf'

type Props = {
  /** Null where the actions of all teams are shown. */
  teamId: TeamId | null
  actions: readonly ActionLine[]
  onOpen: OpenAction
}

const noneOf: Record<ActionFilter, string> = {
  open: words.noneOpen,
  overdue: words.noneOverdue,
  soon: words.noneSoon,
  experiments: words.noneTried,
  all: words.noneFits,
}

const VIEWS = ACTION_VIEWS.map((value) => ({ value, label: actionPage.viewNames[value] }))
const ON_BOARD = ACTION_FILTERS.filter((filter) => filter !== 'open')

/** All actions of a team, or of all teams, by status. */
export function TeamActions({ teamId, actions, onOpen }: Props) {
  const today = useToday()
  const shelf = useShelf(teamId)
  const commands = useActionCommands()
  const lines = useSameLines(actions)
  const [view, setView] = useActionsView()
  const [choice, setChoice] = useState(FIRST_CHOICE)
  // The columns of the board tell what is open.
  const showsAll = view === 'board' && choice.filter === 'open'
  // Typing stays ahead of a long list.
  const asked = useDeferredValue(choice)
  const filter = showsAll ? 'all' : asked.filter
  const shown = useMemo(
    () => chooseActions(lines, { ...asked, filter }, today),
    [lines, asked, filter, today],
  )
  const groups = useMemo(() => byStatus(shown, asked.order), [shown, asked.order])
  const selection = useSelection(shown)

  const textOf = useMemo(
    () => new Map<ActionId | null, string>(lines.map(({ id, text }) => [id, text])),
    [lines],
  )

  const line = {
    today,
    steps: commands.steps,
    refusalOf: commands.refusalOf,
    showsTeam: teamId === null,
    onOpen,
  }

  if (actions.length === 0) {
    return (
      <EmptyState
        icon={ListChecks}
        title={words.emptyTitle}
        actions={shelf.step && <ShelfUndo shelf={shelf} />}
      >
        {words.empty}
      </EmptyState>
    )
  }
  return (
    <div className={styles.actions}>
      <div className={styles.tools}>
        <RadioGroup
          label={actionPage.views}
          labelHidden
          look="segmented"
          options={VIEWS}
          value={view}
          onChange={setView}
        />
        <ActionFilterChoice
          filters={view === 'board' ? ON_BOARD : ACTION_FILTERS}
          value={showsAll ? 'all' : choice.filter}
          onChange={(to) => setChoice({ ...choice, filter: to })}
        />
        <div className={styles.undo}>
          <ShelfUndo shelf={shelf} />
        </div>
      </div>
      <ActionFilters
        actions={lines}
        choice={choice}
        onChoose={(part) => setChoice({ ...choice, ...part })}
        ofAllTeams={teamId === null}
      />
      {shown.length === 0 && (
        <p className={styles.none}>{isNarrowed(asked) ? words.noneFits : noneOf[filter]}</p>
      )}
      {view === 'board' ? (
        <ActionBoard {...line} actions={shown} order={asked.order} />
      ) : (
        <div className={styles.list}>
          {shown.length > 0 && (
            <BulkBar
              shown={shown}
              selected={selection.selected}
              onSelectAll={selection.selectAll}
              onClear={selection.clear}
            />
          )}
          <ActionList
            {...line}
            textOf={textOf}
            groups={groups}
            selected={selection.selected}
            onSelect={selection.select}
          />
        </div>
      )}
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
