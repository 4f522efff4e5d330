import type { Day } from '@shared/domain/day'
import type { RoundPicture } from '@shared/domain/health-round'
import { dayText } from '@shared/text/days'
import { healthTab as words } from '@shared/text/health'
import { Play } from 'lucide-react'
import { Link, useLocation } from 'wouter'
import { places } from '../../api/places'
import { Badge } from '../../ui/badge'
import { Button } from '../../ui/button'
import styles from './health-tab.module.css'

type Props = { round: RoundPicture; today: Day }

export function RoundRow({ round, today }: Props) {
  const [, navigate] = useLocation()
  const { id, title, closedOn, openedOn } = round
  const day = closedOn ?? openedOn
  const place = places.health(id)
  return (
    <li className={styles.row}>
      <time className={styles.day} dateTime={day}>
        {dayText(day, today)}
      </time>
      <div className={styles.round}>
        <h2 className={styles.title} dir="auto">
          <Link href={place}>{title}</Link>
          {closedOn === null && <Badge kind="accent">{words.open}</Badge>}
        </h2>
        <p className={styles.about} dir="auto">
          {aboutOf(round)}
        </p>
        {closedOn === null && (
          <Button kind="primary" icon={Play} label={words.goOn} onPress={() => navigate(place)} />
        )}
      </div>
    </li>
  )
}

function aboutOf({ modelName, statements, terms, result }: RoundPicture): string {
  const answered =
    result === null
      ? []
      : [result.answered === null ? words.notEnough : words.closed(result.answered, result.people)]
  const spoken = terms.isOpenRound ? [words.spoken] : []
  return [modelName, words.statements(statements.length), ...spoken, ...answered].join(' · ')
}
