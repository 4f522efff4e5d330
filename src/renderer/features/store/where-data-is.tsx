import { app } from '@shared/text/app'
import { errorText } from '@shared/text/errors'
import { sizeText, store } from '@shared/text/store'
import { useLive } from '../../api/use-live'
import { Problem } from '../../ui/problem'
import { Spinner } from '../../ui/spinner'
import { MoveFolder } from './move-folder'
import section from '../../ui/section.module.css'
import styles from './store.module.css'

const words = store.data
const CHANGED_BY = ['backups.changed'] as const

/** The folder, its size, and a warning where it lies badly. */
export function WhereDataIs() {
  const { value: where, problem, refresh } = useLive('store.where', {}, CHANGED_BY)
  if (problem) {
    return (
      <Problem action={{ label: app.failed.again, onPress: refresh }}>{errorText(problem)}</Problem>
    )
  }
  if (!where) return <Spinner label={store.loading} />
  return (
    <div className={section.stack}>
      <p className={section.about}>{words.about}</p>
      {where.risk && (
        <p role="note" className={styles.risk}>
          {words.risk(where.risk)}
        </p>
      )}
      <dl className={styles.facts}>
        <dt>{words.folder}</dt>
        <dd>{where.dataFolder}</dd>
        <dt>{words.size}</dt>
        <dd>{sizeText(where.bytes)}</dd>
        <dt>{words.backupSize}</dt>
        <dd>{sizeText(where.backupBytes)}</dd>
      </dl>
      <MoveFolder />
    </div>
  )
}
