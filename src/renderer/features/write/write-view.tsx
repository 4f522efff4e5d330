import { namesLevels } from '@shared/text/stages'
import { write as words } from '@shared/text/write'
import { useState } from 'react'
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
  const [handing, setHanding] = useState<'no' | 'now' | 'done'>('no')
  // Not covered but gone: what is not in the page can't be looked at.
  if (handing === 'now') return <BetweenPeople onNext={() => setHanding('done')} />

  return (
    <section className={styles.view} aria-label={words.title}>
      <WriteHead onPass={() => setHanding('now')} />
      <WriteColumns key={seat?.turn} autoFocus={handing === 'done'} />
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
      <p className={styles.promise}>{isBigScreen ? description : promise}</p>
      {canWrite && names !== 'anonymous' && <WhoWrites />}
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
