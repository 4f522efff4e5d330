import type { ListItem, RootContent, Table } from 'mdast'
import { frontmatterToMarkdown } from 'mdast-util-frontmatter'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { defaultHandlers, toMarkdown, type Handle, type Options } from 'mdast-util-to-markdown'

/**
 * What the serializer would write as it is though it reads back as something else. Everything about exactness that
 * the tree itself can't say stands here.
 */
const unsafe: Options['unsafe'] = [
  // Tabs at the edges of a line are dropped, and elsewhere editors turn them into spaces.
  { character: '\t', inConstruct: 'phrasing' },
  // Cells are trimmed: a space beside the padding must be a reference.
  { character: ' ', before: '^ ', inConstruct: 'tableCell' },
  { character: ' ', after: ' $', inConstruct: 'tableCell' },
  // The serializer knows links without brackets in lower case and ASCII only; the parsers link these too.
  { character: ':', before: '[PS]', after: '/', inConstruct: 'phrasing' },
  { character: '.', before: '[Ww][Ww][Ww]', inConstruct: 'phrasing' },
]

/** Lines of a task go on under its words, not under its checkbox. */
const listItem: Handle = (node: ListItem, parent, state, info) => {
  const value = defaultHandlers.listItem(node, parent, state, info)
  return typeof node.checked === 'boolean' ? value.replaceAll('\n', '\n    ') : value
}

/** Rows without padding: one changed cell is one changed line in a diff. */
const table: Handle = (node: Table, _parent, state, info) => {
  const [head = '', ...rows] = node.children.map((row) => {
    const cells = row.children.map((cell) => state.handle(cell, row, state, info))
    return `| ${cells.join(' | ')} |`
  })
  const columns = node.children[0]?.children.length ?? 0
  return [head, `|${'---|'.repeat(columns)}`, ...rows].join('\n')
}

/** Markdown from a tree: CommonMark with GFM, LF, one line feed at the end; the same tree gives the same bytes. */
export function writeMarkdown(children: readonly RootContent[]): string {
  return toMarkdown(
    { type: 'root', children: [...children] },
    {
      bullet: '-',
      emphasis: '*',
      listItemIndent: 'one',
      extensions: [frontmatterToMarkdown(), gfmToMarkdown({ tableCellPadding: true })],
      unsafe,
      handlers: { listItem, table },
    },
  )
}
