import type { TopicId } from '@shared/domain/ids'
import { app } from '@shared/text/app'
import { find } from '@shared/text/find'
import { useState } from 'react'
import { EDIT, type OpenAction } from '../api/action-task'
import { useOfferCommands } from '../api/commands-context'
import { usePicture, useRetroStore } from '../api/retro-context'
import { TeamMembersProvider } from '../api/team-members-context'
import { useBigScreen } from '../api/use-big-screen'
import { useLive } from '../api/use-live'
import { HealthButton } from '../features/health/health-button'
import { RoomButton } from '../features/room/room-button'
import { RoomNews } from '../features/room/room-news'
import { StageBar } from '../features/session/stage-bar'
import { Page } from '../ui/page'
import { FindButton, Tools } from './app-bar'
import { ClosedBanner } from './closed-banner'
import { SessionActionDialog, type ActionInHand } from './session-action-dialog'
import { StageView } from './stage-view'
import styles from './session-frame.module.css'
import { useSaveSummary } from './use-save-summary'
import { useTitle } from './use-title'

type Props = { onKeys: () => void; onFind: () => void }

const CHANGED_BY = ['teams.changed'] as const
const NOBODY: readonly string[] = []

/** A session: the bar, the view of the stage, and the dialog for actions that any stage may open. */
export function SessionFrame({ onKeys, onFind }: Props) {
  const teamId = usePicture((picture) => picture.teamId)
  const title = usePicture((picture) => picture.head.title)
  const isClosed = usePicture((picture) => picture.head.closedAt !== null)
  const { retroId } = useRetroStore()
  const isBigScreen = useBigScreen()
  const about = useLive('team.get', { teamId }, CHANGED_BY).value
  const [inHand, setInHand] = useState<ActionInHand | null>(null)
  useTitle(title)
  useSaveSummary()

  const newAction = (topicId: TopicId | null) =>
    setInHand({ topicId, action: undefined, task: EDIT })
  useOfferCommands(
    isClosed
      ? []
      : [{ id: 'new-action', label: find.commandNames.newAction, run: () => newAction(null) }],
  )
  const open: OpenAction = (action, task = EDIT) =>
    setInHand({ topicId: action.topicId, action, task })

  return (
    <TeamMembersProvider names={about?.team.members.map(({ name }) => name) ?? NOBODY}>
      <Page
        title={title}
        titleHidden
        bar={
          <StageBar
            find={<FindButton onFind={onFind} />}
            room={
              <>
                <RoomButton placeId={retroId} isClosed={isClosed} />
                <HealthButton />
              </>
            }
          />
        }
        skipLabel={app.skip}
        width="full"
      >
        <RoomNews placeId={retroId} />
        <ClosedBanner />
        <div className={styles.stage}>
          <StageView onNewAction={newAction} onOpen={open} />
        </div>
        {!isBigScreen && (
          <footer className={styles.foot}>
            <Tools onKeys={onKeys} />
          </footer>
        )}
      </Page>
      {inHand && (
        <SessionActionDialog
          inHand={inHand}
          retros={about?.retros ?? []}
          onClose={() => setInHand(null)}
        />
      )}
    </TeamMembersProvider>
  )
}
