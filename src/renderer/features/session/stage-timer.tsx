import { KEYS } from '@shared/text/keys'
import { errorText } from '@shared/text/errors'
import { clockText, timer as words } from '@shared/text/session'
import { Pause, Play, Plus, Square } from 'lucide-react'
import { Button } from '../../ui/button'
import { IconButton } from '../../ui/icon-button'
import { useBigScreen } from '../../api/use-big-screen'
import type { SessionTimer } from './use-timer'
import styles from './stage-timer.module.css'

type Props = { timer: SessionTimer }

/** The time that is left, the same on all screens. */
export function StageTimer({ timer }: Props) {
  const isBigScreen = useBigScreen()
  const isOver = timer.isRunning && timer.remainingMs <= 0

  return (
    <div className={styles.timer}>
      <span
        role="timer"
        aria-label={words.label}
        className={styles.time}
        data-over={isOver || undefined}
        data-running={timer.isRunning || undefined}
        title={words.leftInWords(timer.remainingMs)}
      >
        {clockText(timer.remainingMs)}
      </span>
      {!isBigScreen && <Controls timer={timer} />}
    </div>
  )
}

function Controls({ timer }: Props) {
  return (
    <>
      <IconButton
        icon={timer.isRunning ? Pause : Play}
        label={timer.isRunning ? words.pause : words.start}
        shortcut={KEYS.timer}
        onPress={timer.startOrPause}
      />
      <Button
        kind="quiet"
        icon={Plus}
        label={words.addMinute}
        shortcut={KEYS.addMinute}
        onPress={timer.addMinute}
      >
        {words.addMinuteShort}
      </Button>
      {timer.isSet && <IconButton icon={Square} label={words.stop} onPress={timer.stop} />}
      {timer.problem && (
        <p role="alert" className={styles.problem}>
          {errorText(timer.problem)}
        </p>
      )}
    </>
  )
}
