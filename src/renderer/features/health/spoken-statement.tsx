import type { StatementCounts } from '@shared/domain/health-result'
import type { HealthStatement } from '@shared/domain/health-statement'
import type { HealthRoundId } from '@shared/domain/ids'
import { LIMITS } from '@shared/domain/limits'
import { errorText } from '@shared/text/errors'
import { spokenRound as words } from '@shared/text/health'
import { answering } from '@shared/text/health-answers'
import { useId } from 'react'
import { useClient } from '../../api/client-context'
import { useCommand } from '../../api/use-command'
import { NumberField } from '../../ui/number-field'
import { Problem } from '../../ui/problem'
import { useCountsAhead } from './use-counts-ahead'
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

  const { places, put } = useCountsAhead([...steps, cantSay], (next) =>
    run(() => {
      const [one = 0, two = 0, three = 0, four = 0, five = 0, unsure = 0] = next
      return client.call('health.countAloud', {
        roundId,
        statementKey: key,
        steps: [one, two, three, four, five],
        cantSay: unsure,
      })
    }),
  )
  function keep(place: number, value: number | null) {
    if (value === null || value < 0 || value > LIMITS.peopleMax) return
    void put(place, value)
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
          {places.map((count, place) => {
            const label = place === 5 ? words.cantSay(text) : words.step(place + 1, text)
            return (
              <div key={label} className={styles.hand}>
                {/* Short, so that it can be seen at a glance; read out is the whole. */}
                <span aria-hidden="true" className={styles.step}>
                  {place === 5 ? answering.cantSay : words.stepAlone(place + 1)}
                </span>
                <NumberField
                  label={label}
                  labelHidden
                  value={count}
                  min={0}
                  max={LIMITS.peopleMax}
                  decreaseLabel={words.fewer(label)}
                  increaseLabel={words.more(label)}
                  onChange={(value) => keep(place, value)}
                />
              </div>
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
