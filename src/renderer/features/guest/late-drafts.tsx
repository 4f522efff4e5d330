import type { CardId } from '@shared/domain/ids'
import type { ColumnPicture } from '@shared/domain/picture'
import { errorText } from '@shared/text/errors'
import { guestText } from '@shared/text/guest'
import { newId } from '../../api/ids'
import { usePicture } from '../../api/retro-context'
import styles from './guest.module.css'
import { useDeviceText } from './use-device-text'
import { useOutbox } from './use-outbox'

/** The host has moved on while a card was still being typed: it is offered to its writer, never dropped. */
export function LateDrafts() {
  const columns = usePicture((picture) => picture.columns)
  return columns.map((column) => <LateDraft key={column.id} column={column} />)
}

function LateDraft({ column }: { column: ColumnPicture }) {
  const [text, write, giveBack] = useDeviceText(`card.${column.id}`)
  const { send, problem } = useOutbox()
  if (text.trim() === '') return null

  async function sendNow(): Promise<void> {
    const words = text
    write('')
    const refused = await send('card.add', {
      cardId: newId<CardId>(),
      columnId: column.id,
      text: words,
    })
    if (refused) giveBack(words)
  }

  return (
    <section className={styles.paper} aria-label={guestText.notSent}>
      <p className={styles.soft}>{guestText.lateDraft(column.title)}</p>
      <p className={styles.text} dir="auto">
        {text}
      </p>
      {problem && (
        <p role="alert" className={styles.problem}>
          {errorText(problem)}
        </p>
      )}
      <div className={styles.row}>
        <button type="button" className={styles.primary} onClick={() => void sendNow()}>
          {guestText.sendNow}
        </button>
        <button type="button" className={styles.plain} onClick={() => write('')}>
          {guestText.throwAway}
        </button>
      </div>
    </section>
  )
}
