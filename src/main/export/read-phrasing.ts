import type { Nodes, PhrasingContent } from 'mdast'
import { LINE_BREAK_IN_CELL } from './phrasing'

/** The text of a node as it was typed: hard breaks are line feeds, links are their words, comments are nothing. */
export function textOf(node: Nodes | readonly Nodes[] | undefined): string {
  if (node === undefined) return ''
  if (isList(node)) return node.map(textOf).join('')
  if (node.type === 'break') return '\n'
  if (node.type === 'html') return node.value === LINE_BREAK_IN_CELL ? '\n' : ''
  if ('children' in node) return textOf(node.children)
  return 'value' in node ? node.value : ''
}

function isList(node: Nodes | readonly Nodes[]): node is readonly Nodes[] {
  return Array.isArray(node)
}

/** A line of ours, taken apart: the text before our emphasis, the emphasis, what follows it, and the hidden id. */
export type Line = {
  readonly typed: string
  readonly emphasis: string | null
  readonly rest: string
  readonly id: string | null
}

/** Typed text never holds emphasis and comments, so what of them there is, is ours. */
export function readLine(children: readonly PhrasingContent[]): Line {
  const id = children.map(idIn).find((found) => found !== null) ?? null
  const place = children.findLastIndex((node) => node.type === 'emphasis')
  if (place < 0) {
    const all = textOf(children)
    // One space stands before the comment.
    return { typed: id === null ? all : withoutEnd(all, ' '), emphasis: null, rest: '', id }
  }
  return {
    typed: withoutEnd(textOf(children.slice(0, place)), ' '),
    emphasis: textOf(children[place]),
    rest: textOf(children.slice(place + 1)),
    id,
  }
}

/** The id in `<!-- card 2a94f3d8-… -->`. */
function idIn(node: PhrasingContent): string | null {
  if (node.type !== 'html') return null
  return /^<!-- [a-z]+ (?<id>\S+) -->$/.exec(node.value)?.groups?.['id'] ?? null
}

export function withoutStart(text: string, start: string): string {
  return text.startsWith(start) ? text.slice(start.length) : text
}

export function withoutEnd(text: string, end: string): string {
  return text.endsWith(end) ? text.slice(0, text.length - end.length) : text
}
