import type { StatementCounts } from '@shared/domain/health-result'
import type { RoundPicture } from '@shared/domain/health-round'
import { spokenRound as words } from '@shared/text/health'
import { Promises } from '../../api/promises'
import { EndRound } from './end-round'
import { SpokenStatement } from './spoken-statement'
import styles from './health-round.module.css'

type Props = { round: RoundPicture; onDiscarded: () => void }

const NOTHING: StatementCounts = { steps: [0, 0, 0, 0, 0], cantSay: 0, answered: 0, since: null }

/** A round that is spoken: everybody says where they stand, and the host counts. */
export function SpokenRound({ round, onDiscarded }: Props) {
  const { statements, spoken, terms, joinedOrLeft } = round
  const countsOf = (key: string) =>
    spoken?.find(({ statementKey }) => statementKey === key)?.counts ?? NOTHING
  return (
    <div className={styles.spoken}>
      <Promises terms={terms} joinedOrLeft={joinedOrLeft} />
      <p>{words.about}</p>
      <ol className={styles.statements}>
        {statements.map((statement) => (
          <SpokenStatement
            key={statement.key}
            roundId={round.id}
            statement={statement}
            counts={countsOf(statement.key)}
            people={terms.people}
          />
        ))}
      </ol>
      <EndRound round={round} onDiscarded={onDiscarded} />
    </div>
  )
}
