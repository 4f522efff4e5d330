import type { RootContent } from 'mdast'
import type { HeadPicture, RetroPicture } from '@shared/domain/picture'
import { counted } from '@shared/text/plural'
import { actionSection, lastActionSection } from './action-section'
import { heading, paragraph } from './blocks'
import { appreciationSection, closingSection } from './closing-section'
import { retroFrontMatter } from './front-matter'
import { topicSections } from './topic-section'
import { dayInWords } from './words'
import { writeMarkdown } from './write-markdown'

/** A retro as a file for people. It holds what the picture holds: what the screen may not show is not in it. */
export function retroMarkdown(picture: RetroPicture, teamName: string): string {
  return writeMarkdown([
    retroFrontMatter(picture, teamName),
    heading(1, picture.head.title),
    paragraph(introduction(picture.head, teamName)),
    ...sealedCards(picture),
    ...actionSection(picture.actions),
    ...topicSections(picture),
    ...lastActionSection(picture.lastActions),
    ...closingSection(picture),
    ...appreciationSection(picture),
  ])
}

/** "Payments, 20 November 2026. Sailboat, 7 people, 58 minutes." */
function introduction(head: HeadPicture, teamName: string): string {
  const people = counted(head.people, 'person', 'people')
  const session = [head.format.name, people, ...lengthInWords(head)].join(', ')
  return `${teamName}, ${dayInWords(head.startedOn)}. ${session}.`
}

/** Nothing while it runs, or where the clock was set back: then the length is not known. */
function lengthInWords({ startedAt, closedAt }: HeadPicture): string[] {
  if (closedAt === null || closedAt < startedAt) return []
  const minutes = Math.max(1, Math.round((closedAt - startedAt) / 60_000))
  return [counted(minutes, 'minute', 'minutes')]
}

function sealedCards({ head, cards, counts }: RetroPicture): RootContent[] {
  if (head.revealed || cards.length > 0 || counts.cards === 0) return []
  return [paragraph(`${counted(counts.cards, 'card', 'cards')}, not revealed yet.`)]
}
