import type { CardPicture, ColumnPicture } from '@shared/domain/picture'
import { errorText } from '@shared/text/errors'
import { write as words } from '@shared/text/write'
import { ArrowRight, Ellipsis, Pencil, Trash2 } from 'lucide-react'
import { useRetroStore } from '../../api/retro-context'
import { useCommand } from '../../api/use-command'
import { Menu } from '../../ui/menu'
import { Paper } from '../../ui/paper'
import { Problem } from '../../ui/problem'
import type { Tint } from '../../ui/tint'
import { UserText } from '../../ui/user-text'
import { CardEditor } from './card-editor'
import { shortened } from './shortened'
import styles from './card-slip.module.css'
import { useEditing } from './use-editing'

type Props = {
  card: CardPicture
  tint: Tint | undefined
  /** Where it could go instead. */
  otherColumns: readonly ColumnPicture[]
  canChange: boolean
}

/** A card that everybody sees. */
export function OpenCard({ card, tint, otherColumns, canChange }: Props) {
  const store = useRetroStore()
  const { run, problem } = useCommand()
  const { isEditing, begin, end } = useEditing(card)
  const { id: cardId } = card

  return (
    <Paper as="li" tint={tint} padding="small" className={styles.slip}>
      {isEditing && canChange ? (
        <CardEditor card={card} onDone={end} />
      ) : (
        <>
          <div className={styles.text}>
            <UserText>{card.text}</UserText>
            {card.author !== null && (
              <p className={styles.author} dir="auto">
                {card.author}
              </p>
            )}
          </div>
          {canChange && (
            <div className={styles.tools}>
              <Menu
                label={words.more(shortened(card.text))}
                icon={Ellipsis}
                iconOnly
                kind="quiet"
                size="small"
                items={[
                  { label: words.edit, icon: Pencil, onSelect: begin },
                  ...otherColumns.map(({ id: columnId, title }) => ({
                    label: words.moveTo(title),
                    icon: ArrowRight,
                    onSelect: () => void run(() => store.call('card.move', { cardId, columnId })),
                  })),
                  {
                    label: words.delete,
                    icon: Trash2,
                    danger: true,
                    onSelect: () => void run(() => store.call('card.delete', { cardId })),
                  },
                ]}
              />
            </div>
          )}
        </>
      )}
      {problem && <Problem>{errorText(problem.code)}</Problem>}
    </Paper>
  )
}
