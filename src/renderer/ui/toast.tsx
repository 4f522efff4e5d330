import { Undo2, X } from 'lucide-react'
import { createContext, use, useCallback, useRef, useState, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { Button } from './button'
import { IconButton } from './icon-button'
import { useCountdown } from './use-countdown'
import styles from './toast.module.css'
import { withOneMore, type Toast, type ToastOptions } from './toasts'
import { useRoomBelow } from './use-room-below'

/** Gives what takes the message away again. */
type Say = (message: string, options?: ToastOptions) => () => void
type Words = { region: string; undo: string; dismiss: string }

const plainTime = 6_000
const undoTime = 10_000

const ToastContext = createContext<Say | null>(null)

/** Says what just happened, at the foot of the window, with a way back where there is one. */
export function useToast(): { say: Say } {
  const say = use(ToastContext)
  if (!say) throw new Error('useToast needs a ToastProvider above it')
  return { say }
}

type Props = { words: Words; children: ReactNode }

export function ToastProvider({ words, children }: Props) {
  const [toasts, setToasts] = useState<readonly Toast[]>([])
  const lastId = useRef(0)
  const stack = useRef<HTMLOutputElement>(null)
  useRoomBelow(stack, '--toast-size')

  const close = (id: number) => setToasts((shown) => shown.filter((toast) => toast.id !== id))

  const say = useCallback<Say>((message, options = {}) => {
    const id = (lastId.current += 1)
    setToasts((shown) => withOneMore(shown, { ...options, message, id }))
    return () => close(id)
  }, [])

  return (
    <ToastContext value={say}>
      {children}
      {createPortal(
        <section aria-label={words.region} className={styles.place}>
          <output ref={stack} aria-live="polite" aria-relevant="additions" className={styles.stack}>
            {toasts.map((toast) => (
              <ToastSlip
                key={toast.id}
                toast={toast}
                words={words}
                onClose={() => close(toast.id)}
              />
            ))}
          </output>
        </section>,
        document.body,
      )}
    </ToastContext>
  )
}

type SlipProps = { toast: Toast; words: Words; onClose: () => void }

function ToastSlip({ toast, words, onClose }: SlipProps) {
  const time = toast.toDo ? null : toast.undo ? undoTime : plainTime
  const countdown = useCountdown(time, onClose)

  function undo() {
    onClose()
    toast.undo?.()
  }

  return (
    <span
      className={styles.toast}
      onPointerEnter={() => countdown.hold('pointer')}
      onPointerLeave={() => countdown.letGo('pointer')}
      onFocus={() => countdown.hold('focus')}
      onBlur={() => countdown.letGo('focus')}
    >
      <span className={styles.message} dir="auto">
        {toast.message}
      </span>
      {toast.toDo && (
        <Button
          size="small"
          label={toast.toDo.label}
          onPress={() => {
            onClose()
            toast.toDo?.onPress()
          }}
        />
      )}
      {toast.undo && <Button size="small" icon={Undo2} label={words.undo} onPress={undo} />}
      <IconButton size="small" icon={X} label={words.dismiss} onPress={onClose} />
    </span>
  )
}
