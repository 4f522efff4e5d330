import { undoWords } from '@shared/text/undo'
import { Undo2, X } from 'lucide-react'
import { useRef } from 'react'
import { createPortal } from 'react-dom'
import { useUndoNews } from '../../api/use-undo'
import { Button } from '../../ui/button'
import { IconButton } from '../../ui/icon-button'
import { useCountdown } from '../../ui/use-countdown'
import { useRoomBelow } from '../../ui/use-room-below'
import styles from './undo-message.module.css'

const SHOWN_MS = 10_000

/**
 * Says each step that can be taken back, and offers to do it. One message and not a stack as the kit's toasts are: the
 * host takes back the newest step only, and an Undo that can't is worse than none.
 */
export function UndoMessage() {
  const { news, undo, dismiss } = useUndoNews()
  const place = useRef<HTMLElement>(null)
  useRoomBelow(place, '--undo-size')
  return createPortal(
    <section ref={place} aria-label={undoWords.region} className={styles.place}>
      <output aria-live="polite">
        {news && (
          <Slip
            key={news.step?.id ?? news.text}
            text={news.text}
            onUndo={news.step ? undo : undefined}
            onClose={dismiss}
          />
        )}
      </output>
    </section>,
    document.body,
  )
}

type Props = { text: string; onUndo: (() => void) | undefined; onClose: () => void }

function Slip({ text, onUndo, onClose }: Props) {
  const countdown = useCountdown(SHOWN_MS, onClose)
  return (
    <span
      className={styles.slip}
      onPointerEnter={() => countdown.hold('pointer')}
      onPointerLeave={() => countdown.letGo('pointer')}
      onFocus={() => countdown.hold('focus')}
      onBlur={() => countdown.letGo('focus')}
    >
      <span className={styles.words}>{text}</span>
      {onUndo && <Button size="small" icon={Undo2} label={undoWords.undo} onPress={onUndo} />}
      <IconButton size="small" icon={X} label={undoWords.dismiss} onPress={onClose} />
    </span>
  )
}
