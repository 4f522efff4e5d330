import type { ListItem, RootContent } from 'mdast'
import type { ActionPicture, Decision } from '@shared/domain/action'
import { heading, item, list, table } from './blocks'
import { comment, emphasis, typed, typedInCell, type Part } from './phrasing'
import { TITLES } from './titles'

export const NO_OWNER = 'nobody yet'

/** What the table says about each decision. */
export const DECISION_WORDS = {
  done: 'Done',
  keep: 'Keep',
  change: 'Change',
  drop: 'Drop',
} as const satisfies Record<Decision, string>
export const NOT_DECIDED = 'Not decided'

export const ACTION_LABELS = { doneWhen: 'Done when: ', dropped: 'Dropped' } as const

/** The actions that this retro made, as a task list. */
export function actionSection(actions: readonly ActionPicture[]): RootContent[] {
  if (actions.length === 0) return []
  return [heading(2, TITLES.actions), list(actions.map(actionItem))]
}

function actionItem(action: ActionPicture): ListItem {
  const lines: Part[] = [...typed(action.text), ' (', ...bracket(action), ')']
  // A plain line feed, where what people typed has hard breaks: so these lines can be told from theirs.
  if (action.doneWhen.trim() !== '') {
    lines.push(`\n${ACTION_LABELS.doneWhen}`, ...typed(action.doneWhen))
  }
  if (action.status === 'dropped') {
    lines.push(`\n${ACTION_LABELS.dropped}`, ...reasonAfter(action.reason, typed))
  }
  return item([...lines, ' ', comment('action', action.id)], action.status === 'done')
}

/** "Mira, due 2026-12-04" */
export function bracket({
  owner,
  dueOn,
  status,
}: Pick<ActionPicture, 'owner' | 'dueOn' | 'status'>): Part[] {
  const due = dueOn === null ? [] : [`, due ${dueOn}`]
  return [ownerPart(owner), ...due, ...(status === 'doing' ? [', doing'] : [])]
}

/** A name that could be taken for a part of the bracket around it stands in emphasis, which nothing else there does. */
function ownerPart(owner: string | null): Part {
  if (owner === null) return NO_OWNER
  return owner === NO_OWNER || /[(),]/.test(owner) ? emphasis(owner) : owner
}

/** The actions of before, with what this retro decided about each. */
export function lastActionSection(actions: readonly ActionPicture[]): RootContent[] {
  if (actions.length === 0) return []
  const head = [['Action'], ['Owner'], ['What we decided']]
  return [heading(2, TITLES.lastActions), table([head, ...actions.map(lastActionRow)])]
}

function lastActionRow({ id, text, owner, review }: ActionPicture): Part[][] {
  const decided =
    review === null
      ? [NOT_DECIDED]
      : [DECISION_WORDS[review.decision], ...reasonAfter(review.reason, typedInCell)]
  return [[...typedInCell(text), ' ', comment('action', id)], [ownerPart(owner)], decided]
}

function reasonAfter(reason: string, asParts: (reason: string) => Part[]): Part[] {
  return reason.trim() === '' ? [] : [': ', ...asParts(reason)]
}
