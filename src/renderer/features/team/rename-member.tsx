import type { TeamId } from '@shared/domain/ids'
import { LIMITS } from '@shared/domain/limits'
import type { Member } from '@shared/domain/team'
import { errorText } from '@shared/text/errors'
import { team as words } from '@shared/text/team'
import { useState, type KeyboardEvent } from 'react'
import { useClient } from '../../api/client-context'
import { useCommand } from '../../api/use-command'
import { Button } from '../../ui/button'
import { TextField } from '../../ui/text-field'
import styles from './members.module.css'

type Props = { teamId: TeamId; member: Member; onEnd: () => void }

export function RenameMember({ teamId, member, onEnd }: Props) {
  const client = useClient()
  const { run, problem, isBusy } = useCommand()
  const [name, setName] = useState(member.name)

  async function save() {
    const isDone = await run(() =>
      client.call('member.rename', { teamId, memberId: member.id, name }),
    )
    if (isDone) onEnd()
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape') onEnd()
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape; the buttons do the same
    <div className={styles.row} onKeyDown={onKeyDown}>
      <div className={styles.field}>
        <TextField
          label={words.members.nameOf(member.name)}
          labelHidden
          value={name}
          onChange={setName}
          onEnter={() => void save()}
          limit={LIMITS.name}
          problem={problem && errorText(problem.code)}
          autoFocus
        />
      </div>
      <Button label={words.members.cancel} onPress={onEnd} />
      <Button label={words.members.save} busy={isBusy} onPress={() => void save()} />
    </div>
  )
}
