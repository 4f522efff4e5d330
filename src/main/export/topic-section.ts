import type { ListItem, Paragraph, RootContent } from 'mdast'
import type { CardPicture, RetroPicture, TopicPicture } from '@shared/domain/picture'
import { rankTopics, type RankedTopic } from '@shared/domain/topic'
import { counted } from '@shared/text/plural'
import { shownAuthor } from './authors'
import { heading, item, list, paragraph } from './blocks'
import { comment, emphasis, typed } from './phrasing'
import { TITLES } from './titles'

export const UNSORTED = 'Unsorted'
export const KEPT = 'Kept for the next retro.'
export const NOTES_LABEL = 'Notes: '

/** What was talked about, most votes first, and then what was not. */
export function topicSections(picture: RetroPicture): RootContent[] {
  const ranked = rankTopics(picture)
  const discussed = ranked.filter(({ topic }) => topic.discussed)
  const others = ranked.filter(({ topic }) => !topic.discussed)
  return [
    ...section(
      TITLES.discussed,
      discussed.flatMap((one, index) => topicBlocks(picture, one, `${index + 1}. ${one.title}`)),
    ),
    ...section(
      TITLES.notDiscussed,
      others.flatMap((one) => topicBlocks(picture, one, one.title)),
    ),
  ]
}

function section(title: string, blocks: readonly RootContent[]): RootContent[] {
  return blocks.length === 0 ? [] : [heading(2, title), ...blocks]
}

function topicBlocks(
  picture: RetroPicture,
  { topic, cards }: RankedTopic,
  title: string,
): RootContent[] {
  const facts = [votesInWords(topic), topic.parked ? KEPT : ''].filter((fact) => fact !== '')
  return [
    heading(3, title),
    ...(facts.length > 0 ? [paragraph(facts.join(' '))] : []),
    list(cards.map((card) => cardItem(picture, card))),
    ...noteParagraphs(topic.notes),
  ]
}

/** "6 votes from 4 people, 5 hands."; nothing where nobody voted, or votes are sealed. */
function votesInWords({ votes, voters, hands }: TopicPicture): string {
  const raised = hands ?? 0
  const dots = (votes ?? 0) - raised
  const from = voters ? ` from ${counted(voters, 'person', 'people')}` : ''
  const parts = [
    ...(dots > 0 ? [`${counted(dots, 'vote', 'votes')}${from}`] : []),
    ...(raised > 0 ? [counted(raised, 'hand', 'hands')] : []),
  ]
  return parts.length === 0 ? '' : `${parts.join(', ')}.`
}

/** `Nobody trusts red any more *(Rocks)* — Mira <!-- card … -->`: whatever comes before the emphasis was typed. */
function cardItem({ head, columns }: RetroPicture, card: CardPicture): ListItem {
  const column = columns.find(({ id }) => id === card.columnId)?.title ?? UNSORTED
  const author = shownAuthor(head, card.author)
  return item([
    ...typed(card.text),
    ' ',
    emphasis(`(${column})`),
    author === null ? ' ' : ` — ${author} `,
    comment('card', card.id),
  ])
}

/** A single empty line between two paragraphs is one here too; other line breaks are hard breaks inside them. */
function noteParagraphs(notes: string): Paragraph[] {
  if (notes.trim() === '') return []
  return notes
    .split(/(?<=\S)\n\n(?=\S)/)
    .map((part, index) => paragraph(index === 0 ? NOTES_LABEL : '', ...typed(part)))
}
