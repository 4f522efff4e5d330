import { Undo2, X } from 'lucide-react'
import { createContext, use, useCallback, useState, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { Button } from './button'
import { IconButton } from './icon-button'
import { useCountdown } from './use-countdown'
import styles from './toast.module.css'

type Options = { undo?: (() => void) | undefined }
type Say = (message: string, options?: Options) => void
type Toast = Options & { id: number; message: string }
type Words = { region: string; undo: string; dismiss: string }

const mostAtOnce = 3
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

  const say = useCallback<Say>((message, options = {}) => {
    setToasts((shown) => {
      const id = (shown.at(-1)?.id ?? 0) + 1
      return [...shown, { ...options, message, id }].slice(-mostAtOnce)
    })
  }, [])

  const close = (id: number) => setToasts((shown) => shown.filter((toast) => toast.id !== id))

  return (
    <ToastContext value={say}>
      {children}
      {createPortal(
        <section aria-label={words.region} className={styles.place}>
          <output aria-live="polite" aria-relevant="additions" className={styles.stack}>
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
  const countdown = useCountdown(toast.undo ? undoTime : plainTime, onClose)

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
      {toast.undo && <Button size="small" icon={Undo2} label={words.undo} onPress={undo} />}
      <IconButton size="small" icon={X} label={words.dismiss} onPress={onClose} />
    </span>
  )
}
