import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { RetroProvider } from '../api/retro-context'
import { AwayNotice } from '../features/guest/away-notice'
import { ConnectionLine } from '../features/guest/connection-line'
import { createGuestLine, type GuestLine } from '../features/guest/guest-line'
import { CheckSession } from '../features/guest/check-session'
import { GuestSession } from '../features/guest/guest-session'
import { JoinForm } from '../features/guest/join-form'
import { Loading } from '../features/guest/loading'

/** The page that phones see: joins the room, and then shows one task at a time. */
export function GuestPage() {
  const [line] = useState(createGuestLine)
  useEffect(() => line.stop, [line])
  return (
    <>
      <Line line={line} />
      <Place line={line} />
    </>
  )
}

/** Who has to say something first, or was sent away, has no line on purpose: that it is down would be no news. */
function Line({ line }: { line: GuestLine }) {
  const { at } = useStore(line.state)
  return at === 'join' || at === 'away' ? null : <ConnectionLine connection={line.connection} />
}

function Place({ line }: { line: GuestLine }) {
  const state = useStore(line.state)
  switch (state.at) {
    case 'joining':
      return <Loading />
    case 'join':
      return <JoinForm {...state} onJoin={line.join} />
    case 'away':
      return <AwayNotice {...state} />
    case 'asked':
      return <CheckSession check={state.check} />
    case 'seated':
      return (
        <RetroProvider store={state.store}>
          <GuestSession outbox={state.outbox} check={state.check} />
        </RetroProvider>
      )
  }
}
