import type { RoundPicture } from '@shared/domain/health-round'
import type { HealthRoundId } from '@shared/domain/ids'
import { app } from '@shared/text/app'
import { healthRound as words } from '@shared/text/health'
import { KEYS } from '@shared/text/keys'
import { session } from '@shared/text/session'
import { Presentation } from 'lucide-react'
import { useEffect, useState, type ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import { places } from '../api/places'
import { toggleBigScreen, useBigScreen } from '../api/use-big-screen'
import { useLive } from '../api/use-live'
import type { StatementOrigin } from '../features/action/use-save-action'
import { RoundFiles } from '../features/health/health-files'
import { OpenRound } from '../features/health/open-round'
import { RoundResults } from '../features/health/round-results'
import { SpokenRound } from '../features/health/spoken-round'
import { RoomButton } from '../features/room/room-button'
import { RoomNews } from '../features/room/room-news'
import { Button } from '../ui/button'
import { Page } from '../ui/page'
import { useShortcuts } from '../ui/shortcuts'
import { setBigScreen } from '../ui/theme'
import { useToast } from '../ui/toast'
import { StatementActionDialog } from './statement-action-dialog'
import { useTitle } from './use-title'
import { WaitingPage } from './waiting-page'

type Props = { roundId: HealthRoundId; bar: ReactNode }

const CHANGED_BY = ['health.changed'] as const

/** One round of a health check: while it is answered, and what it says once it is closed. */
export function HealthPage({ roundId, bar }: Props) {
  const [isGone, setGone] = useState(false)
  const { value: round, problem, refresh } = useLive('health.get', { roundId }, CHANGED_BY)
  const isBig = useBigScreen()
  useShortcuts({ [KEYS.bigScreen]: toggleBigScreen })
  // Other pages have no button to leave it.
  useEffect(() => () => setBigScreen(false), [])
  useTitle(round?.title ?? null)

  if (!round || (problem === 'not-found' && !isGone)) {
    return (
      <WaitingPage
        words={words.loading}
        problem={problem}
        onRetry={refresh}
        missing={app.missing.health}
        bar={bar}
      />
    )
  }
  // Those of a retro are asked in its room; what is spoken needs none.
  const hasOwnRoom = round.retroId === null && !round.terms.isOpenRound

  return (
    <Page
      title={round.title}
      above={
        isBig ? undefined : <Link href={places.team(round.teamId, 'health')}>{words.back}</Link>
      }
      bar={isBig ? undefined : bar}
      skipLabel={app.skip}
      actions={
        <>
          {hasOwnRoom && !isBig && (
            <RoomButton placeId={round.id} isClosed={round.closedOn !== null} />
          )}
          <Button
            kind="quiet"
            icon={Presentation}
            label={session.bigScreen}
            shortcut={KEYS.bigScreen}
            pressed={isBig}
            onPress={toggleBigScreen}
          />
        </>
      }
      width={round.closedOn === null ? 'medium' : 'full'}
    >
      {hasOwnRoom && <RoomNews placeId={round.id} />}
      <Round round={round} onGone={() => setGone(true)} />
    </Page>
  )
}

function Round({ round, onGone }: { round: RoundPicture; onGone: () => void }) {
  const [, navigate] = useLocation()
  const { say } = useToast()
  const isBig = useBigScreen()
  const [about, setAbout] = useState<StatementOrigin | null>(null)

  function leave() {
    onGone()
    say(words.discarded(round.title))
    navigate(places.team(round.teamId, 'health'))
  }
  if (round.result) {
    return (
      <>
        <RoundResults
          result={round.result}
          followed={round.followed}
          onNewAction={({ statementKey, text }) =>
            setAbout({ roundId: round.id, statementKey, text })
          }
          onAgain={() => navigate(places.newHealth(round.teamId, round.retroId))}
        />
        {!isBig && <RoundFiles roundId={round.id} />}
        {about !== null && (
          <StatementActionDialog
            teamId={round.teamId}
            statement={about}
            onClose={() => setAbout(null)}
          />
        )}
      </>
    )
  }
  if (round.terms.isOpenRound) return <SpokenRound round={round} onDiscarded={leave} />
  return <OpenRound round={round} onDiscarded={leave} />
}
