import type { CardPicture } from '@shared/domain/picture'
import { errorText } from '@shared/text/errors'
import { guestText } from '@shared/text/guest'
import { useState } from 'react'
import { usePicture } from '../../api/retro-context'
import { Field } from './field'
import styles from './guest.module.css'
import { useOutbox } from './use-outbox'

/** What this phone wrote, while only it can see it. */
export function OwnCards() {
  const cards = usePicture((picture) => picture.mine?.cards)
  if (!cards || cards.length === 0) return <p className={styles.soft}>{guestText.noOwnCards}</p>
  return (
    <section className={styles.stack}>
      <h2 className={styles.heading}>{guestText.ownCards(cards.length)}</h2>
      <ul className={styles.list}>
        {cards.map((card) => (
          <OwnCard key={card.id} card={card} />
        ))}
      </ul>
    </section>
  )
}

function OwnCard({ card }: { card: CardPicture }) {
  const [text, setText] = useState<string | null>(null)
  const { send, problem } = useOutbox()
  const columns = usePicture((picture) => picture.columns)
  const column = columns.find((one) => one.id === card.columnId)
  const short = card.text.slice(0, 40)

  async function save(): Promise<void> {
    const refused = await send('card.edit', { cardId: card.id, text: text ?? '' })
    if (!refused) setText(null)
  }

  return (
    <li className={styles.paper}>
      {column && <p className={styles.soft}>{column.title}</p>}
      {text === null ? (
        <p className={styles.text} dir="auto">
          {card.text}
        </p>
      ) : (
        <Field label={guestText.changeCard} problem={problem && errorText(problem)}>
          {({ id, describedBy, invalid }) => (
            <textarea
              id={id}
              className={styles.input}
              rows={3}
              value={text}
              onChange={(event) => setText(event.target.value)}
              aria-describedby={describedBy}
              aria-invalid={invalid}
              dir="auto"
            />
          )}
        </Field>
      )}
      <div className={styles.row}>
        {text === null ? (
          <>
            <button
              type="button"
              className={styles.plain}
              aria-label={guestText.editCard(short)}
              onClick={() => setText(card.text)}
            >
              {guestText.edit}
            </button>
            <button
              type="button"
              className={styles.plain}
              aria-label={guestText.deleteCard(short)}
              onClick={() => void send('card.delete', { cardId: card.id })}
            >
              {guestText.remove}
            </button>
          </>
        ) : (
          <>
            <button type="button" className={styles.primary} onClick={() => void save()}>
              {guestText.save}
            </button>
            <button type="button" className={styles.plain} onClick={() => setText(null)}>
              {guestText.cancel}
            </button>
          </>
        )}
      </div>
    </li>
  )
}
