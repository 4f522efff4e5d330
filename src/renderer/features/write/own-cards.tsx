import type { CardId, ColumnId } from '@shared/domain/ids'
import type { CardPicture } from '@shared/domain/picture'
import { write as words } from '@shared/text/write'
import { errorText } from '@shared/text/errors'
import { Undo2 } from 'lucide-react'
import { useCallback, useState } from 'react'
import { newId } from '../../api/ids'
import { useRetroStore } from '../../api/retro-context'
import { useCommand } from '../../api/use-command'
import { Button } from '../../ui/button'
import { Problem } from '../../ui/problem'
import type { Tint } from '../../ui/tint'
import { inArrivalOrder } from './arrival-order'
import { OwnCard } from './own-card'
import styles from './write-column.module.css'

type Props = { cards: readonly CardPicture[]; columnId: ColumnId | null; tint: Tint | undefined }

/** A large paste is not drawn at once: writing stays quick, and the newest are what matters. */
const AT_FIRST = 60

/** The sealed cards of the person at this laptop, newest last; the last one deleted can be put back. */
export function OwnCards({ cards, columnId, tint }: Props) {
  const store = useRetroStore()
  const { run, problem, isBusy } = useCommand()
  const [seen] = useState(() => new Map<string, number>())
  // Here and nowhere else: a sealed card that its writer deleted is gone for good with the host.
  const [deleted, setDeleted] = useState<string | null>(null)
  const [isWhole, setWhole] = useState(false)
  const ordered = inArrivalOrder(cards, seen)
  const shown = isWhole ? ordered : ordered.slice(-AT_FIRST)
  const onDeleted = useCallback(({ text }: CardPicture) => setDeleted(columnId && text), [columnId])

  async function putBack(text: string) {
    if (columnId === null) return
    const card = { cardId: newId<CardId>(), columnId, text }
    if (await run(() => store.call('card.add', card))) setDeleted(null)
  }

  return (
    <>
      {ordered.length > 0 && (
        <>
          <p className={styles.about}>{words.own(ordered.length)}</p>
          {shown.length < ordered.length && (
            <Button
              kind="quiet"
              label={words.showAll(ordered.length)}
              onPress={() => setWhole(true)}
            />
          )}
          <ul className={styles.list}>
            {shown.map((card) => (
              <OwnCard key={card.id} card={card} tint={tint} onDeleted={onDeleted} />
            ))}
          </ul>
        </>
      )}
      {deleted !== null && (
        <p role="status" className={styles.deleted}>
          {words.deleted}
          <Button
            size="small"
            kind="quiet"
            icon={Undo2}
            label={words.putBack}
            busy={isBusy}
            onPress={() => void putBack(deleted)}
          />
        </p>
      )}
      {problem && <Problem>{errorText(problem.code)}</Problem>}
    </>
  )
}
