import type { CardId, ColumnId } from '@shared/domain/ids'
import { guestText } from '@shared/text/guest'
import { useEffect, useRef } from 'react'
import { newId } from '../../api/ids'
import styles from './guest.module.css'
import { Refused } from './refused'
import { useOutbox } from './use-outbox'

export type Deleted = { readonly columnId: ColumnId; readonly text: string }

/** A tap beside "Edit" may have been a slip: the words are still here, and go back as a new card. */
export function DeletedCard({ card, onBack }: { card: Deleted; onBack: () => void }) {
  const { send, problem } = useOutbox()
  const button = useRef<HTMLButtonElement>(null)
  // The button that was tapped is gone.
  useEffect(() => button.current?.focus(), [card])

  async function putBack(): Promise<void> {
    const refused = await send('card.add', { cardId: newId<CardId>(), ...card })
    if (!refused) onBack()
  }

  return (
    <div className={styles.paper}>
      <p role="status" className={styles.soft} dir="auto">
        {guestText.deleted(card.text)}
      </p>
      <Refused problem={problem} />
      <div className={styles.row}>
        <button ref={button} type="button" className={styles.plain} onClick={() => void putBack()}>
          {guestText.putBack}
        </button>
      </div>
    </div>
  )
}
