import type { ActionPicture } from '@shared/domain/action'
import { actionCounts } from '@shared/domain/action-counts'
import type { Day } from '@shared/domain/day'
import { countSentences, countsTitle } from '@shared/text/action-counts'
import { useId } from 'react'
import { Paper } from '../../ui/paper'
import styles from './action-counts.module.css'

type Props = { actions: readonly ActionPicture[]; today: Day }

/** What happened to a team's actions, for the team: nobody is named or compared. */
export function ActionCounts({ actions, today }: Props) {
  const titleId = useId()
  return (
    <Paper as="section" className={styles.counts} aria-labelledby={titleId}>
      <h2 id={titleId} className={styles.title}>
        {countsTitle}
      </h2>
      <ul>
        {countSentences(actionCounts(actions, today)).map((sentence) => (
          <li key={sentence} dir="auto">
            {sentence}
          </li>
        ))}
      </ul>
    </Paper>
  )
}
