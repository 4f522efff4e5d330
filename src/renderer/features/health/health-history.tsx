import type { TeamId } from '@shared/domain/ids'
import { healthHistory, type ModelHistory } from '@shared/domain/health-history'
import { errorText } from '@shared/text/errors'
import { chanceTexts, healthHistory as words } from '@shared/text/health-results'
import { useId, useMemo, useState } from 'react'
import { useLive } from '../../api/use-live'
import { Button } from '../../ui/button'
import { Problem } from '../../ui/problem'
import { HistoryFiles } from './health-files'
import styles from './health-history.module.css'
import { StatementRows } from './statement-rows'

type Props = { teamId: TeamId }

const CHANGED_BY = ['health.changed', 'actions.changed'] as const

/** A team's closed rounds over time; nothing before the first of them. */
export function HealthHistory({ teamId }: Props) {
  const id = useId()
  const { value: past, problem } = useLive('health.history', { teamId }, CHANGED_BY)
  const histories = useMemo(() => (past ? healthHistory(past) : []), [past])
  const [chosen, setChosen] = useState<string | null>(null)
  const shown = histories.find(({ modelName }) => modelName === chosen) ?? histories[0]
  if (problem) return <Problem>{errorText(problem)}</Problem>
  if (!shown) return null
  return (
    <section className={styles.history} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {words.title}
      </h2>
      <p className={styles.about}>{words.about}</p>
      {histories.length > 1 && (
        <div role="group" aria-label={words.model} className={styles.files}>
          {histories.map(({ modelName }) => (
            <Button
              key={modelName}
              size="small"
              label={modelName}
              pressed={modelName === shown.modelName}
              onPress={() => setChosen(modelName)}
            />
          ))}
        </div>
      )}
      <ModelRows key={shown.modelName} history={shown} />
    </section>
  )
}

/** The statements of one model, each with its rounds in rows. */
export function ModelRows({ history }: { history: ModelHistory }) {
  const statements = history.statements.filter(({ entries }) => entries.length > 0)
  const changes = statements.flatMap(({ entries }) => entries.map(({ change }) => change))
  return (
    <div className={styles.model}>
      <ul className={styles.rounds} aria-label={words.roundsOf(history.modelName)}>
        {history.rounds.map((round) => (
          <li key={round.id} dir="auto">
            {words.round(round)}
          </li>
        ))}
      </ul>
      {statements.length === 0 && <p className={styles.note}>{words.noneCounted}</p>}
      {statements.map((statement) => (
        <StatementRows key={statement.series} history={statement} />
      ))}
      {chanceTexts(changes).map((chance) => (
        <p key={chance} className={styles.note}>
          {chance}
        </p>
      ))}
      <HistoryFiles roundId={history.lastRoundId} />
    </div>
  )
}
