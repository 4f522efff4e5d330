import type { ColumnId } from '@shared/domain/ids'
import { LIMITS } from '@shared/domain/limits'
import { errorText } from '@shared/text/errors'
import { KEYS } from '@shared/text/keys'
import { write as words } from '@shared/text/write'
import { useRef, useState, type ClipboardEvent } from 'react'
import { Button } from '../../ui/button'
import { TextArea } from '../../ui/text-area'
import { linesOf } from './pasted-lines'
import { SplitOffer } from './split-offer'
import { useNewCard } from './use-new-card'
import styles from './new-card.module.css'

type Props = { column: { readonly id: ColumnId; readonly title: string } }

/** Where a card is written. Enter makes a new line; the box keeps the focus, so that the next one can follow. */
export function NewCard({ column }: Props) {
  const { text, write, add, addLines, problem, isBusy } = useNewCard(column.id)
  const [wasPasted, setPasted] = useState(false)
  const box = useRef<HTMLTextAreaElement>(null)
  const lines = wasPasted ? linesOf(text).length : 0

  async function send(how: () => Promise<boolean>) {
    if (await how()) box.current?.focus()
  }
  function onPaste(event: ClipboardEvent) {
    if (linesOf(event.clipboardData.getData('text/plain')).length > 1) setPasted(true)
  }
  function keepAsOne() {
    setPasted(false)
    box.current?.focus()
  }

  return (
    <div className={styles.place} data-offer={lines > 1 || undefined} onPaste={onPaste}>
      <TextArea
        ref={box}
        label={words.newCard(column.title)}
        labelHidden
        placeholder={words.placeholder}
        rows={2}
        value={text}
        limit={LIMITS.card}
        onChange={write}
        onSubmit={() => void send(add)}
        problem={problem && errorText(problem.code)}
      />
      {lines > 1 && (
        <SplitOffer
          lines={lines}
          isBusy={isBusy}
          onSplit={() => void send(addLines)}
          onKeep={keepAsOne}
        />
      )}
      {text.trim() !== '' && (
        <div className={styles.foot}>
          <Button
            label={words.add}
            shortcut={KEYS.addCard}
            busy={isBusy}
            onPress={() => void send(add)}
          />
        </div>
      )}
    </div>
  )
}
