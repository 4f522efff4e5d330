import type { ActionPicture } from '@shared/domain/action'
import { lastActions as words } from '@shared/text/last-actions'
import { usePicture } from '../../api/retro-context'
import { LastAction } from './last-action'
import { NoLastActions } from './no-last-actions'
import styles from './last-actions-view.module.css'

type Props = { onEdit: (action: ActionPicture) => void }

/** Every action of before, first thing in a retro, until each is decided. */
export function LastActionsView({ onEdit }: Props) {
  const actions = usePicture((picture) => picture.lastActions)
  const decided = actions.filter((action) => action.review !== null).length
  if (actions.length === 0) return <NoLastActions />

  return (
    <section className={styles.view}>
      <header className={styles.head}>
        <h2>{words.title}</h2>
        <p className={styles.about}>{words.about}</p>
        <p role="status" className={styles.count}>
          {words.decided(decided, actions.length)}
        </p>
      </header>
      <ol className={styles.list} aria-label={words.list}>
        {actions.map((action) => (
          <LastAction key={action.id} action={action} onEdit={() => onEdit(action)} />
        ))}
      </ol>
    </section>
  )
}
