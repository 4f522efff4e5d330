import type { RoundPicture } from '@shared/domain/health-round'
import { healthRound as words } from '@shared/text/health'
import { Laptop } from 'lucide-react'
import { useState } from 'react'
import { Link } from 'wouter'
import { places } from '../../api/places'
import { Promises } from '../../api/promises'
import { useBigScreen } from '../../api/use-big-screen'
import { Button } from '../../ui/button'
import { Envelope } from '../../ui/envelope'
import { EndRound } from './end-round'
import { LaptopBallots } from './laptop-ballots'
import styles from './health-round.module.css'

type Props = { round: RoundPicture; onDiscarded: () => void }

/** A round while it is answered: the promise, whether enough have answered, and nothing else of the answers. */
export function OpenRound({ round, onDiscarded }: Props) {
  const [isAnswering, setAnswering] = useState(false)
  const isBig = useBigScreen()
  const { terms, joinedOrLeft, isEnough, isResumed, retroId } = round

  if (isAnswering) return <LaptopBallots round={round} onEnd={() => setAnswering(false)} />
  return (
    <div className={styles.open}>
      <p role="status" className={styles.status}>
        {isEnough ? words.enough : words.notYet}
      </p>
      {isResumed && <p className={styles.warning}>{words.resumed}</p>}
      <Envelope size={isBig ? 'medium' : 'small'} words={words.sealed} />
      <Promises terms={terms} joinedOrLeft={joinedOrLeft} />
      {!isBig && (
        <>
          {retroId !== null && (
            <p>
              {words.inRoom} <Link href={places.retro(retroId)}>{words.toRetro}</Link>
            </p>
          )}
          <div className={styles.part}>
            <Button
              kind={isEnough ? 'plain' : 'primary'}
              icon={Laptop}
              label={words.answerHere}
              onPress={() => setAnswering(true)}
            />
            <p className={styles.soft}>{words.answerHereAbout}</p>
          </div>
          <EndRound round={round} onDiscarded={onDiscarded} />
        </>
      )}
    </div>
  )
}
