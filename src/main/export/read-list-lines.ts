import type { ListItem, PhrasingContent } from 'mdast'
import { textOf } from './read-phrasing'

/** A stretch of a line; emphasis is what the writer sets around some names. */
export type Stretch = { readonly value: string; readonly isEmphasis: boolean; readonly raw: string }

export type ItemLines = {
  readonly lines: readonly (readonly Stretch[])[]
  /** What stands in the hidden comments, as it stands there. */
  readonly ids: readonly string[]
  /** Where something stands in the item that belongs to no line: the line of the file. */
  readonly strange: readonly { readonly line: number; readonly raw: string }[]
}

const COMMENT = /^<!--\s*action\s+(?<id>[^>]*?)\s*-->$/
const LINE: PhrasingContent = { type: 'text', value: '\n' }

/**
 * The lines of one item: ours end in plain line feeds, those that people typed in hard breaks. An editor may have
 * put empty lines between them, or the comment on a line of its own.
 */
export function linesIn(item: ListItem, source: string): ItemLines {
  const nodes: PhrasingContent[] = []
  const strange: { line: number; raw: string }[] = []
  for (const block of item.children) {
    if (block.type === 'paragraph')
      nodes.push(...(nodes.length > 0 ? [LINE] : []), ...block.children)
    else if (block.type === 'html' && COMMENT.test(block.value.trim())) {
      nodes.push({ type: 'html', value: block.value.trim() })
    } else if (block.type !== 'list') {
      strange.push({ line: block.position?.start.line ?? 0, raw: rawOf(block, source) })
    }
  }
  const ids = nodes.flatMap((node) => idIn(node) ?? [])
  return { lines: split(nodes, source), ids, strange }
}

function idIn(node: PhrasingContent): string | null {
  return node.type === 'html' ? (COMMENT.exec(node.value)?.groups?.['id'] ?? null) : null
}

function split(nodes: readonly PhrasingContent[], source: string): Stretch[][] {
  const lines: Stretch[][] = [[]]
  const add = (stretch: Stretch) => lines.at(-1)?.push(stretch)
  for (const [index, node] of nodes.entries()) {
    if (idIn(node) !== null) continue
    const stretch = stretchOf(node, source)
    if (node.type !== 'text') {
      add(stretch)
      continue
    }
    // One space stands before the comment.
    const next = nodes[index + 1]
    const isLast = next !== undefined && idIn(next) !== null
    const value = isLast ? stretch.value.replace(/ $/, '') : stretch.value
    for (const [place, part] of value.split('\n').entries()) {
      if (place > 0) lines.push([])
      if (part !== '') add({ value: part, isEmphasis: false, raw: part })
    }
  }
  return lines.filter((line) => line.length > 0)
}

/** Markdown that somebody typed into the file by hand stays as it was typed: it is their text. */
function stretchOf(node: PhrasingContent, source: string): Stretch {
  const raw = rawOf(node, source)
  const plain = (value: string): Stretch => ({ value, isEmphasis: false, raw })
  switch (node.type) {
    case 'text':
      return plain(node.value)
    case 'break':
      return plain('\n')
    case 'emphasis':
      return { value: textOf(node), isEmphasis: true, raw }
    case 'link': {
      // An address that stands for itself, which the parser made a link of.
      const [only] = node.children
      const isAddress = !/^[[<]/.test(raw) && only?.type === 'text'
      return plain(isAddress ? only.value : raw)
    }
    default:
      return plain(raw)
  }
}

export function rawOf({ position }: Pick<PhrasingContent, 'position'>, source: string): string {
  return source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0)
}
