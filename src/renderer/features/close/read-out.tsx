import type { ActionPicture } from '@shared/domain/action'
import { dayText } from '@shared/text/days'
import { readOut as words } from '@shared/text/close'
import { KEYS } from '@shared/text/keys'
import { Pencil, Plus } from 'lucide-react'
import { usePicture } from '../../api/retro-context'
import { useToday } from '../../api/use-today'
import { Button } from '../../ui/button'
import { Paper } from '../../ui/paper'
import { useShortcuts } from '../../ui/shortcuts'
import { UserText } from '../../ui/user-text'
import { Part } from './part'
import styles from './read-out.module.css'

type Props = {
  isClosed: boolean
  onNewAction: () => void
  onEdit: (action: ActionPicture) => void
}

/** The actions of this retro, large enough to be read aloud. */
export function ReadOut({ isClosed, onNewAction, onEdit }: Props) {
  const actions = usePicture((picture) => picture.actions)
  useShortcuts({ [KEYS.newAction]: onNewAction }, { enabled: !isClosed })

  return (
    <Part
      title={words.title}
      about={actions.length > 0 && !isClosed ? words.about : undefined}
      action={
        !isClosed && (
          <Button icon={Plus} label={words.add} shortcut={KEYS.newAction} onPress={onNewAction} />
        )
      }
    >
      {actions.length === 0 ? (
        <p className={styles.none}>{words.none}</p>
      ) : (
        <ol className={styles.list} aria-label={words.list}>
          {actions.map((action) => (
            <ActionLine
              key={action.id}
              action={action}
              onEdit={isClosed ? null : () => onEdit(action)}
            />
          ))}
        </ol>
      )}
    </Part>
  )
}

type LineProps = { action: ActionPicture; onEdit: (() => void) | null }

function ActionLine({ action, onEdit }: LineProps) {
  const today = useToday()
  const { text, owner, dueOn, doneWhen, origin } = action
  return (
    <Paper as="li" className={styles.action}>
      <div className={styles.text}>
        <UserText>{text}</UserText>
      </div>
      {onEdit && (
        <Button kind="quiet" size="small" icon={Pencil} label={words.edit(text)} onPress={onEdit}>
          {words.editShort}
        </Button>
      )}
      <dl className={styles.facts}>
        <Fact name={words.owner} isMissing={owner === null}>
          {owner ?? words.nobody}
        </Fact>
        <Fact name={words.due} isMissing={dueOn === null}>
          {dueOn === null ? words.noDate : dayText(dueOn, today)}
        </Fact>
        <Fact name={words.doneWhen} isMissing={doneWhen === ''}>
          {doneWhen || words.noTest}
        </Fact>
      </dl>
      {origin?.topic && (
        <p className={styles.origin} dir="auto">
          {words.from(origin.topic)}
        </p>
      )}
    </Paper>
  )
}

function Fact({
  name,
  isMissing,
  children,
}: {
  name: string
  isMissing: boolean
  children: string
}) {
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd data-missing={isMissing || undefined} dir="auto">
        {children}
      </dd>
    </div>
  )
}
