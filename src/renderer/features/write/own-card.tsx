import type { CardPicture } from '@shared/domain/picture'
import { errorText } from '@shared/text/errors'
import { write as words } from '@shared/text/write'
import { Pencil, Trash2 } from 'lucide-react'
import { memo, useId } from 'react'
import { useRetroStore } from '../../api/retro-context'
import { useCommand } from '../../api/use-command'
import { IconButton } from '../../ui/icon-button'
import { Paper } from '../../ui/paper'
import { Problem } from '../../ui/problem'
import type { Tint } from '../../ui/tint'
import { UserText } from '../../ui/user-text'
import { CardEditor } from './card-editor'
import styles from './card-slip.module.css'
import { useEditing } from './use-editing'

type Props = { card: CardPicture; tint: Tint | undefined; onDeleted: (card: CardPicture) => void }

/** A card of one's own that is still sealed: only who wrote it sees it. Drawn anew only when it changes itself. */
export const OwnCard = memo(function OwnCard({ card, tint, onDeleted }: Props) {
  const id = useId()
  const store = useRetroStore()
  const { run, problem } = useCommand()
  const editing = useEditing(card)

  async function remove() {
    if (await run(() => store.call('card.delete', { cardId: card.id }))) onDeleted(card)
  }

  return (
    <Paper as="li" tint={tint} padding="small" className={styles.slip}>
      {editing.isEditing ? (
        <CardEditor cardId={card.id} editing={editing} />
      ) : (
        <>
          <div id={id} className={styles.text}>
            <UserText>{card.text}</UserText>
          </div>
          <div className={styles.tools}>
            <IconButton
              size="small"
              icon={Pencil}
              label={words.edit}
              aria-describedby={id}
              onPress={editing.begin}
            />
            <IconButton
              size="small"
              icon={Trash2}
              label={words.delete}
              aria-describedby={id}
              onPress={() => void remove()}
            />
          </div>
        </>
      )}
      {problem && <Problem>{errorText(problem.code)}</Problem>}
    </Paper>
  )
})
