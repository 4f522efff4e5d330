import { isCounted, type RoundResult, type StatementResult } from '@shared/domain/health-result'
import type { FollowedUp } from '@shared/domain/health-round'
import { SORTS, sortedResults, type Sort } from '@shared/domain/health-sort'
import { healthResults as words } from '@shared/text/health-answers'
import { EyeOff, Plus } from 'lucide-react'
import { useState } from 'react'
import { useBigScreen } from '../../api/use-big-screen'
import { Button } from '../../ui/button'
import { EmptyState } from '../../ui/empty-state'
import { StatementDots } from './statement-dots'
import { TalkThrough } from './talk-through'
import styles from './health-round.module.css'

type Props = {
  result: RoundResult
  followed: readonly FollowedUp[]
  onNewAction: (statement: StatementResult) => void
  /** To the next try, where too few answered. */
  onAgain: () => void
}

/** What a closed round says: dots and counts for each statement, never a score. */
export function RoundResults({ result, followed, onNewAction, onAgain }: Props) {
  const [sort, setSort] = useState<Sort>('model')
  const [isTalking, setTalking] = useState(false)
  const isBig = useBigScreen()
  if (!isCounted(result)) {
    return (
      <EmptyState
        icon={EyeOff}
        title={words.notEnoughTitle}
        actions={!isBig && <Button icon={Plus} label={words.again} onPress={onAgain} />}
      >
        <p>{words.notEnough(result.smallest)}</p>
        <p>{words.tryAloud}</p>
      </EmptyState>
    )
  }
  const { people, smallest } = result
  const statements = sortedResults(result.statements, sort)
  const followedOf = (key: string) =>
    followed.flatMap(({ statementKey, action }) => (statementKey === key ? action : []))
  return (
    <div className={styles.results}>
      <p className={styles.status}>{words.summary(result.answered, people)}</p>
      {result.isOpenRound && <p className={styles.soft}>{words.openRound}</p>}
      {result.joinedOrLeft && <p className={styles.warning}>{words.joinedOrLeft}</p>}
      {!isBig && (
        <div role="group" aria-label={words.order} className={styles.ends}>
          {SORTS.map((one) => (
            <Button
              key={one}
              size="small"
              label={words.sorts[one]}
              pressed={sort === one}
              onPress={() => setSort(one)}
            />
          ))}
          <Button
            kind="quiet"
            size="small"
            label={isTalking ? words.talkOff : words.talk}
            onPress={() => setTalking(!isTalking)}
          />
        </div>
      )}
      {isBig || isTalking ? (
        <TalkThrough
          key={sort}
          statements={statements}
          people={people}
          smallest={smallest}
          followed={followedOf}
          onNewAction={onNewAction}
        />
      ) : (
        <ol className={styles.statements}>
          {statements.map((statement) => (
            <li key={statement.statementKey} className={styles.statement}>
              <StatementDots
                statement={statement}
                people={people}
                smallest={smallest}
                followed={followedOf(statement.statementKey)}
                onNewAction={() => onNewAction(statement)}
              />
            </li>
          ))}
        </ol>
      )}
    </div>
  )
}
