import { CSPProvider } from '@base-ui/react/csp-provider'
import { Tooltip } from '@base-ui/react/tooltip'
import type { ReactNode } from 'react'
import { AnnounceProvider } from './status'
import { ToastProvider } from './toast'

type Props = {
  /** Names of the parts the kit draws by itself. */
  words: { region: string; undo: string; dismiss: string }
  children: ReactNode
}

/** Once around the whole page: announcements, toasts, tooltips, and no injected styles. */
export function UiProvider({ words, children }: Props) {
  return (
    <CSPProvider disableStyleElements>
      <Tooltip.Provider>
        <AnnounceProvider>
          <ToastProvider words={words}>{children}</ToastProvider>
        </AnnounceProvider>
      </Tooltip.Provider>
    </CSPProvider>
  )
}
