import type { CardPicture } from '@shared/domain/picture'
import { write as words } from '@shared/text/write'
import { Ellipsis } from 'lucide-react'
import { memo } from 'react'
import { Paper } from '../../ui/paper'
import type { Tint } from '../../ui/tint'
import { UserText } from '../../ui/user-text'
import { CardEditor } from './card-editor'
import type { MenuFor } from './card-menu'
import styles from './card-slip.module.css'
import { shortened } from './shortened'
import { useEditing } from './use-editing'

type Props = {
  card: CardPicture
  tint: Tint | undefined
  /** Null where nothing may be changed. */
  onMenu: ((menu: MenuFor) => void) | null
}

/** A card that everybody sees. Drawn anew only when it changes itself. */
export const OpenCard = memo(function OpenCard({ card, tint, onMenu }: Props) {
  const editing = useEditing(card)

  return (
    <Paper as="li" tint={tint} padding="small" className={styles.slip}>
      {editing.isEditing && onMenu ? (
        <CardEditor cardId={card.id} editing={editing} />
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
          {onMenu && (
            // A plain button: the kit's carries a tooltip, which is too much for each of 2,000 cards.
            <button
              type="button"
              className={styles.more}
              aria-label={words.more(shortened(card.text))}
              aria-haspopup="menu"
              onClick={({ currentTarget: button, detail }) =>
                // A click without a pointer is counted as none.
                onMenu({ card, button, slip: button.closest('li'), byKey: detail === 0 })
              }
            >
              <Ellipsis aria-hidden="true" className={styles.icon} />
            </button>
          )}
        </>
      )}
    </Paper>
  )
})
