import type { ActionId } from '@shared/domain/ids'
import { FEW_OPEN, nextToDecide, openCount, toCheckFirst } from '@shared/domain/to-decide'
import { lastActions as words } from '@shared/text/last-actions'
import { useRef, useState } from 'react'
import type { OpenAction } from '../../api/action-task'
import { usePicture } from '../../api/retro-context'
import { useToday } from '../../api/use-today'
import { LastAction } from './last-action'
import { NoLastActions } from './no-last-actions'
import styles from './last-actions-view.module.css'

type Props = { onOpen: OpenAction }

/** Every action of before, first thing in a retro, until each is decided. */
export function LastActionsView({ onOpen }: Props) {
  const today = useToday()
  const lastActions = usePicture((picture) => picture.lastActions)
  const actions = toCheckFirst(lastActions, today)
  const decided = actions.filter((action) => action.review !== null).length
  const open = openCount(actions)
  const list = useRef<HTMLOListElement>(null)
  const [focused, setFocused] = useState<ActionId | null>(null)
  // The keys mean the action that has the focus, else the first that is not decided.
  const marked = focused ?? nextToDecide(actions, null)?.id ?? null

  function goOnFrom(id: ActionId) {
    const next = nextToDecide(actions, id)
    const place = next ? actions.indexOf(next) : -1
    const sheet = list.current?.children.item(place)
    if (sheet instanceof HTMLElement) sheet.focus()
  }

  if (actions.length === 0) return <NoLastActions />

  return (
    <section className={styles.view}>
      <header className={styles.head}>
        <h2>{words.title}</h2>
        <p className={styles.about}>{words.about}</p>
        <p role="status" className={styles.count}>
          {words.decided(decided, actions.length)}
        </p>
        {open > FEW_OPEN && <p className={styles.about}>{words.manyOpen(open)}</p>}
      </header>
      <ol ref={list} className={styles.list} aria-label={words.list}>
        {actions.map((action) => (
          <LastAction
            key={action.id}
            action={action}
            onOpen={(task) => onOpen(action, task)}
            isMarked={action.id === marked}
            onFocus={() => setFocused(action.id)}
            onDecided={() => goOnFrom(action.id)}
          />
        ))}
      </ol>
    </section>
  )
}
