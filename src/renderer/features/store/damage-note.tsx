import { momentText, store } from '@shared/text/store'
import { Link } from 'wouter'
import { places } from '../../api/places'
import { useLive } from '../../api/use-live'
import { classNames } from '../../ui/class-names'
import styles from './store.module.css'

const words = store.damage
const CHANGED_BY = ['backups.changed'] as const

/** Says, where the file is damaged inside, what was found and the two ways from there; else nothing. */
export function DamageNote({ hasLink = false }: { hasLink?: boolean }) {
  const damagedAt = useLive('store.troubles', {}, CHANGED_BY).value?.damagedAt ?? null
  if (damagedAt === null) return null
  return (
    <div role="note" className={classNames(styles.risk, styles.damage)}>
      <p className={styles.found}>{words.found(momentText(damagedAt))}</p>
      <p>{words.ways}</p>
      {hasLink && <Link href={places.settings}>{words.link}</Link>}
    </div>
  )
}
