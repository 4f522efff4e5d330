import { namesLevels } from '@shared/text/stages'
import { write as words } from '@shared/text/write'
import { useRef, useState } from 'react'
import { useLaptopSeat } from '../../api/laptop-seat-context'
import { usePicture } from '../../api/retro-context'
import { useBigScreen } from '../../api/use-big-screen'
import { BetweenPeople } from './between-people'
import { DoneButton } from './done-button'
import { PassButton } from './pass-button'
import { RevealButton } from './reveal-button'
import { WhoWrites } from './who-writes'
import { WriteColumns } from './write-columns'
import { WriteStatus } from './write-status'
import styles from './write-view.module.css'

/** Everybody writes for themselves; what is written stays sealed until all of it is revealed at once. */
export function WriteView() {
  const { seat } = useLaptopSeat()
  const view = useRef<HTMLElement>(null)
  const [isHanding, setHanding] = useState(false)
  // Not covered but gone: what is not in the page can't be looked at.
  if (isHanding) return <BetweenPeople onNext={begin} />

  function begin() {
    setHanding(false)
    requestAnimationFrame(() => view.current?.querySelector('textarea')?.focus())
  }

  return (
    <section ref={view} className={styles.view} aria-label={words.title}>
      <WriteHead onPass={() => setHanding(true)} />
      <WriteColumns key={seat?.turn} />
    </section>
  )
}

function WriteHead({ onPass }: { onPass: () => void }) {
  const { names, revealed, closedAt } = usePicture((picture) => picture.head)
  const isBigScreen = useBigScreen()
  const canWrite = closedAt === null && !isBigScreen
  const { promise, description } = namesLevels[names]

  return (
    <div className={styles.head}>
      <div className={styles.above}>
        <p className={styles.promise}>{isBigScreen ? description : promise}</p>
        {canWrite && names !== 'anonymous' && <WhoWrites />}
      </div>
      <div className={styles.row}>
        <WriteStatus />
        {canWrite && (
          <div className={styles.buttons}>
            {!revealed && <DoneButton />}
            <PassButton onPass={onPass} />
            {!revealed && <RevealButton />}
          </div>
        )}
      </div>
    </div>
  )
}
