import type { TeamId } from '@shared/domain/ids'
import type { Member } from '@shared/domain/team'
import { errorText } from '@shared/text/errors'
import { team as words } from '@shared/text/team'
import { Pencil, UserMinus } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useClient } from '../../api/client-context'
import { sayWithUndo } from '../../api/say-with-undo'
import { useCommand } from '../../api/use-command'
import { Button } from '../../ui/button'
import { Problem } from '../../ui/problem'
import { useToast } from '../../ui/toast'
import { RenameMember } from './rename-member'
import styles from './members.module.css'

type Props = { teamId: TeamId; member: Member }

export function MemberRow({ teamId, member }: Props) {
  const client = useClient()
  const { say } = useToast()
  const { run, problem } = useCommand()
  const [isRenaming, setIsRenaming] = useState(false)
  const renameButton = useRef<HTMLButtonElement>(null)
  const wasRenaming = useRef(false)

  async function remove() {
    const isGone = await run(() => client.call('member.remove', { teamId, memberId: member.id }))
    if (!isGone) return
    sayWithUndo(
      say,
      words.members.removed(member.name),
      () => client.call('member.add', { teamId, members: [member] }),
      words.members.added(1),
    )
  }

  // After renaming the focus goes back to where it came from.
  useEffect(() => {
    if (wasRenaming.current && !isRenaming) renameButton.current?.focus()
    wasRenaming.current = isRenaming
  }, [isRenaming])

  if (isRenaming) {
    return (
      <li className={styles.row}>
        <RenameMember teamId={teamId} member={member} onEnd={() => setIsRenaming(false)} />
      </li>
    )
  }
  return (
    <li className={styles.row}>
      <span className={styles.name} dir="auto">
        {member.name}
      </span>
      <Button
        ref={renameButton}
        kind="quiet"
        size="small"
        icon={Pencil}
        label={words.members.renameOf(member.name)}
        onPress={() => setIsRenaming(true)}
      >
        {words.members.rename}
      </Button>
      <Button
        kind="quiet"
        size="small"
        icon={UserMinus}
        label={words.members.removeOf(member.name)}
        onPress={() => void remove()}
      >
        {words.members.remove}
      </Button>
      {problem && <Problem>{errorText(problem.code)}</Problem>}
    </li>
  )
}
