import type { StatementCounts } from '@shared/domain/health-result'
import type { HealthStatement } from '@shared/domain/health-statement'
import type { HealthRoundId } from '@shared/domain/ids'
import { LIMITS } from '@shared/domain/limits'
import { errorText } from '@shared/text/errors'
import { spokenRound as words } from '@shared/text/health'
import { useId } from 'react'
import { useClient } from '../../api/client-context'
import { useCommand } from '../../api/use-command'
import { NumberField } from '../../ui/number-field'
import { Problem } from '../../ui/problem'
import styles from './health-round.module.css'

type Props = {
  roundId: HealthRoundId
  statement: HealthStatement
  counts: StatementCounts
  people: number
}

/** How many stood where, as they said it. Every number is kept at once. */
export function SpokenStatement({ roundId, statement, counts, people }: Props) {
  const id = useId()
  const client = useClient()
  const { run, problem } = useCommand()
  const { key, text, bad, good } = statement
  const { steps, cantSay } = counts

  function keep(place: number, value: number | null) {
    if (value === null || value < 0 || value > LIMITS.peopleMax) return
    const at = (step: 0 | 1 | 2 | 3 | 4) => (step === place ? value : steps[step])
    void run(() =>
      client.call('health.countAloud', {
        roundId,
        statementKey: key,
        steps: [at(0), at(1), at(2), at(3), at(4)],
        cantSay: place === 5 ? value : cantSay,
      }),
    )
  }
  return (
    <li>
      <div role="group" aria-labelledby={id} className={styles.statement}>
        <h2 id={id} className={styles.text} dir="auto">
          {text}
        </h2>
        <div className={styles.poles}>
          <p dir="auto">{bad}</p>
          <p dir="auto">{good}</p>
        </div>
        <div className={styles.hands}>
          {[...steps, cantSay].map((count, place) => {
            const label = place === 5 ? words.cantSay(text) : words.step(place + 1, text)
            return (
              <NumberField
                key={label}
                label={label}
                value={count}
                min={0}
                max={LIMITS.peopleMax}
                decreaseLabel={words.fewer(label)}
                increaseLabel={words.more(label)}
                onChange={(value) => keep(place, value)}
              />
            )
          })}
        </div>
        <p role="status" className={styles.soft}>
          {words.counted(counts.answered, people)}
        </p>
        {problem && <Problem>{errorText(problem.code)}</Problem>}
      </div>
    </li>
  )
}
