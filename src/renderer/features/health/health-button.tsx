import { healthButton as words } from '@shared/text/health'
import { HeartPulse } from 'lucide-react'
import { useLocation } from 'wouter'
import { places } from '../../api/places'
import { usePicture, useRetroStore } from '../../api/retro-context'
import { useLive } from '../../api/use-live'
import { Button } from '../../ui/button'

const CHANGED_BY = ['health.changed'] as const

/** From a session to its health check: to the set-up, to the open one, or to what it said. */
export function HealthButton() {
  const [, navigate] = useLocation()
  const { retroId } = useRetroStore()
  const teamId = usePicture((picture) => picture.teamId)
  const isClosed = usePicture((picture) => picture.head.closedAt !== null)
  const input = { retroId, roundId: null }
  const round = useLive('health.inRoom', input, CHANGED_BY).value
  if (!round && isClosed) return null

  const open = round?.closedOn === null ? words.open : words.closed
  return (
    <Button
      kind="plain"
      size="small"
      icon={HeartPulse}
      label={round ? open : words.begin}
      onPress={() => navigate(round ? places.health(round.id) : places.newHealth(teamId, retroId))}
    />
  )
}
