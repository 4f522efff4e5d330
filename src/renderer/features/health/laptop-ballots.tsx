import type { BallotDraft } from '@shared/domain/ballot-draft'
import type { Ballot } from '@shared/domain/health-ballot'
import type { RoundPicture } from '@shared/domain/health-round'
import type { BallotId } from '@shared/domain/ids'
import { errorText } from '@shared/text/errors'
import { healthRound as words } from '@shared/text/health'
import { answering } from '@shared/text/health-answers'
import { useState } from 'react'
import { BallotSheet } from '../../api/ballot-sheet'
import { useClient } from '../../api/client-context'
import { newId } from '../../api/ids'
import { Promises } from '../../api/promises'
import { useCommand } from '../../api/use-command'
import { Button } from '../../ui/button'
import { HandOver } from '../../ui/hand-over'
import styles from './health-round.module.css'

type Props = { round: RoundPicture; onEnd: () => void }

/**
 * One person after another at this laptop. What is typed stands in this page's memory only: a draft in the file would
 * outlive the promise. Once handed in it is gone from here, and nobody comes back to it.
 */
export function LaptopBallots({ round, onEnd }: Props) {
  const client = useClient()
  const { run, problem, isBusy } = useCommand()
  const [at, setAt] = useState<'hand-over' | 'start' | 'sheet'>('hand-over')
  const [isFirst, setFirst] = useState(true)
  const [draft, setDraft] = useState<BallotDraft>({})
  // Kept through failed tries, so that one person is never counted twice.
  const [ballotId, setBallotId] = useState(() => newId<BallotId>())
  const { id: roundId, retroId, statements, terms, joinedOrLeft } = round

  async function handIn(ballot: Ballot) {
    const input = { retroId, roundId, ballotId, ballot }
    if (!(await run(() => client.call('health.handIn', input)))) return
    setDraft({})
    setBallotId(newId<BallotId>())
    setFirst(false)
    setAt('hand-over')
  }

  return (
    <div className={styles.open}>
      {at === 'start' && (
        <>
          <Promises terms={terms} joinedOrLeft={joinedOrLeft} />
          <div className={styles.ends}>
            <Button
              kind="primary"
              size="large"
              label={answering.begin}
              onPress={() => setAt('sheet')}
            />
            <Button kind="quiet" label={words.enoughPeople} onPress={onEnd} />
          </div>
        </>
      )}
      {at === 'sheet' && (
        <>
          <BallotSheet
            statements={statements}
            asksComments={terms.asksComments}
            draft={draft}
            onChange={setDraft}
            onHandIn={(ballot) => void handIn(ballot)}
            isBusy={isBusy}
            problem={problem && errorText(problem.code)}
          />
          <div>
            <Button
              kind="quiet"
              size="small"
              label={words.stop}
              onPress={() => {
                setDraft({})
                onEnd()
              }}
            />
          </div>
        </>
      )}
      <HandOver
        open={at === 'hand-over'}
        title={isFirst ? words.first : words.handOver}
        words={isFirst ? undefined : words.handOverWords}
        action={{ label: words.next, onPress: () => setAt('start') }}
      />
    </div>
  )
}
