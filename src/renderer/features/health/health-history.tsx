import { healthHistory, type HealthPast } from '@shared/domain/health-history'
import { healthHistory as words } from '@shared/text/health-results'
import { HeartPulse } from 'lucide-react'
import { useMemo, useState } from 'react'
import { Button } from '../../ui/button'
import { EmptyState } from '../../ui/empty-state'
import styles from './health-history.module.css'
import { ModelRows } from './model-rows'

type Props = { past: HealthPast; isBig: boolean }

/** A team's closed rounds over time, a model at a time: the one that was asked last comes first. */
export function HealthHistory({ past, isBig }: Props) {
  const histories = useMemo(() => healthHistory(past), [past])
  const [chosen, setChosen] = useState<string | null>(null)
  const shown = histories.find(({ modelName }) => modelName === chosen) ?? histories[0]
  if (!shown) {
    return (
      <EmptyState icon={HeartPulse} title={words.emptyTitle}>
        {words.empty}
      </EmptyState>
    )
  }
  return (
    <div className={styles.history}>
      {histories.length > 1 && !isBig && (
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
      <ModelRows key={shown.modelName} history={shown} isBig={isBig} />
    </div>
  )
}
