import type { PersonFound, TeamTraces, Trace } from '../domain/person'
import { counted } from './plural'

const traces: Record<Trace, (count: number) => string> = {
  member: (count) => (count === 1 ? 'member of the team' : `${count} times member of the team`),
  card: (count) => counted(count, 'card', 'cards'),
  'check-in': (count) => counted(count, 'check-in answer', 'check-in answers'),
  appreciation: (count) => counted(count, 'appreciation', 'appreciations'),
  'done-mark': (count) => counted(count, 'mark “I’m done”', 'marks “I’m done”'),
  owner: (count) => `${counted(count, 'action', 'actions')} as owner`,
  helper: (count) => `${counted(count, 'action', 'actions')} as helper`,
  history: (count) => `${counted(count, 'line', 'lines')} in histories of actions`,
  seat: (count) => `${counted(count, 'seat', 'seats')} in a room`,
}

export const person = {
  title: 'One person’s traces',
  about:
    'For somebody who wants to be forgotten. Look first where the name stands; nothing is changed by looking.',
  name: 'Name',
  look: 'Look for it',
  loading: 'Looking for the name …',
  carries: (name: string) => `What carries the name “${name}”`,
  nothing: 'Nothing that can be seen carries this name.',
  sealed:
    'Cards that are still sealed are not counted here, because that would say who wrote them. They are erased all the same.',
  mentions: (count: number) =>
    `${counted(count, 'text has', 'texts have')} it among ${count === 1 ? 'its' : 'their'} words`,
  mentionsStay:
    'What people said is not rewritten. Follow the links to change a text by hand. Check-in answers, appreciations, comments, reasons, links, columns, health checks, formats and models of your own, older wordings in histories and what lies in the trash may name people too, and can’t be searched.',
  mentionList: 'Texts that name this person, newest first',
  more: (count: number) => `And ${count} more: look for the name with Find.`,
  erase: 'Erase this name …',
  question: (name: string) => `Erase “${name}” for good?`,
  what: 'Cards become those of nobody, actions lose their owner or helper, the member leaves the team, phones that joined under the name have to join again. What was written stays.',
  final:
    'This can’t be undone, and no backup is made before it, because a backup would hold the name.',
  confirm: 'Erase for good',
  keep: 'Keep it',
  erased: (name: string) => `“${name}” is erased from the data.`,
  elsewhere:
    'Backups made before still hold it, and so do files that were exported, saved elsewhere or put into quarantine, and an old data folder that a move left behind.',
} as const

/** "member of the team, 3 cards and 2 actions as owner": what carries a name in one team. */
export function tracesText({ counts }: Pick<TeamTraces, 'counts'>): string {
  return listed(
    (Object.keys(traces) as Trace[]).flatMap((trace) => {
      const count = counts[trace] ?? 0
      return count === 0 ? [] : [traces[trace](count)]
    }),
  )
}

/** What is of no one team: "2 steps that can be taken back and 1 field that was not sent yet"; empty for nothing. */
export function looseEndsText({ steps, drafts }: Pick<PersonFound, 'steps' | 'drafts'>): string {
  return listed([
    ...(steps === 0 ? [] : [`${counted(steps, 'step', 'steps')} that can be taken back`]),
    ...(drafts === 0 ? [] : [`${counted(drafts, 'field', 'fields')} not sent yet`]),
  ])
}

function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? ''
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`
}
