import type { ListItem } from 'mdast'
import type { ReadItem } from '@shared/domain/read-back'
import { factLabels } from '@shared/text/action-file-words'
import { ACTION_LABELS, NO_OWNER } from './action-section'
import { readBox } from './read-box'
import type { ItemLines, Stretch } from './read-list-lines'

type Head = Pick<ReadItem, 'text' | 'owner' | 'dueOn' | 'isDoing'>
type Place = Pick<ReadItem, 'line' | 'section' | 'teamName'>

/** One item of the list, by the labels that the writer sets. */
export function readItem(
  item: ListItem,
  { lines, ids }: ItemLines,
  place: Place,
  isName: (name: string) => boolean,
): ReadItem {
  const [line = [], ...rest] = joined(lines)
  const { ticked, first } = readTick(item, line)
  const id = ids[0] ?? null
  const facts = rest.map(readFact)
  const all = (label: string) => facts.flatMap((fact) => (fact.label === label ? fact.value : []))
  const one = (label: string) => all(label).join('\n')
  const experiment = {
    belief: one(factLabels.belief),
    lookAt: one(factLabels.lookAt),
    checkOn: one(factLabels.checkOn),
  }
  return {
    ...place,
    id,
    ticked,
    ...readHead(first, (bracket) => id !== null || isOurs(bracket, isName)),
    dropped: facts.some(({ label }) => label === ACTION_LABELS.dropped)
      ? one(ACTION_LABELS.dropped)
      : null,
    doneWhen: one(factLabels.doneWhen),
    helpers: all(factLabels.helper),
    notes: one(factLabels.notes),
    links: all(factLabels.link).map((link) => link.replace(/^<(.*)>$/, '$1')),
    experiment: Object.values(experiment).some((value) => value !== '') ? experiment : null,
  }
}

/** Whether its box is ticked (null: it has none), and the line without a box that Markdown took for text. */
function readTick(
  { checked }: ListItem,
  line: readonly Stretch[],
): { ticked: boolean | null; first: readonly Stretch[] } {
  const [start, ...rest] = line
  const box = typeof checked === 'boolean' || start?.isEmphasis ? null : readBox(start?.value ?? '')
  if (!box) return { ticked: checked ?? null, first: line }
  return {
    ticked: box.ticked,
    first: [{ value: box.rest, isEmphasis: false, raw: box.rest }, ...rest],
  }
}

const LABELS = Object.values(factLabels)
// With the reason after it, or alone.
const DROPPED = new RegExp(`^${ACTION_LABELS.dropped}(?:: |$)`)

/** Lines that begin with no label of ours go on with the line before: an editor broke it. */
function joined(lines: readonly (readonly Stretch[])[]): Stretch[][] {
  const whole: Stretch[][] = []
  for (const line of lines) {
    const last = whole.at(-1)
    if (last && labelOf(line) === null) last.push({ ...SPACE }, ...line)
    else whole.push([...line])
  }
  return whole
}

const SPACE: Stretch = { value: ' ', isEmphasis: false, raw: ' ' }

function labelOf([first]: readonly Stretch[]): string | null {
  if (!first || first.isEmphasis) return null
  if (DROPPED.test(first.value)) return ACTION_LABELS.dropped
  // The space after a label alone on its line is gone.
  return LABELS.find((label) => first.value.startsWith(label.trimEnd())) ?? null
}

function readFact(line: readonly Stretch[]): { label: string | null; value: string } {
  const label = labelOf(line)
  const text = textOf(line)
  if (label === ACTION_LABELS.dropped) return { label, value: text.replace(DROPPED, '') }
  const length = label === null ? 0 : label.trimEnd().length
  return { label, value: text.slice(length).replace(/^ /, '') }
}

/** Emphasis means something around an owner only; elsewhere it was typed. */
function textOf(line: readonly Stretch[]): string {
  return line.map(({ value, isEmphasis, raw }) => (isEmphasis ? raw : value)).join('')
}

// An owner with brackets or commas, where somebody typed one, is told by the date after it.
const OWNER = String.raw`(?<owner>[^(),]*|(?:[^()]|\([^()]*\))*(?=, due ))`
const FACTS = String.raw`(?:, due (?<due>[^(),]*))?(?<doing>, doing)?\)$`
const BRACKET = new RegExp(String.raw`^(?<text>[\s\S]*) \(${OWNER}${FACTS}`, 'i')
const AFTER_OWNER = new RegExp(`^${FACTS}`, 'i')

/** `text (Mira, due 2026-12-04, doing)`: the owner holds no bracket or comma, unless it stands in emphasis. */
function readHead(line: readonly Stretch[], isBracket: (head: Head) => boolean): Head {
  const head = withEmphasis(line) ?? withBracket(line)
  if (head && isBracket(head)) return head
  return { text: textOf(line), owner: null, dueOn: null, isDoing: false }
}

function withEmphasis(line: readonly Stretch[]): Head | null {
  const place = line.findLastIndex(({ isEmphasis }) => isEmphasis)
  const found = AFTER_OWNER.exec(textOf(line.slice(place + 1)))
  const before = textOf(line.slice(0, Math.max(0, place)))
  if (place < 0 || !found || !before.endsWith(' (')) return null
  return {
    text: before.slice(0, -2),
    owner: line[place]?.value ?? '',
    dueOn: found.groups?.['due'] ?? null,
    isDoing: found.groups?.['doing'] !== undefined,
  }
}

function withBracket(line: readonly Stretch[]): Head | null {
  const groups = BRACKET.exec(textOf(line))?.groups
  if (!groups) return null
  const owner = groups['owner'] ?? ''
  return {
    text: groups['text'] ?? '',
    owner: owner === NO_OWNER ? null : owner,
    dueOn: groups['due'] ?? null,
    isDoing: groups['doing'] !== undefined,
  }
}

/** In a line that somebody wrote, "(again)" is a part of the text, and "(Mira)" says whose it is. */
function isOurs({ owner, dueOn, isDoing }: Head, isName: (name: string) => boolean): boolean {
  return owner === null || dueOn !== null || isDoing || isName(owner)
}
