import type { RetroId } from '@shared/domain/ids'
import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
  type ReactNode,
} from 'react'
import { useClient } from './client-context'
import { nameSeat, nextSeat, onSeatedElsewhere, resumeSeat, type LaptopSeat } from './laptop-seat'

type LaptopSeatControls = {
  /** Null until the host knows who sits here. */
  readonly seat: LaptopSeat | null
  /** Clears the screen for the next person; `first` is the last word of the one before. */
  readonly passOn: (name: string | null, first?: () => Promise<void>) => Promise<void>
  readonly setName: (name: string | null) => Promise<void>
}

const LaptopSeatContext = createContext<LaptopSeatControls | null>(null)

/** Keeps the person at this laptop seated in one retro, through reloads and restarts of the host. */
export function LaptopSeatProvider({
  retroId,
  children,
  onSeated,
}: {
  retroId: RetroId
  children: ReactNode
  onSeated: () => void
}) {
  const client = useClient()
  const [seat, setSeat] = useState<LaptopSeat | null>(null)

  const take = useCallback(
    async (taken: Promise<LaptopSeat>) => {
      setSeat(await taken)
      // Which cards and votes are one's own follows from the seat: fetch the picture anew.
      onSeated()
    },
    [onSeated],
  )
  useEffect(() => {
    let isCurrent = true
    void resumeSeat(client, retroId).then((resumed) => {
      if (!isCurrent) return
      setSeat(resumed)
      onSeated()
    })
    return () => {
      isCurrent = false
    }
  }, [client, retroId, onSeated])

  useEffect(
    () =>
      onSeatedElsewhere(retroId, (seated) => {
        setSeat(seated)
        onSeated()
      }),
    [retroId, onSeated],
  )

  const controls = useMemo<LaptopSeatControls>(
    () => ({
      seat,
      passOn: (name, first) => take(nextSeat(client, retroId, name, first)),
      setName: (name) => take(nameSeat(client, retroId, name)),
    }),
    [seat, client, retroId, take],
  )
  return <LaptopSeatContext value={controls}>{children}</LaptopSeatContext>
}

/** Who sits at this laptop, and how to pass it on. */
export function useLaptopSeat(): LaptopSeatControls {
  const controls = useContext(LaptopSeatContext)
  if (!controls) throw new Error('useLaptopSeat outside LaptopSeatProvider')
  return controls
}
