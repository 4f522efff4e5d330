import type { TeamId } from '@shared/domain/ids'
import type { Member } from '@shared/domain/team'
import { team as words } from '@shared/text/team'
import { Users } from 'lucide-react'
import { EmptyState } from '../../ui/empty-state'
import { AddMembers } from './add-members'
import { MemberRow } from './member-row'
import styles from './members.module.css'

type Props = { teamId: TeamId; members: readonly Member[] }

/** The names of a team. */
export function Members({ teamId, members }: Props) {
  return (
    <div className={styles.members}>
      {members.length === 0 ? (
        <EmptyState icon={Users} title={words.members.emptyTitle}>
          {words.members.empty}
        </EmptyState>
      ) : (
        <ul className={styles.list} aria-label={words.members.label}>
          {members.map((member) => (
            <MemberRow key={member.id} teamId={teamId} member={member} />
          ))}
        </ul>
      )}
      <AddMembers teamId={teamId} present={members} />
    </div>
  )
}
