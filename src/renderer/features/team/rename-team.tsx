import { LIMITS } from '@shared/domain/limits'
import type { Team } from '@shared/domain/team'
import { errorText } from '@shared/text/errors'
import { team as words } from '@shared/text/team'
import { useState } from 'react'
import { useClient } from '../../api/client-context'
import { useCommand } from '../../api/use-command'
import { Button } from '../../ui/button'
import { useAnnounce } from '../../ui/status'
import { TextField } from '../../ui/text-field'
import styles from './team-settings.module.css'

type Props = { team: Team }

export function RenameTeam({ team }: Props) {
  const client = useClient()
  const announce = useAnnounce()
  const { run, problem, isBusy } = useCommand()
  const [name, setName] = useState(team.name)

  async function rename() {
    const isDone = await run(() => client.call('team.rename', { teamId: team.id, name }))
    if (isDone) announce(words.settings.renamed)
  }

  return (
    <div className={styles.rename}>
      <div className={styles.field}>
        <TextField
          label={words.settings.name}
          value={name}
          onChange={setName}
          onEnter={() => void rename()}
          limit={LIMITS.title}
          problem={problem && errorText(problem.code)}
        />
      </div>
      <Button
        label={words.settings.rename}
        busy={isBusy}
        disabled={name === team.name}
        reason={words.settings.sameName}
        onPress={() => void rename()}
      />
    </div>
  )
}
