import type { PhrasingContent, RootContent, TableRow } from 'mdast'
import {
  DECISIONS,
  type ActionStatus,
  type ActionDraft,
  type Decision,
} from '@shared/domain/action'
import { Day } from '@shared/domain/day'
import { ACTION_LABELS, DECISION_WORDS, NO_OWNER } from './action-section'
import { itemsOf, lineOf } from './read-blocks'
import { readLine, textOf, withoutEnd, withoutStart } from './read-phrasing'

export type ReadAction = ActionDraft & {
  readonly id: string | null
  readonly status: ActionStatus
  readonly reason: string
}

export function readActions(blocks: readonly RootContent[]): ReadAction[] {
  return itemsOf(blocks).map((item) => {
    const [head = [], ...lines] = linesOf(lineOf(item))
    const { id } = readLine(lineOf(item))
    const after = lines.map((line) => textOf(line))
    const doneWhen = after.find((line) => line.startsWith(ACTION_LABELS.doneWhen))
    const dropped = after.find((line) => line.startsWith(ACTION_LABELS.dropped))
    const { text, owner, dueOn, isDoing } = readHead(head)
    return {
      id,
      text,
      owner,
      dueOn,
      doneWhen: withoutStart(doneWhen ?? '', ACTION_LABELS.doneWhen),
      status:
        dropped !== undefined ? 'dropped' : item.checked ? 'done' : isDoing ? 'doing' : 'open',
      reason: withoutStart(withoutStart(dropped ?? '', ACTION_LABELS.dropped), ': '),
    }
  })
}

/** Splits at our plain line feeds, and takes off the space before the comment at the end. */
function linesOf(children: readonly PhrasingContent[]): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]]
  const shown = children.at(-1)?.type === 'html' ? children.slice(0, -1) : children
  for (const [index, node] of shown.entries()) {
    if (node.type !== 'text') {
      lines.at(-1)?.push(node)
      continue
    }
    const isLast = shown !== children && index === shown.length - 1
    const value = isLast ? withoutEnd(node.value, ' ') : node.value
    for (const [place, part] of value.split('\n').entries()) {
      if (place > 0) lines.push([])
      lines.at(-1)?.push({ type: 'text', value: part })
    }
  }
  return lines
}

/** `text (Mira, due 2026-12-04, doing)`: the owner holds no bracket or comma, unless it stands in emphasis. */
function readHead(line: readonly PhrasingContent[]) {
  const { typed, emphasis, rest } = readLine(line)
  const start = typed.lastIndexOf(' (')
  if (start < 0) return { text: typed, owner: null, dueOn: null, isDoing: false }

  const inside = `${typed.slice(start + 2)}${rest}`
  const [first = '', ...facts] = withoutEnd(inside, ')').split(', ')
  const due = facts.find((fact) => fact.startsWith('due '))
  return {
    text: typed.slice(0, start),
    owner: emphasis ?? (first === NO_OWNER ? null : first),
    dueOn: Day.safeParse(withoutStart(due ?? '', 'due ')).data ?? null,
    isDoing: facts.includes('doing'),
  }
}

export type ReadReview = {
  readonly id: string | null
  readonly text: string
  readonly owner: string | null
  /** Null where the retro did not decide. */
  readonly decision: Decision | null
  readonly reason: string
}

export function readReviews(blocks: readonly RootContent[]): ReadReview[] {
  const rows = blocks.flatMap((block) => (block.type === 'table' ? block.children.slice(1) : []))
  return rows.map(readReview)
}

function readReview({ children: [action, owner, decided] }: TableRow): ReadReview {
  const { typed, id } = readLine(action?.children ?? [])
  const words = textOf(decided)
  const decision = DECISIONS.find((one) => words.startsWith(DECISION_WORDS[one])) ?? null
  const isNobody = owner?.children[0]?.type === 'text' && textOf(owner) === NO_OWNER
  return {
    id,
    text: typed,
    owner: isNobody ? null : textOf(owner),
    decision,
    reason: decision === null ? '' : withoutStart(words, DECISION_WORDS[decision]).slice(2),
  }
}
