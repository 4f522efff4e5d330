import './api/no-eval'
import './ui/base.css'
import { API_VERSION, type Bridge } from '@shared/api/contract'
import { createRoot } from 'react-dom/client'
import { checkEvent, checkOutput } from './api/checked'
import { createDraftStore } from './api/draft-store'
import { forgetHostKey, reloadOnNewKey, takeHostKey } from './api/host-key'
import { reportTroubles } from './api/page-troubles'
import { createSocketClient } from './api/socket-client'
import { createWindowClient } from './api/window-client'
import { App } from './pages/app'
import { NoKeyPage, RefusedPage } from './pages/outside-pages'

const place = document.getElementById('root')
if (!place) throw new Error('index.html has no #root')
const root = createRoot(place)

// Put there by the preload of the desktop's window; a browser has none.
const { bridge } = globalThis as { readonly bridge?: Bridge }

function openDesktop(opened: Bridge): void {
  const client = createWindowClient(opened)
  reportTroubles(client)
  root.render(<App client={client} drafts={createDraftStore(client)} line={null} />)
}

function openBrowser(): void {
  const key = takeHostKey()
  reloadOnNewKey()
  if (key === null) return root.render(<NoKeyPage />)

  const client = createSocketClient({
    url: `ws://${location.host}/api`,
    hello: () => ({ role: 'host', key, apiVersion: API_VERSION }),
    check: checkOutput,
    checkEvent,
  })
  client.onRefused((code) => {
    if (code !== 'stale-page') forgetHostKey()
    root.render(<RefusedPage code={code} />)
  })
  reportTroubles(client)
  root.render(<App client={client} drafts={createDraftStore(client)} line={client} />)
}

if (bridge) openDesktop(bridge)
else openBrowser()
