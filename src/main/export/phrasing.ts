import type { Emphasis, Html, PhrasingContent, Text } from 'mdast'

/** A piece of a line: our own words as a string, or a node. */
export type Part = string | PhrasingContent

export function text(value: string): Text {
  return { type: 'text', value }
}

export function emphasis(value: string): Emphasis {
  return { type: 'emphasis', children: [text(value)] }
}

/** A web address as a link that stands for itself; what Markdown can't write so stays text. */
export function address(url: string): Part {
  const isPlain = /^https?:[^\s<>\p{Cc}]+$/iu.test(url)
  return isPlain ? { type: 'link', url, children: [text(url)] } : url
}

/** An id that a reader of the raw file sees and a reader of the page does not. */
export function comment(kind: string, id: string): Html {
  return { type: 'html', value: `<!-- ${kind} ${id} -->` }
}

/** What a person typed. A line feed inside a text node would be read as a space: each becomes a hard break. */
export function typed(value: string): Part[] {
  return linesOf(value, { type: 'break' })
}

/** What a person typed, in a cell of a table: a row is one line, so the hard break is the one of HTML. */
export function typedInCell(value: string): Part[] {
  return linesOf(value, { type: 'html', value: LINE_BREAK_IN_CELL })
}

export const LINE_BREAK_IN_CELL = '<br>'

function linesOf(value: string, lineBreak: PhrasingContent): Part[] {
  return value.split('\n').flatMap((line, index) => (index === 0 ? line : [lineBreak, line]))
}

/**
 * Parts as the children of a paragraph, heading or cell. Neighbouring text becomes one node, so that the serializer
 * sees the whole line when it decides what to escape. A paragraph can't end in a hard break: line breaks at its end
 * stay in the text, where the serializer writes them as character references.
 */
export function phrasing(parts: readonly Part[]): PhrasingContent[] {
  const nodes: PhrasingContent[] = []
  for (const part of parts) {
    const node = typeof part === 'string' ? text(part) : part
    const last = nodes.at(-1)
    if (node.type !== 'text') nodes.push(node)
    else if (last?.type === 'text') nodes.splice(-1, 1, text(last.value + node.value))
    else if (node.value !== '') nodes.push(node)
  }

  const end = nodes.findLastIndex((node) => node.type !== 'break') + 1
  if (end === nodes.length) return nodes
  return phrasing([...nodes.slice(0, end), '\n'.repeat(nodes.length - end)])
}
