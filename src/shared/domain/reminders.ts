import { isOpen } from './action'
import type { ActionLine } from './action-life'
import type { Day } from './day'
import type { TeamId } from './ids'

type Due = Pick<ActionLine, 'id' | 'teamId' | 'teamName' | 'text' | 'status' | 'dueOn'>

/** What has been reminded of: the date and the occasion, by the id of the action. */
export type Reminded = Readonly<Record<string, string>>

/** The actions of one team that it is time to remind of; at least one. */
export type Reminder = {
  readonly teamId: TeamId
  readonly teamName: string
  readonly today: readonly string[]
  readonly overdue: readonly string[]
}

/** Open, and due today or before: what the badge counts. */
export function isDue(action: Pick<Due, 'status' | 'dueOn'>, today: Day): boolean {
  return isOpen(action) && action.dueOn !== null && action.dueOn <= today
}

/**
 * What to remind of now, one reminder for each team, and what has been reminded of after that. An action comes up once
 * on its day and once when it is overdue; a new date begins anew. What a team is not reminded of is not used up.
 */
export function remindersNow(
  actions: readonly Due[],
  reminded: Reminded,
  off: ReadonlySet<TeamId>,
  today: Day,
): { readonly reminders: Reminder[]; readonly reminded: Reminded } {
  const after: Record<string, string> = {}
  const byTeam = new Map<TeamId, Reminder & { today: string[]; overdue: string[] }>()
  for (const action of actions.filter((one) => isDue(one, today))) {
    const { id, teamId, teamName, text, dueOn } = action
    const occasion = dueOn === today ? 'today' : 'overdue'
    const mark = `${dueOn} ${occasion}`
    const known = reminded[id]
    if (known === mark || off.has(teamId)) {
      if (known !== undefined) after[id] = known
      continue
    }
    after[id] = mark
    const reminder = byTeam.get(teamId) ?? { teamId, teamName, today: [], overdue: [] }
    reminder[occasion].push(text)
    byTeam.set(teamId, reminder)
  }
  return { reminders: [...byTeam.values()], reminded: after }
}
