import type { ActionPicture, Decision } from '@shared/domain/action'
import { asksToRethink } from '@shared/domain/to-decide'
import { errorText } from '@shared/text/errors'
import { decisionNames, lastActions as words } from '@shared/text/last-actions'
import { useId, useState } from 'react'
import { usePicture } from '../../api/retro-context'
import { useBigScreen } from '../../api/use-big-screen'
import { Badge } from '../../ui/badge'
import { Button } from '../../ui/button'
import { Paper } from '../../ui/paper'
import { UserText } from '../../ui/user-text'
import { ActionFacts } from './action-facts'
import { Decide } from './decide'
import { DropReason } from './drop-reason'
import styles from './last-action.module.css'
import { useDecideKeys } from './use-decide-keys'
import { useReview } from './use-review'

type Props = {
  action: ActionPicture
  onEdit: () => void
  /** The one that the keys decide about. */
  isMarked: boolean
  onFocus: () => void
  /** By a key: the next one wants the focus. */
  onDecided: () => void
}

/** One action of before, and what this retro decides about it. */
export function LastAction({ action, onEdit, isMarked, onFocus, onDecided }: Props) {
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
  useDecideKeys({ enabled: isMarked && canDecide, choose: chooseByKey, onEdit, onDecided })

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
      {asksToRethink(action) && <p className={styles.rethink}>{words.rethink(action.carried)}</p>}
      {!canDecide && decision && (
        <p>
          <Badge kind="accent">{decisionNames[decision]}</Badge>
        </p>
      )}
      {canDecide && (
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
