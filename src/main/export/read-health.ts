import type { Heading, RootContent, TableRow } from 'mdast'
import type { StatementCounts } from '@shared/domain/health-result'
import { AppError } from '@shared/errors'
import { readHealthFrontMatter, type HealthFrontMatter } from './health-front-matter'
import { itemsOf, lineOf, parseMarkdown } from './read-blocks'
import { readLine, textOf } from './read-phrasing'

type ReadRow = {
  readonly statementKey: string | null
  readonly area: string | null
  readonly text: string
  readonly bad: string
  readonly good: string
  readonly counts: StatementCounts | null
}
type ReadStatement = ReadRow & { readonly comments: readonly string[] }

export type ReadHealth = {
  readonly frontMatter: HealthFrontMatter
  readonly title: string
  readonly statements: readonly ReadStatement[]
}

/** Reads back what `healthMarkdown` wrote, by the parsed tree alone. */
export function readHealthMarkdown(file: string): ReadHealth {
  const blocks = parseMarkdown(file).children
  const [first] = blocks
  if (first?.type !== 'yaml') throw new AppError('file-foreign')

  const statements: ReadRow[] = []
  const comments = new Map<string | null, string[]>()
  let title = ''
  let under: Heading | null = null
  for (const block of blocks) {
    if (block.type === 'heading') {
      under = block
      if (block.depth === 1) title = textOf(block)
    }
    if (block.type === 'table') {
      statements.push(...block.children.slice(1).map((row) => readRow(row, areaOf(under))))
    }
    if (block.type === 'list' && under) comments.set(readLine(under.children).id, textsOf(block))
  }
  return {
    frontMatter: readHealthFrontMatter(first.value),
    title,
    statements: statements.map((one) => ({
      ...one,
      comments: comments.get(one.statementKey) ?? [],
    })),
  }
}

/** Our own words for no area stand in emphasis. */
function areaOf(heading: Heading | null): string | null {
  return heading === null || heading.children[0]?.type === 'emphasis' ? null : textOf(heading)
}

function textsOf(block: RootContent): string[] {
  return itemsOf([block]).map((item) => textOf(lineOf(item)))
}

function readRow({ children }: TableRow, area: string | null): ReadRow {
  const { typed, id } = readLine(children[0]?.children ?? [])
  const cells = children.map((cell) => textOf(cell))
  return {
    statementKey: id,
    area,
    text: typed,
    bad: cells[1] ?? '',
    good: cells[7] ?? '',
    counts: readCounts(cells),
  }
}

function readCounts(cells: readonly string[]): StatementCounts | null {
  const number = (place: number) => {
    const cell = cells[place] ?? ''
    return /^\d+$/.test(cell) ? Number(cell) : null
  }
  const at = (place: number) => number(place) ?? 0
  if (number(2) === null) return null
  const steps = [at(2), at(3), at(4), at(5), at(6)] as const
  const cantSay = at(8)
  return {
    steps: [...steps],
    cantSay,
    answered: steps.reduce((sum, count) => sum + count, cantSay),
    since: number(10) === null ? null : { worse: at(10), same: at(11), better: at(12) },
  }
}
