import type { List, RootContent } from 'mdast'
import { z } from 'zod'
import type { ActionStatus } from '@shared/domain/action'
import type { ReadItem, ReadList, UnreadLine } from '@shared/domain/read-back'
import { AppError, codeOf } from '@shared/errors'
import { STATUS_OF_TITLE } from './action-list'
import { FILE_VERSION, readFrontMatter } from './front-matter'
import { withoutHabits } from './list-habits'
import { parseMarkdown } from './read-blocks'
import { readBox } from './read-box'
import { readItem } from './read-list-item'
import { linesIn, rawOf } from './read-list-lines'
import { textOf } from './read-phrasing'

const FrontMatter = z.object({
  candor: z.literal(FILE_VERSION),
  kind: z.literal('actions'),
  team: z.string().optional(),
})

type Under = { section: ActionStatus | null; teamName: string | null }

/**
 * Reads a list of actions as an editor left it: with other line ends, indents, bullets and order. `isName` tells
 * the names of people. The front matter may be gone; what belongs to no line is told.
 */
export function readActionList(text: string, isName: (name: string) => boolean): ReadList {
  const source = withoutHabits(text)
  const blocks = parseMarkdown(source).children
  const items: ReadItem[] = []
  const unread: UnreadLine[] = []
  const under: Under = { section: null, teamName: null }
  const ofTeams = isOfTeams(blocks[0])

  function readList(list: List): void {
    for (const item of list.children) {
      const line = item.position?.start.line ?? 0
      const found = linesIn(item, source)
      unread.push(...found.strange.map((one) => notALine(one.line, one.raw)))
      const shown = firstLine(rawOf(item, source))
      if (found.ids.length > 1) unread.push({ line, text: shown, why: 'two-ids' })
      else if (found.lines.length > 0 && !isLoneBox(item.checked, found.lines)) {
        items.push(readItem(item, found, { line, ...under }, isName))
      } else if (!item.children.some(({ type }) => type === 'list')) {
        unread.push({ line, text: shown, why: 'empty' })
      }
      for (const block of item.children) if (block.type === 'list') readList(block)
    }
  }

  for (const block of blocks) {
    if (block.type === 'list') readList(block)
    else if (block.type === 'heading') goUnder(under, textOf(block), block.depth, ofTeams)
    else if (block.type !== 'yaml' && block.type !== 'thematicBreak') {
      unread.push(notALine(block.position?.start.line ?? 0, rawOf(block, source)))
    }
  }
  return { items, unread }
}

/** Whether the second headings are teams; also refuses what is another file of ours, or of a newer Candor. */
function isOfTeams(first: RootContent | undefined): boolean {
  if (first?.type !== 'yaml') return false
  try {
    return readFrontMatter(first.value, FrontMatter).team === undefined
  } catch (cause) {
    const code = codeOf(cause) === 'file-too-new' ? 'list-too-new' : 'list-foreign'
    throw new AppError(code, { field: 'text', cause })
  }
}

function goUnder(under: Under, title: string, depth: number, ofTeams: boolean): void {
  if (ofTeams && depth === 2) {
    under.teamName = title
    under.section = null
  } else under.section = STATUS_OF_TITLE.get(title.trim().toLowerCase()) ?? null
}

function isLoneBox(
  checked: boolean | null | undefined,
  lines: readonly (readonly { value: string }[])[],
): boolean {
  const words = lines.flat().map(({ value }) => value)
  return typeof checked !== 'boolean' && readBox(words.join(''))?.rest === ''
}

function notALine(line: number, raw: string): UnreadLine {
  return { line, text: firstLine(raw), why: 'not-a-line' }
}

function firstLine(raw: string): string {
  return raw.split('\n', 1)[0]?.trim() ?? ''
}
