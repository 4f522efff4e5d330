import { createContext, use, useCallback, useRef, useState, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { VisuallyHidden } from './visually-hidden'

type Announce = (message: string) => void

const AnnounceContext = createContext<Announce | null>(null)

/** Says a sentence to screen readers, politely, without showing it. */
export function useAnnounce(): Announce {
  const announce = use(AnnounceContext)
  if (!announce) throw new Error('useAnnounce needs an AnnounceProvider above it')
  return announce
}

export function AnnounceProvider({ children }: { children: ReactNode }) {
  const [message, setMessage] = useState('')
  const repeats = useRef(false)

  const announce = useCallback((next: string) => {
    // The same sentence twice is a change only if something differs: a space nobody hears.
    repeats.current = !repeats.current
    setMessage(repeats.current ? next : `${next}\u00a0`)
  }, [])

  return (
    <AnnounceContext value={announce}>
      {children}
      {createPortal(
        <VisuallyHidden role="status" aria-live="polite">
          {message}
        </VisuallyHidden>,
        document.body,
      )}
    </AnnounceContext>
  )
}
