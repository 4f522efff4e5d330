import type { RootContent } from 'mdast'
import { RotiCounts } from '@shared/domain/retro'
import { CHECK_IN_LABEL, ROTI_LABEL } from './closing-section'
import { itemsOf, lineOf } from './read-blocks'
import { readLine, textOf, withoutStart } from './read-phrasing'
import { countFromWords } from './words'

export type ReadSigned = {
  readonly id: string | null
  readonly text: string
  readonly author: string | null
}

/** A list of texts, each with a signature or none. */
export function readSigned(blocks: readonly RootContent[]): ReadSigned[] {
  return itemsOf(blocks).map((item) => {
    const { typed, emphasis, id } = readLine(lineOf(item))
    return { id, text: typed, author: emphasis === null ? null : withoutStart(emphasis, '— ') }
  })
}

export function readCheckInQuestion(blocks: readonly RootContent[]): string {
  return lineAfter(blocks, CHECK_IN_LABEL) ?? ''
}

export function readRoti(blocks: readonly RootContent[]): RotiCounts | null {
  const steps = lineAfter(blocks, ROTI_LABEL)?.replace(/\.$/, '').split(', ') ?? []
  const counts = steps.map((step) => countFromWords(step.replace(/^\d /, '')))
  return RotiCounts.safeParse(counts).data ?? null
}

function lineAfter(blocks: readonly RootContent[], label: string): string | undefined {
  const lines = blocks.flatMap((block) => (block.type === 'paragraph' ? textOf(block) : []))
  const line = lines.find((one) => one.startsWith(label))
  return line === undefined ? undefined : withoutStart(line, label)
}
