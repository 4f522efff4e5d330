import type { CardId, ColumnId } from '@shared/domain/ids'
import type { ColumnPicture } from '@shared/domain/picture'
import { guestText } from '@shared/text/guest'
import { newId } from '../../api/ids'
import { usePicture } from '../../api/retro-context'
import styles from './guest.module.css'
import { Refused } from './refused'
import { editAt, EDITS } from './place-of-words'
import { useDevicePlaces, useDeviceText } from './use-device-text'
import { useOutbox } from './use-outbox'

/** The host has moved on while somebody was still typing: the words are offered to their writer, never dropped. */
export function LateDrafts() {
  const stage = usePicture((picture) => picture.head.stage)
  const columns = usePicture((picture) => picture.columns)
  return (
    <>
      {stage !== 'write' && columns.map((column) => <LateCard key={column.id} column={column} />)}
      <LateEdits columns={columns} />
    </>
  )
}

function LateCard({ column }: { column: ColumnPicture }) {
  return (
    <LateWords
      place={`card.${column.id}`}
      columnId={column.id}
      about={guestText.lateDraft(column.title)}
      sendLabel={guestText.sendNow}
    />
  )
}

/** Cards that were revealed while their writer changed them. */
function LateEdits({ columns }: { columns: readonly ColumnPicture[] }) {
  const revealed = usePicture((picture) => picture.head.revealed)
  const cards = usePicture((picture) => picture.cards)
  const places = useDevicePlaces(EDITS)
  if (!revealed) return null
  return places.map((place) => {
    const { columnId } = editAt(place)
    const column = columns.find(({ id }) => id === columnId) ?? columns[0]
    return (
      column && (
        <LateWords
          key={place}
          place={place}
          known={cards.map((card) => card.text)}
          columnId={column.id}
          about={guestText.lateEdit}
          sendLabel={guestText.sendAsNew(column.title)}
        />
      )
    )
  })
}

const NONE: readonly string[] = []

type Props = {
  /** Where on this device the words are kept. */
  place: string
  /** What everybody can read already: the same words are no loss. */
  known?: readonly string[]
  columnId: ColumnId
  about: string
  sendLabel: string
}

function LateWords({ place, known = NONE, columnId, about, sendLabel }: Props) {
  const [text, write, giveBack] = useDeviceText(place)
  const { send, problem } = useOutbox()
  if (text.trim() === '' || known.includes(text.trim())) return null

  async function sendNow(): Promise<void> {
    const words = text
    write('')
    const refused = await send('card.add', { cardId: newId<CardId>(), columnId, text: words })
    if (refused) giveBack(words)
  }

  return (
    <section className={styles.paper} aria-label={guestText.notSent}>
      <p className={styles.soft}>{about}</p>
      <p className={styles.text} dir="auto">
        {text}
      </p>
      <Refused problem={problem} />
      <div className={styles.row}>
        <button type="button" className={styles.primary} onClick={() => void sendNow()}>
          {sendLabel}
        </button>
        <button type="button" className={styles.plain} onClick={() => write('')}>
          {guestText.throwAway}
        </button>
      </div>
    </section>
  )
}
