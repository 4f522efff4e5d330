import { DECISIONS, type ActionPicture, type Decision } from '@shared/domain/action'
import { errorText } from '@shared/text/errors'
import { decisionNames, decisionsNoted, lastActions as words } from '@shared/text/last-actions'
import { Pencil } from 'lucide-react'
import { useRef, useState } from 'react'
import { useDraft } from '../../api/draft-context'
import { usePicture, useRetroStore } from '../../api/retro-context'
import { useBigScreen } from '../../api/use-big-screen'
import { useCommand } from '../../api/use-command'
import { Badge } from '../../ui/badge'
import { Button } from '../../ui/button'
import { Paper } from '../../ui/paper'
import { RadioGroup } from '../../ui/radio-group'
import { useAnnounce } from '../../ui/status'
import { UserText } from '../../ui/user-text'
import { ActionFacts } from './action-facts'
import { DropReason } from './drop-reason'
import styles from './last-action.module.css'

type Props = { action: ActionPicture; onEdit: () => void }

const OPTIONS = DECISIONS.map((value) => ({ value, label: decisionNames[value] }))

/** One action of before, and what this retro decides about it. */
export function LastAction({ action, onEdit }: Props) {
  const store = useRetroStore()
  const announce = useAnnounce()
  const isBigScreen = useBigScreen()
  const isClosed = usePicture((picture) => picture.head.closedAt !== null)
  const { run, problem, isBusy, clear } = useCommand()
  const [reason, writeReason] = useDraft(`retro:${store.retroId}:drop:${action.id}`)
  const decision = action.review?.decision ?? null
  // A reason that was begun before a reload is still asked for.
  const [isDropping, setDropping] = useState(reason !== '')
  const byArrowKey = useRef(false)

  async function decide(to: Decision, why = ''): Promise<boolean> {
    const review = { actionId: action.id, decision: to, reason: why }
    if (!(await run(() => store.call('action.review', review)))) return false
    announce(decisionsNoted[to])
    return true
  }
  async function choose(to: Decision) {
    clear()
    setDropping(to === 'drop')
    if (to === 'drop' || !(await decide(to))) return
    // Arrow keys only pass through Change on their way: a dialog would take the focus from them.
    if (to === 'change' && !byArrowKey.current) onEdit()
  }
  async function drop() {
    if (!(await decide('drop', reason))) return
    writeReason('')
    setDropping(false)
  }
  function dontDrop() {
    clear()
    writeReason('')
    setDropping(false)
  }

  return (
    <Paper as="li" padding="large" className={styles.action} data-decided={decision ?? undefined}>
      <UserText as="h3">{action.text}</UserText>
      <ActionFacts action={action} />
      {isBigScreen ? (
        decision && (
          <p>
            <Badge kind="accent">{decisionNames[decision]}</Badge>
          </p>
        )
      ) : (
        <div
          className={styles.decision}
          onPointerDownCapture={() => (byArrowKey.current = false)}
          onKeyDownCapture={(event) => (byArrowKey.current = event.key.startsWith('Arrow'))}
        >
          <RadioGroup
            label={words.group(action.text)}
            labelHidden
            look="segmented"
            options={OPTIONS}
            value={isDropping ? 'drop' : decision}
            onChange={(to) => void choose(to)}
            disabled={isClosed}
            problem={problem && problem.field !== 'reason' ? errorText(problem.code) : undefined}
          />
          {decision === 'change' && !isDropping && !isClosed && (
            <Button kind="quiet" icon={Pencil} label={words.edit} onPress={onEdit} />
          )}
        </div>
      )}
      {isDropping && !isBigScreen && (
        <DropReason
          value={reason}
          onChange={writeReason}
          problem={problem?.field === 'reason' ? errorText(problem.code) : undefined}
          isBusy={isBusy}
          onDrop={() => void drop()}
          onCancel={dontDrop}
        />
      )}
      {decision === 'drop' && !isDropping && (
        <div className={styles.dropped}>
          <strong>{words.droppedBecause}</strong>
          <UserText>{action.review?.reason ?? ''}</UserText>
          {!isClosed && !isBigScreen && (
            <Button
              kind="quiet"
              size="small"
              label={words.changeReason}
              onPress={() => {
                writeReason(action.review?.reason ?? '')
                setDropping(true)
              }}
            />
          )}
        </div>
      )}
    </Paper>
  )
}
