import type { TeamId } from '@shared/domain/ids'
import { errorText } from '@shared/text/errors'
import { home } from '@shared/text/home'
import { useLocation } from 'wouter'
import { useClient } from '../../api/client-context'
import { newId } from '../../api/ids'
import { places } from '../../api/places'
import { useCommand } from '../../api/use-command'
import { Button } from '../../ui/button'
import { Problem } from '../../ui/problem'

type Props = { kind?: 'plain' | 'quiet' }

/** Puts the made-up team beside what is there, and goes to it. */
export function SampleButton({ kind = 'plain' }: Props) {
  const client = useClient()
  const [, navigate] = useLocation()
  const { run, problem, isBusy } = useCommand()

  const load = () =>
    run(async () => {
      const teamId = newId<TeamId>()
      await client.call('sample.load', { teamId })
      navigate(places.team(teamId))
    })

  return (
    <>
      {problem && <Problem>{errorText(problem.code)}</Problem>}
      <Button kind={kind} label={home.sample} busy={isBusy} onPress={() => void load()} />
    </>
  )
}
