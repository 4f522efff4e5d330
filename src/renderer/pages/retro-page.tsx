import type { Client } from '@shared/api/contract'
import type { RetroId } from '@shared/domain/ids'
import { app } from '@shared/text/app'
import { useCallback, useEffect, useState, type ReactNode } from 'react'
import { useStore } from 'zustand'
import { useClient } from '../api/client-context'
import { resumeSeat } from '../api/laptop-seat'
import { LaptopSeatProvider } from '../api/laptop-seat-context'
import { useOnReconnect } from '../api/line-context'
import { RetroProvider } from '../api/retro-context'
import { createRetroStore, type RetroStore } from '../api/retro-store'
import { SessionFrame } from './session-frame'
import { WaitingPage } from './waiting-page'

type Props = { retroId: RetroId; bar: ReactNode; onKeys: () => void; onFind: () => void }

/** One retro: kept up to date as long as the page is open. */
export function RetroPage({ retroId, bar, onKeys, onFind }: Props) {
  const client = useClient()
  // The router gives each retro a page of its own, so the store stays the same as long as the page.
  const [store] = useState(() => openStore(client, retroId))
  useEffect(() => store.stop, [store])

  return <OpenRetro store={store} bar={bar} onKeys={onKeys} onFind={onFind} />
}

/** Who sits here is said first: the picture that is asked for then holds nothing of who sat here before. */
function openStore(client: Client, retroId: RetroId): RetroStore {
  // What refuses a seat refuses the picture too, and that is shown.
  resumeSeat(client, retroId).catch(() => undefined)
  return createRetroStore(client, retroId)
}

type OpenProps = { store: RetroStore; bar: ReactNode; onKeys: () => void; onFind: () => void }

function OpenRetro({ store, bar, onKeys, onFind }: OpenProps) {
  const client = useClient()
  const { retroId, refresh } = store
  const hasPicture = useStore(store, (state) => state.picture !== null)
  const problem = useStore(store, (state) => state.problem)

  const onSeated = useCallback(() => void refresh(), [refresh])

  useOnReconnect(() => {
    // A host that was started anew knows nobody at this laptop: sit down again, then fetch what was missed.
    void resumeSeat(client, retroId).then(refresh, refresh)
  })

  if (!hasPicture || problem === 'not-found') {
    return (
      <WaitingPage
        words={app.retro.loading}
        problem={problem}
        onRetry={() => void refresh()}
        missing={app.missing.retro}
        bar={bar}
      />
    )
  }
  return (
    <RetroProvider store={store}>
      <LaptopSeatProvider retroId={retroId} onSeated={onSeated}>
        <SessionFrame onKeys={onKeys} onFind={onFind} />
      </LaptopSeatProvider>
    </RetroProvider>
  )
}
