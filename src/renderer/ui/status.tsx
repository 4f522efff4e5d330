import { createContext, use, useCallback, useState, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import visuallyHidden from './visually-hidden.module.css'

type Announce = (message: string) => void

const AnnounceContext = createContext<Announce | null>(null)

/** Says a sentence to screen readers, politely, without showing it. */
export function useAnnounce(): Announce {
  const announce = use(AnnounceContext)
  if (!announce) throw new Error('useAnnounce needs an AnnounceProvider above it')
  return announce
}

type Props = { children: ReactNode }

export function AnnounceProvider({ children }: Props) {
  const [message, setMessage] = useState('')

  // The same sentence again is a change only if something differs: a space that nobody hears.
  const announce = useCallback<Announce>((next) => {
    setMessage((last) => (last === next ? `${next}\u00a0` : next))
  }, [])

  return (
    <AnnounceContext value={announce}>
      {children}
      {createPortal(
        <output aria-live="polite" className={visuallyHidden.hidden}>
          {message}
        </output>,
        document.body,
      )}
    </AnnounceContext>
  )
}
