import type { CardId } from '@shared/domain/ids'
import { LIMITS } from '@shared/domain/limits'
import type { ColumnPicture } from '@shared/domain/picture'
import { guestText } from '@shared/text/guest'
import { newId } from '../../api/ids'
import { SendBox } from './send-box'
import { useDeviceText } from './use-device-text'
import { useOutbox } from './use-outbox'

/** The box for a new card in one column. Refused words come back into it. */
export function CardBox({ column }: { column: ColumnPicture }) {
  const [text, write, giveBack] = useDeviceText(`card.${column.id}`)
  const { send, problem } = useOutbox()

  async function add(): Promise<void> {
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
    <SendBox
      label={guestText.newCard(column.title)}
      hint={column.prompt}
      text={text}
      limit={LIMITS.card}
      problem={problem}
      onChange={write}
      onSend={() => void add()}
    />
  )
}
