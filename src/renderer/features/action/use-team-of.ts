import type { EventName } from '@shared/api/contract'
import type { Day } from '@shared/domain/day'
import { readDueWords } from '@shared/domain/due-words'
import type { TeamId } from '@shared/domain/ids'
import { useLive } from '../../api/use-live'
import { useToday } from '../../api/use-today'
import { defaultDue } from './default-due'

const CHANGED_BY: readonly EventName[] = ['teams.changed']

/** What a field needs of a team while it is filled in: its members, and the day that "next retro" means. */
export function useTeamOf(teamId: TeamId): {
  readonly members: readonly string[]
  readonly readDue: (text: string) => Day | null
} {
  const today = useToday()
  const { value } = useLive('team.get', { teamId }, CHANGED_BY)
  const nextRetro = value ? defaultDue(value.retros, today) : null
  return {
    members: value ? value.team.members.map(({ name }) => name) : [],
    readDue: (text) => readDueWords(text, { today, nextRetro }),
  }
}
