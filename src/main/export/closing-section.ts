import type { RootContent } from 'mdast'
import type { RetroPicture } from '@shared/domain/picture'
import type { RotiCounts } from '@shared/domain/retro'
import { shownAuthor, signature } from './authors'
import { heading, item, list, paragraph } from './blocks'
import { comment, typed } from './phrasing'
import { TITLES } from './titles'
import { peopleInWords } from './words'

export const CHECK_IN_LABEL = 'Check-in: '
export const ROTI_LABEL = 'Return on time invested: '

export function closingSection(picture: RetroPicture): RootContent[] {
  const blocks = [...checkInBlocks(picture), ...rotiBlocks(picture.roti)]
  return blocks.length === 0 ? [] : [heading(2, TITLES.closing), ...blocks]
}

/** The question stands only where somebody answered it. */
function checkInBlocks({ head, checkIns }: RetroPicture): RootContent[] {
  if (checkIns.length === 0) return []
  const question = head.checkInQuestion
  const answers = checkIns.map(({ text, author }) =>
    item([...typed(text), ...signature(shownAuthor(head, author))]),
  )
  return [
    ...(question.trim() === '' ? [] : [paragraph(CHECK_IN_LABEL, ...typed(question))]),
    list(answers),
  ]
}

function rotiBlocks(roti: RotiCounts | null): RootContent[] {
  if (roti === null || roti.every((count) => count === 0)) return []
  const steps = roti.map((count, step) => `${step} ${peopleInWords(count)}`)
  return [paragraph(`${ROTI_LABEL}${steps.join(', ')}.`)]
}

export function appreciationSection({ head, appreciations }: RetroPicture): RootContent[] {
  if (appreciations.length === 0) return []
  return [
    heading(2, TITLES.appreciations),
    list(
      appreciations.map(({ id, text, author }) =>
        item([
          ...typed(text),
          ...signature(shownAuthor(head, author)),
          ' ',
          comment('appreciation', id),
        ]),
      ),
    ),
  ]
}
