import type { TopicId } from '@shared/domain/ids'
import { dayText } from '@shared/text/days'
import { topicActions as words } from '@shared/text/discuss'
import { KEYS } from '@shared/text/keys'
import { Plus } from 'lucide-react'
import { useMemo } from 'react'
import { usePicture } from '../../api/retro-context'
import { useToday } from '../../api/use-today'
import { Button } from '../../ui/button'
import { useShortcuts } from '../../ui/shortcuts'
import { UserText } from '../../ui/user-text'
import styles from './topic-actions.module.css'

type Props = { topicId: TopicId; onNewAction: (topicId: TopicId) => void }

/** What the team agreed on while talking about a topic. */
export function TopicActions({ topicId, onNewAction }: Props) {
  const today = useToday()
  const all = usePicture((picture) => picture.actions)
  const actions = useMemo(() => all.filter((one) => one.topicId === topicId), [all, topicId])
  const add = () => onNewAction(topicId)
  useShortcuts({ [KEYS.newAction]: add })

  return (
    <section className={styles.actions}>
      <div className={styles.head}>
        <h4>{words.title}</h4>
        <Button icon={Plus} label={words.add} shortcut={KEYS.newAction} onPress={add} />
      </div>
      {actions.length === 0 ? (
        <p className={styles.quiet}>{words.none}</p>
      ) : (
        <ul className={styles.list}>
          {actions.map((action) => (
            <li key={action.id}>
              <UserText>{action.text}</UserText>
              <p className={styles.quiet} dir="auto">
                {action.owner ?? words.nobody},{' '}
                {action.dueOn === null ? words.noDate : dayText(action.dueOn, today)}
                {action.doneWhen !== '' && `. ${words.doneWhen(action.doneWhen)}`}
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
