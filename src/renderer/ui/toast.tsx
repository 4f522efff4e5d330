import { Undo2, X } from 'lucide-react'
import { createContext, use, useCallback, useRef, useState, type ReactNode } from 'react'
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

const ToastContext = createContext<{ say: Say } | null>(null)

/** Says what just happened, at the foot of the window, with a way back where there is one. */
export function useToast(): { say: Say } {
  const toast = use(ToastContext)
  if (!toast) throw new Error('useToast needs a ToastProvider above it')
  return toast
}

type Props = { words: Words; children: ReactNode }

export function ToastProvider({ words, children }: Props) {
  const [toasts, setToasts] = useState<readonly Toast[]>([])
  const nextId = useRef(0)

  const say = useCallback<Say>((message, options = {}) => {
    nextId.current += 1
    const toast = { ...options, message, id: nextId.current }
    setToasts((shown) => [...shown, toast].slice(-mostAtOnce))
  }, [])
  const [value] = useState({ say })

  const close = (id: number) => setToasts((shown) => shown.filter((toast) => toast.id !== id))

  return (
    <ToastContext value={value}>
      {children}
      {createPortal(
        <div role="region" aria-label={words.region} className={styles.place}>
          <div role="status" aria-live="polite" aria-relevant="additions" className={styles.stack}>
            {toasts.map((toast) => (
              <ToastSlip
                key={toast.id}
                toast={toast}
                words={words}
                onClose={() => close(toast.id)}
              />
            ))}
          </div>
        </div>,
        document.body,
      )}
    </ToastContext>
  )
}

type SlipProps = { toast: Toast; words: Words; onClose: () => void }

function ToastSlip({ toast, words, onClose }: SlipProps) {
  const { pause, resume } = useCountdown(toast.undo ? undoTime : plainTime, onClose)

  function undo() {
    onClose()
    toast.undo?.()
  }

  return (
    <div
      className={styles.toast}
      onPointerEnter={() => pause('pointer')}
      onPointerLeave={() => resume('pointer')}
      onFocus={() => pause('focus')}
      onBlur={() => resume('focus')}
    >
      <p className={styles.message} dir="auto">
        {toast.message}
      </p>
      {toast.undo && <Button size="small" icon={Undo2} label={words.undo} onPress={undo} />}
      <IconButton size="small" icon={X} label={words.dismiss} onPress={onClose} />
    </div>
  )
}
