import type { ActionStatus } from '@shared/domain/action'
import type { ActionLine } from '@shared/domain/action-life'
import type { Day } from '@shared/domain/day'
import { actionBoard } from '@shared/text/action-page'
import { memo, useEffect, useEffectEvent, useRef, type KeyboardEvent } from 'react'
import type { OpenAction } from '../../api/action-task'
import { Paper } from '../../ui/paper'
import { Problem } from '../../ui/problem'
import { useAnnounce } from '../../ui/status'
import styles from './action-board.module.css'
import { ActionFacts } from './action-facts'
import { StatusMenu } from './status-menu'
import { TeamLink } from './team-link'
import { useCarried } from './use-board-drag'
import { walk } from './walk-board'

export type CardProps = {
  action: ActionLine
  today: Day
  refusal: string | null
  showsTeam: boolean
  /** It was just moved into this column. */
  hasArrived: boolean
  onOpen: OpenAction
  onMove: (action: ActionLine, to: ActionStatus) => void
  onShift: (action: ActionLine, step: 1 | -1) => void
}

/** One action of the board. */
export const BoardCard = memo(function BoardCard(props: CardProps) {
  const { action, today, refusal, showsTeam, hasArrived, ...does } = props
  const ref = useRef<HTMLDivElement>(null)
  const isCarried = useCarried(ref, action)
  const button = useRef<HTMLButtonElement>(null)
  const announce = useAnnounce()
  const arrive = useEffectEvent(() => {
    button.current?.focus()
    announce(actionBoard.now(action.text, action.status))
  })
  useEffect(() => {
    if (hasArrived) arrive()
  }, [hasArrived])

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : null
    if (event.shiftKey && step) does.onShift(action, step)
    else if (event.shiftKey || !walk(event.currentTarget, event.key)) return
    event.preventDefault()
  }

  return (
    <Paper
      ref={ref}
      role="listitem"
      padding="small"
      className={styles.card}
      lifted={isCarried}
      data-action={action.id}
    >
      <button
        ref={button}
        type="button"
        className={styles.text}
        dir="auto"
        data-card=""
        aria-keyshortcuts="Shift+ArrowLeft Shift+ArrowRight"
        onClick={() => does.onOpen(action)}
        onKeyDown={onKeyDown}
      >
        {action.text}
      </button>
      {showsTeam && <TeamLink action={action} />}
      <ActionFacts action={action} today={today} />
      {refusal && <Problem>{refusal}</Problem>}
      <StatusMenu action={action} onChoose={(status) => does.onMove(action, status)} />
    </Paper>
  )
})
