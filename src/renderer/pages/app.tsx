import type { Client } from '@shared/api/contract'
import { app } from '@shared/text/app'
import { Router } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { ClientProvider } from '../api/client-context'
import { CommandsProvider } from '../api/commands-context'
import { DraftProvider } from '../api/draft-context'
import type { DraftStore } from '../api/draft-store'
import { LineProvider, type Line } from '../api/line-context'
import { UiProvider } from '../ui/ui-provider'
import { CrashGuard } from './crash-guard'
import { Shell } from './shell'

type Props = {
  client: Client
  drafts: DraftStore
  /** Null in the desktop's window, where there is no line that could break. */
  line: Line | null
}

/** The host's window. */
export function App({ client, drafts, line }: Props) {
  return (
    <CrashGuard>
      <ClientProvider client={client}>
        <LineProvider line={line}>
          <DraftProvider store={drafts}>
            <UiProvider words={app.toasts}>
              <CommandsProvider>
                {/* Addresses stand behind #: the same from app:// and from a loopback address. */}
                <Router hook={useHashLocation}>
                  <Shell />
                </Router>
              </CommandsProvider>
            </UiProvider>
          </DraftProvider>
        </LineProvider>
      </ClientProvider>
    </CrashGuard>
  )
}
