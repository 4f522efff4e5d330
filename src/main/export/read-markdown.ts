import type { RotiCounts } from '@shared/domain/retro'
import { AppError } from '@shared/errors'
import { readRetroFrontMatter, type RetroFrontMatter } from './front-matter'
import { readActions, readReviews, type ReadAction, type ReadReview } from './read-actions'
import { parseMarkdown, sectionsOf } from './read-blocks'
import { readCheckInQuestion, readRoti, readSigned, type ReadSigned } from './read-closing'
import { readTopics, type ReadTopic } from './read-topics'
import { TITLES } from './titles'

export type ReadRetro = {
  readonly frontMatter: RetroFrontMatter
  readonly title: string
  readonly actions: readonly ReadAction[]
  readonly topics: readonly ReadTopic[]
  readonly reviews: readonly ReadReview[]
  readonly checkInQuestion: string
  readonly checkIns: readonly ReadSigned[]
  readonly roti: RotiCounts | null
  readonly appreciations: readonly ReadSigned[]
}

/** Reads back what `retroMarkdown` wrote. It goes by the parsed tree alone, as any other reader of the file would. */
export function readRetroMarkdown(text: string): ReadRetro {
  const blocks = parseMarkdown(text).children
  const [first] = blocks
  if (first?.type !== 'yaml') throw new AppError('file-foreign')

  const sections = sectionsOf(blocks, 2)
  const under = (title: string) => sections.find((one) => one.title === title)?.blocks ?? []
  const closing = under(TITLES.closing)
  return {
    frontMatter: readRetroFrontMatter(first.value),
    title: sectionsOf(blocks, 1)[0]?.title ?? '',
    actions: readActions(under(TITLES.actions)),
    topics: [
      ...readTopics(under(TITLES.discussed), true),
      ...readTopics(under(TITLES.notDiscussed), false),
    ],
    reviews: readReviews(under(TITLES.lastActions)),
    checkInQuestion: readCheckInQuestion(closing),
    checkIns: readSigned(closing),
    roti: readRoti(closing),
    appreciations: readSigned(under(TITLES.appreciations)),
  }
}
