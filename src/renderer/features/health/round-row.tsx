import type { Day } from '@shared/domain/day'
import type { RoundPicture } from '@shared/domain/health-round'
import { dayText } from '@shared/text/days'
import { errorText } from '@shared/text/errors'
import { healthTab as words } from '@shared/text/health'
import { Ellipsis, FolderOpen, Play, Trash2 } from 'lucide-react'
import { Link, useLocation } from 'wouter'
import { useClient } from '../../api/client-context'
import { places } from '../../api/places'
import { sayWithUndo } from '../../api/say-with-undo'
import { useCommand } from '../../api/use-command'
import { Badge } from '../../ui/badge'
import { Button } from '../../ui/button'
import { Menu } from '../../ui/menu'
import { Problem } from '../../ui/problem'
import { useToast } from '../../ui/toast'
import styles from './health-tab.module.css'

type Props = { round: RoundPicture; today: Day }

export function RoundRow({ round, today }: Props) {
  const client = useClient()
  const [, navigate] = useLocation()
  const { say } = useToast()
  const { run, problem } = useCommand()
  const { id, title, closedOn, openedOn } = round
  const day = closedOn ?? openedOn
  const place = places.health(id)

  async function remove() {
    if (!(await run(() => client.call('health.delete', { roundId: id })))) return
    sayWithUndo(
      say,
      words.deleted(title),
      () => client.call('trash.restore', { kind: 'health-check', id }),
      words.restored(title),
    )
  }
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
        {problem && <Problem>{errorText(problem.code)}</Problem>}
      </div>
      {closedOn !== null && (
        <Menu
          label={words.moreOfRound(title)}
          icon={Ellipsis}
          iconOnly
          kind="quiet"
          items={[
            { label: words.look, icon: FolderOpen, onSelect: () => navigate(place) },
            {
              label: words.deleteRound,
              icon: Trash2,
              danger: true,
              onSelect: () => void remove(),
            },
          ]}
        />
      )}
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
