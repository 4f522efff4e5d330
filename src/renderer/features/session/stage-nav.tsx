import { STAGES } from '@shared/domain/stage'
import { errorText } from '@shared/text/errors'
import { session } from '@shared/text/session'
import { stageNames } from '@shared/text/stages'
import { classNames } from '../../ui/class-names'
import { usePicture } from '../../api/retro-context'
import { useBigScreen } from '../../api/use-big-screen'
import type { Stages } from './use-stages'
import styles from './stage-nav.module.css'

type Props = { stages: Stages }

/** Where we are, and the way to every other stage, in any order: going back destroys nothing. */
export function StageNav({ stages }: Props) {
  const present = usePicture((picture) => picture.head.stage)
  const isClosed = usePicture((picture) => picture.head.closedAt !== null)
  const isBigScreen = useBigScreen()

  return (
    <nav aria-label={session.stages} className={styles.nav}>
      <ol className={styles.list}>
        {STAGES.map((stage) => {
          const current = stage === present ? ('step' as const) : undefined
          const looks = classNames(styles.stage, current && styles.current)
          if (isBigScreen) {
            return (
              <li key={stage} aria-current={current} className={looks}>
                {stageNames[stage]}
              </li>
            )
          }
          return (
            <li key={stage}>
              <button
                type="button"
                className={looks}
                aria-current={current}
                aria-disabled={isClosed || undefined}
                title={isClosed ? session.closedReason : undefined}
                onClick={() => !isClosed && stages.enter(stage)}
              >
                {stageNames[stage]}
              </button>
            </li>
          )
        })}
      </ol>
      {stages.problem && (
        <p role="alert" className={styles.problem}>
          {errorText(stages.problem)}
        </p>
      )}
    </nav>
  )
}
