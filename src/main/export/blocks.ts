import type { Heading, List, ListItem, Paragraph, Table, TableRow } from 'mdast'
import { phrasing, type Part } from './phrasing'

export function heading(depth: Heading['depth'], title: string): Heading {
  return { type: 'heading', depth, children: phrasing([title]) }
}

export function paragraph(...parts: readonly Part[]): Paragraph {
  return { type: 'paragraph', children: phrasing(parts) }
}

/** One line of a list; with a checkbox where `checked` says how it stands. */
export function item(parts: readonly Part[], checked: boolean | null = null): ListItem {
  return { type: 'listItem', spread: false, checked, children: [paragraph(...parts)] }
}

export function list(items: readonly ListItem[]): List {
  return { type: 'list', ordered: false, spread: false, children: [...items] }
}

export function table(rows: readonly (readonly (readonly Part[])[])[]): Table {
  return { type: 'table', children: rows.map(row) }
}

function row(cells: readonly (readonly Part[])[]): TableRow {
  return {
    type: 'tableRow',
    children: cells.map((parts) => ({ type: 'tableCell', children: phrasing(parts) })),
  }
}
