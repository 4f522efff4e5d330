import { formatLength, type FormatEntry } from '@shared/domain/format'
import type { TeamId } from '@shared/domain/ids'
import { gallery } from '@shared/text/format'
import { team as words } from '@shared/text/team'
import { Plus } from 'lucide-react'
import { useLocation } from 'wouter'
import { places } from '../../api/places'
import { useLive } from '../../api/use-live'
import { Button } from '../../ui/button'
import { FormatActions } from './format-actions'
import styles from './own-formats.module.css'

type Props = { teamId: TeamId }

const CHANGED_BY = ['formats.changed'] as const

/** The formats that a team made for itself. */
export function OwnFormats({ teamId }: Props) {
  const [, navigate] = useLocation()
  const formats = useLive('format.list', { teamId }, CHANGED_BY).value
  if (!formats) return null
  const own = formats.filter((format) => format.teamId !== null)

  return (
    <div className={styles.formats}>
      {own.length === 0 ? (
        <p className={styles.empty}>{words.settings.formatsEmpty}</p>
      ) : (
        <ul className={styles.list}>
          {own.map((format) => (
            <OwnFormat key={format.id} teamId={teamId} format={format} />
          ))}
        </ul>
      )}
      <Button
        icon={Plus}
        label={words.settings.newFormat}
        onPress={() => navigate(places.format(teamId, 'new', 'edit', 'settings'))}
      />
    </div>
  )
}

function OwnFormat({ teamId, format }: { teamId: TeamId; format: FormatEntry }) {
  return (
    <li className={styles.format}>
      <div className={styles.words}>
        <h3 className={styles.name} dir="auto">
          {format.name}
        </h3>
        <p className={styles.columns} dir="auto">
          {gallery.length(formatLength(format))} ·{' '}
          {format.columns.map(({ title }) => title).join(' / ')}
        </p>
      </div>
      <div className={styles.actions}>
        <FormatActions teamId={teamId} format={format} from="settings" />
      </div>
    </li>
  )
}
