import type { ActionPicture } from '@shared/domain/action'
import { errorText } from '@shared/text/errors'
import { decisionNames, lastActions as words } from '@shared/text/last-actions'
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
import { useReview } from './use-review'

type Props = { action: ActionPicture; onEdit: () => void }

/** One action of before, and what this retro decides about it. */
export function LastAction({ action, onEdit }: Props) {
  const isClosed = usePicture((picture) => picture.head.closedAt !== null)
  const canDecide = !useBigScreen() && !isClosed
  const review = useReview(action)
  const { decision, isDropping, problem } = review

  return (
    <Paper as="li" padding="large" className={styles.action}>
      <UserText as="h3">{action.text}</UserText>
      <ActionFacts action={action} />
      {!canDecide && decision && (
        <p>
          <Badge kind="accent">{decisionNames[decision]}</Badge>
        </p>
      )}
      {canDecide && (
        <Decide
          action={action}
          value={isDropping ? 'drop' : decision}
          onChoose={review.choose}
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
          onDrop={() => void review.drop()}
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
