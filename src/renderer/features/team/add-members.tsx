import type { MemberId, TeamId } from '@shared/domain/ids'
import type { Member } from '@shared/domain/team'
import { errorText } from '@shared/text/errors'
import { team as words } from '@shared/text/team'
import { useClient } from '../../api/client-context'
import { useDraft } from '../../api/draft-context'
import { newId } from '../../api/ids'
import { useCommand } from '../../api/use-command'
import { Button } from '../../ui/button'
import { useAnnounce } from '../../ui/status'
import { TextArea } from '../../ui/text-area'
import { memberNames, memberProblem, membersFrom } from './member-lines'
import styles from './members.module.css'

type Props = { teamId: TeamId; present: readonly Member[] }

export function AddMembers({ teamId, present }: Props) {
  const client = useClient()
  const announce = useAnnounce()
  const [text, write] = useDraft(`team:${teamId}:members`)
  const { run, problem, isBusy } = useCommand()
  const refused = memberProblem(
    text,
    present.map(({ name }) => name),
  )
  const wrong = refused ?? problem?.code

  async function add() {
    if (refused) return
    const members = membersFrom(text, () => newId<MemberId>())
    if (members.length === 0) return
    if (!(await run(() => client.call('member.add', { teamId, members })))) return
    write('')
    announce(words.members.added(members.length))
  }

  return (
    <div className={styles.add}>
      <TextArea
        label={words.members.names}
        rows={4}
        value={text}
        onChange={write}
        onSubmit={() => void add()}
        problem={wrong && errorText(wrong)}
      />
      <Button
        label={words.members.add}
        busy={isBusy}
        disabled={memberNames(text).length === 0}
        reason={words.members.addNothing}
        onPress={() => void add()}
      />
    </div>
  )
}
