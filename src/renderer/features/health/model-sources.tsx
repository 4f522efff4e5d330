import type { HealthModelEntry } from '@shared/domain/health-model'
import { newHealth as words } from '@shared/text/health'
import styles from './new-health.module.css'

type Props = { model: HealthModelEntry }

/** How often to ask, whose ideas it rests on, and what to read. Addresses are words here: nothing is fetched. */
export function ModelSources({ model: { rhythm, credit, reading } }: Props) {
  return (
    <div className={styles.sources}>
      {rhythm !== '' && <p>{words.rhythmIs(rhythm)}</p>}
      {credit !== '' && <p>{credit}</p>}
      {reading.length > 0 && (
        <details>
          <summary>{words.reading(reading.length)}</summary>
          <ul>
            {reading.map(({ title, url }) => (
              <li key={url}>
                <span dir="auto">{title}</span> <span className={styles.address}>{url}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
