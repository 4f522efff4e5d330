import type { ActionPicture } from '@shared/domain/action'
import { fullDayText } from '@shared/text/full-day'
import { guestText } from '@shared/text/guest'
import { usePicture } from '../../api/retro-context'
import styles from './guest.module.css'

export function LastActionsView() {
  const actions = usePicture((picture) => picture.lastActions)
  return (
    <section className={styles.stack}>
      <p className={styles.soft}>
        {actions.length === 0 ? guestText.noLastActions : guestText.lastActionsNote}
      </p>
      <ActionList actions={actions} />
    </section>
  )
}

/** Actions to read along with. */
export function ActionList({ actions }: { actions: readonly ActionPicture[] }) {
  return (
    <ul className={styles.list}>
      {actions.map((action) => (
        <li key={action.id} className={styles.paper}>
          <p className={styles.text} dir="auto">
            {action.text}
          </p>
          <p className={styles.soft}>
            {[
              action.owner && guestText.owner(action.owner),
              action.dueOn && guestText.due(fullDayText(action.dueOn)),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </li>
      ))}
    </ul>
  )
}
