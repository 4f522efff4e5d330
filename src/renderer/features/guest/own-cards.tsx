import type { CardPicture } from '@shared/domain/picture'
import { errorText } from '@shared/text/errors'
import { guestText } from '@shared/text/guest'
import { useState } from 'react'
import { usePicture } from '../../api/retro-context'
import { DeletedCard, type Deleted } from './deleted-card'
import { Field } from './field'
import styles from './guest.module.css'
import { editPlace } from './place-of-words'
import { useDeviceText } from './use-device-text'
import { useOutbox } from './use-outbox'

/** What this phone wrote, while only it can see it; the card deleted last can be put back. */
export function OwnCards() {
  const cards = usePicture((picture) => picture.mine?.cards) ?? []
  const [deleted, setDeleted] = useState<Deleted | null>(null)
  return (
    <section className={styles.stack}>
      {cards.length === 0 && <p className={styles.soft}>{guestText.noOwnCards}</p>}
      {cards.length > 0 && <h2 className={styles.heading}>{guestText.ownCards(cards.length)}</h2>}
      {deleted && <DeletedCard card={deleted} onBack={() => setDeleted(null)} />}
      {cards.length > 0 && (
        <ul className={styles.list}>
          {cards.map((card) => (
            <OwnCard key={card.id} card={card} onDeleted={setDeleted} />
          ))}
        </ul>
      )}
    </section>
  )
}

type Props = { card: CardPicture; onDeleted: (card: Deleted) => void }

function OwnCard({ card, onDeleted }: Props) {
  const [text, write] = useDeviceText(editPlace(card))
  const [isEditing, setEditing] = useState(text !== '')
  const { send, problem } = useOutbox()
  const columns = usePicture((picture) => picture.columns)
  const column = columns.find((one) => one.id === card.columnId)
  const short = card.text.slice(0, 40)

  async function save(): Promise<void> {
    const refused = await send('card.edit', { cardId: card.id, text })
    if (!refused) end()
  }

  function begin(): void {
    write(card.text)
    setEditing(true)
  }

  function end(): void {
    write('')
    setEditing(false)
  }

  function remove(): void {
    void send('card.delete', { cardId: card.id })
    if (card.columnId !== null) onDeleted({ columnId: card.columnId, text: card.text })
  }

  return (
    <li className={styles.paper}>
      {column && <p className={styles.soft}>{column.title}</p>}
      {isEditing ? (
        <Field label={guestText.changeCard} problem={problem && errorText(problem)}>
          {({ id, describedBy, invalid }) => (
            <textarea
              id={id}
              className={styles.input}
              rows={3}
              value={text}
              onChange={(event) => write(event.target.value)}
              aria-describedby={describedBy}
              aria-invalid={invalid}
              dir="auto"
            />
          )}
        </Field>
      ) : (
        <p className={styles.text} dir="auto">
          {card.text}
        </p>
      )}
      <div className={styles.row}>
        {isEditing ? (
          <>
            <button type="button" className={styles.primary} onClick={() => void save()}>
              {guestText.save}
            </button>
            <button type="button" className={styles.plain} onClick={end}>
              {guestText.cancel}
            </button>
          </>
        ) : (
          <>
            <button
              type="button"
              className={styles.plain}
              aria-label={guestText.editCard(short)}
              onClick={begin}
            >
              {guestText.edit}
            </button>
            <button
              type="button"
              className={styles.plain}
              aria-label={guestText.deleteCard(short)}
              onClick={remove}
            >
              {guestText.remove}
            </button>
          </>
        )}
      </div>
    </li>
  )
}
