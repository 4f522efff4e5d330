import { KEYS } from '@shared/text/keys'
import { session } from '@shared/text/session'
import { stageNames } from '@shared/text/stages'
import { ArrowRight, Presentation } from 'lucide-react'
import { useEffect, type ReactNode } from 'react'
import { usePicture } from '../../api/retro-context'
import { toggleBigScreen, useBigScreen } from '../../api/use-big-screen'
import { Button } from '../../ui/button'
import { useAnnounce } from '../../ui/status'
import { setBigScreen } from '../../ui/theme'
import { NamesButton } from './names-button'
import { isNextStageNext } from './primary'
import { RetroSettings } from './retro-settings'
import { RetroTitle } from './retro-title'
import { StageNav } from './stage-nav'
import { StageTimer } from './stage-timer'
import { UndoButton } from './undo-button'
import { UndoMessage } from './undo-message'
import { useSessionKeys } from './use-session-keys'
import { useStages, type Stages } from './use-stages'
import { useTimer } from './use-timer'
import styles from './stage-bar.module.css'

type Props = {
  /** The way into the room, which is a feature of its own. */
  room?: ReactNode
  /** The way to everything. */
  find?: ReactNode
}

/** The frame of a session, above every stage: where we are, what is next, time left, and the ways back. */
export function StageBar({ room, find }: Props) {
  const isClosed = usePicture((picture) => picture.head.closedAt !== null)
  const isBigScreen = useBigScreen()
  const stages = useStages()
  const timer = useTimer()
  useSessionKeys({ stages, timer, isClosed })
  useStageNews()
  // Other pages have no button to leave it.
  useEffect(() => () => setBigScreen(false), [])

  return (
    <div className={styles.bar}>
      <div className={styles.row}>
        <RetroTitle />
        <div className={styles.tools}>
          {!isBigScreen && (
            <>
              {find}
              {room}
              <NamesButton />
              <UndoButton />
              <RetroSettings />
            </>
          )}
          <Button
            kind="quiet"
            icon={Presentation}
            label={session.bigScreen}
            iconOnly={isBigScreen}
            shortcut={KEYS.bigScreen}
            pressed={isBigScreen}
            onPress={toggleBigScreen}
          />
        </div>
      </div>
      <div className={styles.row}>
        <StageNav stages={stages} />
        {!isClosed && (
          <div className={styles.tools}>
            <StageTimer timer={timer} />
            {!isBigScreen && <NextStage stages={stages} />}
          </div>
        )}
      </div>
      {!isBigScreen && <UndoMessage />}
    </div>
  )
}

function NextStage({ stages: { next, enter, isBusy } }: { stages: Stages }) {
  const isNext = usePicture(isNextStageNext)
  if (next === null) return null
  return (
    <Button
      kind={isNext ? 'primary' : 'plain'}
      icon={ArrowRight}
      // What is seen on it is its name: who speaks to the computer says what they read.
      label={session.nextStageIs(stageNames[next])}
      shortcut={KEYS.nextStage}
      busy={isBusy}
      onPress={() => enter(next)}
    />
  )
}

/** Tells screen readers where the session is now, whoever moved it. */
function useStageNews(): void {
  const announce = useAnnounce()
  const stage = usePicture((picture) => picture.head.stage)
  useEffect(() => announce(session.nowAt(stageNames[stage])), [announce, stage])
}
