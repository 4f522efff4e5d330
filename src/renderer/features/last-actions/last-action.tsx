import type { ActionPicture, Decision } from '@shared/domain/action'
import { isToCheck } from '@shared/domain/experiment'
import { asksToRethink } from '@shared/domain/to-decide'
import { errorText } from '@shared/text/errors'
import { decisionNames, lastActions as words } from '@shared/text/last-actions'
import { splitDialog } from '@shared/text/action-tasks'
import { KEYS } from '@shared/text/keys'
import { Split } from 'lucide-react'
import { useId, useState } from 'react'
import { EDIT, SPLIT, type ActionTask } from '../../api/action-task'
import { usePicture } from '../../api/retro-context'
import { useToday } from '../../api/use-today'
import { useBigScreen } from '../../api/use-big-screen'
import { Badge } from '../../ui/badge'
import { Button } from '../../ui/button'
import { Paper } from '../../ui/paper'
import { UserText } from '../../ui/user-text'
import { ActionFacts } from './action-facts'
import { Decide } from './decide'
import { DropReason } from './drop-reason'
import { LookAtExperiment } from './look-at-experiment'
import styles from './last-action.module.css'
import { useDecideKeys } from './use-decide-keys'
import { useReview } from './use-review'

type Props = {
  action: ActionPicture
  onOpen: (task: ActionTask) => void
  /** The one that the keys decide about. */
  isMarked: boolean
  onFocus: () => void
  /** By a key: the next one wants the focus. */
  onDecided: () => void
}

/** One action of before, and what this retro decides about it. */
export function LastAction({ action, onOpen, isMarked, onFocus, onDecided }: Props) {
  const titleId = useId()
  const [droppedByKey, setDroppedByKey] = useState(false)
  const isClosed = usePicture((picture) => picture.head.closedAt !== null)
  const canDecide = !useBigScreen() && !isClosed
  const review = useReview(action)
  const { decision, isDropping, problem } = review

  function chooseByKey(to: Decision) {
    setDroppedByKey(to === 'drop')
    return review.choose(to)
  }
  function choose(to: Decision) {
    setDroppedByKey(false)
    return review.choose(to)
  }
  async function drop() {
    if (await review.drop()) onDecided()
  }
  const onEdit = () => onOpen(EDIT)
  const [isLater, setIsLater] = useState(false)
  const today = useToday()
  const isLook = canDecide && !isLater && review.decision === null && isToCheck(action, today)
  useDecideKeys({
    enabled: isMarked && canDecide && !isLook,
    choose: chooseByKey,
    onEdit,
    onSplit: () => onOpen(SPLIT),
    onDecided,
  })

  return (
    <Paper
      as="li"
      padding="large"
      className={styles.action}
      tabIndex={-1}
      aria-labelledby={titleId}
      selected={isMarked && canDecide}
      onFocus={onFocus}
    >
      <div id={titleId}>
        <UserText as="h3">{action.text}</UserText>
      </div>
      <ActionFacts action={action} />
      {asksToRethink(action) && (
        <div className={styles.rethink}>
          <p>{words.rethink(action.carried)}</p>
          {canDecide && (
            <Button
              size="small"
              icon={Split}
              label={splitDialog.open}
              shortcut={isMarked ? KEYS.makeSmaller : undefined}
              onPress={() => onOpen(SPLIT)}
            />
          )}
        </div>
      )}
      {isLook && action.experiment && (
        <LookAtExperiment
          action={action}
          experiment={action.experiment}
          hasKeys={isMarked}
          onLook={(outcome) => onOpen({ kind: 'check', outcome })}
          onLater={() => setIsLater(true)}
        />
      )}
      {!canDecide && decision && (
        <p>
          <Badge kind="accent">{decisionNames[decision]}</Badge>
        </p>
      )}
      {canDecide && !isLook && (
        <Decide
          action={action}
          value={isDropping ? 'drop' : decision}
          onChoose={choose}
          onEdit={onEdit}
          problem={problem && problem.field !== 'reason' ? errorText(problem.code) : undefined}
        />
      )}
      {canDecide && isDropping && (
        <DropReason
          value={review.reason}
          onChange={review.writeReason}
          problem={problem?.field === 'reason' ? errorText(problem.code) : undefined}
          isBusy={review.isBusy}
          onDrop={() => void drop()}
          autoFocus={droppedByKey}
          onCancel={review.dontDrop}
        />
      )}
      {decision === 'drop' && !isDropping && (
        <div className={styles.dropped}>
          <strong>{words.droppedBecause}</strong>
          <UserText>{action.review?.reason ?? ''}</UserText>
          {canDecide && (
            <Button
              kind="quiet"
              size="small"
              label={words.changeReason}
              onPress={review.changeReason}
            />
          )}
        </div>
      )}
    </Paper>
  )
}
