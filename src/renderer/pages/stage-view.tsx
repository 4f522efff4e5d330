import type { TopicId } from '@shared/domain/ids'
import { assertNever } from '@shared/errors'
import type { OpenAction } from '../api/action-task'
import { usePicture } from '../api/retro-context'
import { CheckInView } from '../features/check-in/check-in-view'
import { CloseView } from '../features/close/close-view'
import { DiscussView } from '../features/discuss/discuss-view'
import { TalkedBefore } from '../features/find/talked-before'
import { GroupView } from '../features/group/group-view'
import { LastActionsView } from '../features/last-actions/last-actions-view'
import { VoteView } from '../features/vote/vote-view'
import { WriteView } from '../features/write/write-view'

type Props = {
  onNewAction: (topicId: TopicId | null) => void
  onOpen: OpenAction
}

/** The view of the present stage. A closed retro is looked back at from its end. */
export function StageView({ onNewAction, onOpen }: Props) {
  const stage = usePicture(({ head }) => (head.closedAt === null ? head.stage : 'close'))
  switch (stage) {
    case 'last-actions':
      return <LastActionsView onOpen={onOpen} />
    case 'check-in':
      return <CheckInView />
    case 'write':
      return <WriteView />
    case 'group':
      return <GroupView />
    case 'vote':
      return <VoteView />
    case 'discuss':
      return (
        <DiscussView
          onNewAction={onNewAction}
          before={(topicId) => <TalkedBefore topicId={topicId} />}
        />
      )
    case 'close':
      return <CloseView onNewAction={() => onNewAction(null)} onEdit={onOpen} />
    default:
      return assertNever(stage)
  }
}
