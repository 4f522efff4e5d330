import type { Team } from '@shared/domain/team'
import { errorText } from '@shared/text/errors'
import { team as words } from '@shared/text/team'
import { Trash2 } from 'lucide-react'
import { useLocation } from 'wouter'
import { useClient } from '../../api/client-context'
import { places } from '../../api/places'
import { sayWithUndo } from '../../api/say-with-undo'
import { useCommand } from '../../api/use-command'
import { Button } from '../../ui/button'
import { Problem } from '../../ui/problem'
import { useToast } from '../../ui/toast'
import styles from './team-settings.module.css'

type Props = { team: Team }

/** To the trash, with a way back; so there is no question before it. */
export function DeleteTeam({ team }: Props) {
  const client = useClient()
  const [, navigate] = useLocation()
  const { say } = useToast()
  const { run, problem, isBusy } = useCommand()

  async function remove() {
    if (!(await run(() => client.call('team.delete', { teamId: team.id })))) return
    navigate(places.home)
    sayWithUndo(
      say,
      words.settings.deleted(team.name),
      () => client.call('trash.restore', { kind: 'team', id: team.id }),
      words.settings.restored(team.name),
    )
  }

  return (
    <div className={styles.delete}>
      <p>{words.settings.deleteHint}</p>
      {problem && <Problem>{errorText(problem.code)}</Problem>}
      <Button
        kind="danger"
        icon={Trash2}
        label={words.settings.delete}
        busy={isBusy}
        onPress={() => void remove()}
      />
    </div>
  )
}
