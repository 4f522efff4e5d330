import type { RootContent } from 'mdast'
import { itemsOf, lineOf, sectionsOf, type Section } from './read-blocks'
import { readLine, textOf, withoutEnd, withoutStart } from './read-phrasing'
import { KEPT, NOTES_LABEL } from './topic-section'

export type ReadCard = {
  readonly id: string | null
  readonly text: string
  readonly column: string | null
  readonly author: string | null
}

/** `votes` counts dots and hands, as on the screen; each is null where the file says nothing. */
export type ReadTopic = {
  readonly title: string
  readonly discussed: boolean
  readonly parked: boolean
  readonly votes: number | null
  readonly voters: number | null
  readonly hands: number | null
  readonly cards: readonly ReadCard[]
  readonly notes: string
}

export function readTopics(blocks: readonly RootContent[], discussed: boolean): ReadTopic[] {
  return sectionsOf(blocks, 3).map((section) => readTopic(section, discussed))
}

/** Before the list of cards stand the facts, after it the notes. */
function readTopic({ title, blocks }: Section, discussed: boolean): ReadTopic {
  const place = blocks.findIndex((block) => block.type === 'list')
  const end = place < 0 ? blocks.length : place
  const facts = textOf(blocks.slice(0, end))
  const notes = blocks.slice(end + 1).map((block) => textOf(block))
  return {
    // The number in front is the place in the list, and no part of the title.
    title: discussed ? title.replace(/^\d+\. /, '') : title,
    discussed,
    parked: facts.endsWith(KEPT),
    ...readVotes(facts),
    cards: itemsOf(blocks).map((item) => readCard(readLine(lineOf(item)))),
    notes: withoutStart(notes.join('\n\n'), NOTES_LABEL),
  }
}

function readVotes(facts: string): Pick<ReadTopic, 'votes' | 'voters' | 'hands'> {
  const count = (what: RegExp) => {
    const found = what.exec(facts)?.[1]
    return found === undefined ? null : Number(found)
  }
  const dots = count(/(\d+) votes?\b/)
  const hands = count(/(\d+) hands?\b/)
  return {
    votes: dots === null && hands === null ? null : (dots ?? 0) + (hands ?? 0),
    voters: count(/from (\d+) (?:person|people)\b/),
    hands,
  }
}

function readCard({ typed, emphasis, rest, id }: ReturnType<typeof readLine>): ReadCard {
  return {
    id,
    text: typed,
    column: emphasis === null ? null : emphasis.slice(1, -1),
    author: rest.startsWith(' — ') ? withoutEnd(withoutStart(rest, ' — '), ' ') : null,
  }
}
