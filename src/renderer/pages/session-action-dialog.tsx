import { isOpen, type ActionPicture } from '@shared/domain/action'
import type { TopicId } from '@shared/domain/ids'
import type { RetroPicture } from '@shared/domain/picture'
import type { RetroLine } from '@shared/domain/team'
import { cardsByTopic, topicTitle } from '@shared/domain/topic'
import type { ActionTask } from '../api/action-task'
import { usePicture, useRetroStore } from '../api/retro-context'
import { useTeamMembers } from '../api/team-members-context'
import { useToday } from '../api/use-today'
import { ActionDialog } from '../features/action/action-dialog'
import { ActionTaskDialog } from '../features/action/action-task-dialog'
import { defaultDue } from '../features/action/default-due'

/** What the dialog is open for: a new action, perhaps from a topic, or something to do with one. */
export type ActionInHand = {
  readonly topicId: TopicId | null
  readonly action: ActionPicture | undefined
  readonly task: ActionTask
}

type Props = { inHand: ActionInHand; retros: readonly RetroLine[]; onClose: () => void }

export function SessionActionDialog({ inHand: { topicId, action, task }, retros, onClose }: Props) {
  const { retroId } = useRetroStore()
  const today = useToday()
  const members = useTeamMembers()
  const teamId = usePicture((picture) => picture.teamId)
  const title = usePicture((picture) => titleOfTopic(picture, topicId))
  const openCount = usePicture(
    ({ lastActions, actions }) =>
      [...lastActions, ...actions].filter((other) => other.id !== action?.id && isOpen(other))
        .length,
  )

  const nextRetro = defaultDue(retros, today)

  if (action && task.kind !== 'edit') {
    return <ActionTaskDialog {...{ action, task, retroId, nextRetro, onClose }} />
  }
  return (
    <ActionDialog
      teamId={teamId}
      retroId={retroId}
      topicId={topicId}
      topicTitle={title ?? action?.origin?.topic ?? undefined}
      action={action}
      members={members}
      defaultDue={nextRetro}
      openCount={openCount}
      onClose={onClose}
    />
  )
}

function titleOfTopic({ topics, cards }: RetroPicture, topicId: TopicId | null): string | null {
  const topic = topics.find(({ id }) => id === topicId)
  return topic ? topicTitle(topic, cardsByTopic(cards).get(topic.id) ?? []) : null
}
