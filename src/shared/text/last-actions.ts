import type { Decision } from '../domain/action'
import { ageText, dayText, dueText } from './days'
import type { Day } from '../domain/day'
import { counted } from './plural'

export const lastActions = {
  title: 'What became of our last actions?',
  about:
    'Oldest first, before them experiments whose day has come. Each is done, kept, changed, or dropped with a reason.',
  list: 'Last actions',
  decided: (decided: number, of: number) =>
    decided === of
      ? of === 1
        ? 'Decided.'
        : `All ${of} decided.`
      : `${decided} of ${of} decided.`,

  manyOpen: (open: number) =>
    `${counted(open, 'action is', 'actions are')} open. Few get done together: which one would you drop?`,
  rethink: (times: number) =>
    `Kept ${times === 2 ? 'twice' : counted(times, 'time', 'times')} already. Make it smaller, hand it over, or drop it?`,

  emptyTitle: 'No action is open',
  empty: 'Nothing was left from before, so there is nothing to look back on here.',
  goOn: (stage: string) => `On to ${stage}`,

  group: (text: string) => `Last time: ${text}`,
  age: ageText,
  carried: (times: number) =>
    times === 1 ? 'carried over once' : `carried over ${counted(times, 'time', 'times')}`,
  owner: 'Owner',
  nobody: 'nobody yet',
  due: 'Due',
  noDate: 'no date',
  dueOn: (day: Day, today: Day) => `${dayText(day, today)}, ${dueText(day, today)}`,
  doneWhen: 'Done when',
  origin: (retro: string, topic: string | null) =>
    topic === null ? `From ${retro}` : `From ${retro}: ${topic}`,
  moreCards: (cards: number) => `and ${counted(cards, 'more card', 'more cards')}`,

  edit: 'Edit action',
  reason: 'Why drop it?',
  reasonHint: 'Deciding not to do something is a good outcome. The reason stays with the action.',
  drop: 'Drop action',
  dontDrop: 'Don’t drop it',
  droppedBecause: 'Dropped because:',
  changeReason: 'Change the reason',
} as const

export const decisionNames: Record<Decision, string> = {
  done: 'Done',
  keep: 'Keep',
  change: 'Change',
  drop: 'Drop',
}

/** What is said aloud once a decision was noted. */
export const decisionsNoted: Record<Decision, string> = {
  done: 'Done.',
  keep: 'Kept.',
  change: 'To be changed.',
  drop: 'Dropped.',
}
