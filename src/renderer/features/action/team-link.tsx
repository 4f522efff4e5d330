import type { ActionLine } from '@shared/domain/action-life'
import { actionPage } from '@shared/text/action-page'
import { Link } from 'wouter'
import { places } from '../../api/places'
import styles from './action-sheet.module.css'

type Props = { action: Pick<ActionLine, 'teamId' | 'teamName'> }

/** Whose action it is, among those of all teams. */
export function TeamLink({ action: { teamId, teamName } }: Props) {
  return (
    <p className={styles.team} dir="auto">
      <Link href={places.team(teamId, 'actions')} title={actionPage.teamOf(teamName)}>
        {teamName}
      </Link>
    </p>
  )
}
