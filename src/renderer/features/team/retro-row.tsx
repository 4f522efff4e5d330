import type { Day } from '@shared/domain/day'
import type { RetroLine } from '@shared/domain/team'
import { dayText } from '@shared/text/days'
import { errorText } from '@shared/text/errors'
import { namesLevels, stageNames } from '@shared/text/stages'
import { team as words } from '@shared/text/team'
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
import styles from './timeline.module.css'

type Props = { retro: RetroLine; today: Day; isNext: boolean }

export function RetroRow({ retro, today, isNext }: Props) {
  const client = useClient()
  const [, navigate] = useLocation()
  const { say } = useToast()
  const { run, problem } = useCommand()
  const { id, title } = retro

  async function remove() {
    if (!(await run(() => client.call('retro.delete', { retroId: id })))) return
    sayWithUndo(
      say,
      words.timeline.deleted(title),
      () => client.call('trash.restore', { kind: 'retro', id }),
      words.timeline.restored(title),
    )
  }

  return (
    <li className={styles.row} data-running={!retro.closed || undefined}>
      <time className={styles.day} dateTime={retro.startedOn}>
        {dayText(retro.startedOn, today)}
      </time>
      <div className={styles.retro}>
        <h2 className={styles.title} dir="auto">
          <Link href={places.retro(id)}>{title}</Link>
          {!retro.closed && <Badge kind="accent">{stageNames[retro.stage]}</Badge>}
        </h2>
        <p className={styles.counts}>{countsOf(retro)}</p>
        <p className={styles.about} dir="auto">
          {aboutOf(retro)}
        </p>
        {!retro.closed && (
          <div className={styles.goOn}>
            <Button
              kind={isNext ? 'primary' : 'plain'}
              icon={Play}
              label={words.timeline.goOn}
              onPress={() => navigate(places.retro(id))}
            />
          </div>
        )}
        {problem && <Problem>{errorText(problem.code)}</Problem>}
      </div>
      <Menu
        label={words.timeline.more(title)}
        icon={Ellipsis}
        iconOnly
        kind="quiet"
        items={[
          {
            label: words.timeline.open,
            icon: FolderOpen,
            onSelect: () => navigate(places.retro(id)),
          },
          {
            label: words.timeline.delete,
            icon: Trash2,
            danger: true,
            onSelect: () => void remove(),
          },
        ]}
      />
    </li>
  )
}

function countsOf(retro: RetroLine): string {
  return [
    words.timeline.cards(retro.cards),
    words.timeline.topics(retro.topicsDiscussed),
    words.timeline.actions(retro.actions, retro.actionsDone),
  ].join(' · ')
}

function aboutOf({ title, sprint, formatName, names }: RetroLine): string {
  // Often the sprint is a part of the title already.
  const ofSprint = sprint && !title.includes(sprint) ? [sprint] : []
  return [formatName, namesLevels[names].label, ...ofSprint].join(' · ')
}
