import fc from 'fast-check'
import { micromark } from 'micromark'
import { frontmatter, frontmatterHtml } from 'micromark-extension-frontmatter'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { describe, expect, it } from 'vitest'
import { readRetroMarkdown, type ReadRetro } from '../../src/main/export/read-markdown'
import { retroMarkdown } from '../../src/main/export/retro-markdown'
import type { ActionPicture } from '../../src/shared/domain/action'
import type { RetroPicture } from '../../src/shared/domain/picture'
import { rankTopics, type RankedTopic } from '../../src/shared/domain/topic'
import { aCard, aRetroPicture, aTopic } from './a-retro-picture'
import { HOSTILE } from './hostile'
import { aHostileRetro } from './retro-arbitrary'

describe('a retro in Markdown', () => {
  it('comes back exactly, whatever people typed', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(aHostileRetro, ({ picture, teamName }) => {
        const file = retroMarkdown(picture, teamName)
        expect(readRetroMarkdown(file)).toEqual(expected(picture, teamName))
        expect(foreignTags(file)).toEqual([])
      }),
      { numRuns: 1_000 },
    )
  })

  it('is the same bytes for the same retro, with one line feed at the end and no CR', () => {
    fc.assert(
      fc.property(aHostileRetro, ({ picture, teamName }) => {
        const file = retroMarkdown(picture, teamName)
        expect(retroMarkdown(structuredClone(picture), teamName)).toBe(file)
        expect(file).toMatch(/[^\n]\n$/)
        expect(file).not.toContain('\r')
      }),
      { numRuns: 100 },
    )
  })

  it.each(HOSTILE.filter((text) => text.trim() !== ''))('keeps a card that says %j', (text) => {
    const file = retroMarkdown(aCardThatSays(text), 'Payments')
    expect(readRetroMarkdown(file).topics[0]?.cards[0]?.text).toBe(text)
    expect(foreignTags(file)).toEqual([])
  })

  it('keeps a card of 2,000 characters with a line break after each', () => {
    const text = 'é\n'.repeat(1_000)
    const file = retroMarkdown(aCardThatSays(text), 'Payments')
    expect(readRetroMarkdown(file).topics[0]?.cards[0]?.text).toBe(text)
  })
})

function aCardThatSays(text: string): RetroPicture {
  return aRetroPicture({}, { topics: [aTopic()], cards: [aCard({ text })] })
}

/**
 * Tags that a second way to HTML, which shares no code with our reader above the tokens, makes and that are not of
 * the file's own shape. Names and attributes are all from our side: a link, say, would come from what was typed.
 */
function foreignTags(file: string): string[] {
  const html = micromark(file, {
    allowDangerousHtml: true,
    extensions: [frontmatter(), gfm()],
    htmlExtensions: [frontmatterHtml(), gfmHtml()],
  })
  const ours =
    /^<(?:\/?(?:h[123]|p|ul|li|em|table|thead|tbody|tr|th|td)|br(?: \/)?|input type="checkbox" disabled=""(?: checked="")? ?\/?|!-- (?:card|action|appreciation) [0-9a-f-]{36} --)>$/
  return (html.match(/<[^>]*>?/g) ?? []).filter((tag) => !ours.test(tag))
}

/** What the reader should find, from the picture alone. Blank notes, questions, done-tests and reasons are none. */
function expected(picture: RetroPicture, teamName: string): ReadRetro {
  const { id, head, lastActions, roti } = picture
  const authorOf = (author: string | null) => (head.names === 'anonymous' ? null : author)
  const ranked = rankTopics(picture)
  const topics = [
    ...ranked.filter(({ topic }) => topic.discussed),
    ...ranked.filter(({ topic }) => !topic.discussed),
  ]
  return {
    frontMatter: {
      candor: 1,
      kind: 'retro',
      id,
      team: teamName,
      title: head.title,
      ...(head.sprint === null ? {} : { sprint: head.sprint }),
      format: head.format.name,
      date: head.startedOn,
      names: head.names,
      people: head.people,
    },
    title: head.title,
    actions: picture.actions.map(expectedAction),
    topics: topics.map((topic) => expectedTopic(picture, topic)),
    reviews: lastActions.map(({ id: actionId, text, owner, review }) => ({
      id: actionId,
      text,
      owner,
      decision: review?.decision ?? null,
      reason: orNothing(review?.reason ?? ''),
    })),
    checkInQuestion: picture.checkIns.length > 0 ? orNothing(head.checkInQuestion) : '',
    checkIns: picture.checkIns.map(({ text, author }) => ({
      id: null,
      text,
      author: authorOf(author),
    })),
    roti: roti?.some((count) => count > 0) ? roti : null,
    appreciations: picture.appreciations.map((one) => ({ ...one, author: authorOf(one.author) })),
  }
}

function expectedAction({ id, text, owner, dueOn, doneWhen, status, reason }: ActionPicture) {
  return {
    id,
    text,
    owner,
    dueOn,
    doneWhen: orNothing(doneWhen),
    status,
    reason: status === 'dropped' ? orNothing(reason) : '',
  }
}

function expectedTopic({ head, columns }: RetroPicture, { topic, title, cards }: RankedTopic) {
  const { discussed, parked, votes, voters, hands } = topic
  const dots = (votes ?? 0) - (hands ?? 0)
  return {
    title,
    discussed,
    parked,
    votes: votes || null,
    voters: dots > 0 ? voters || null : null,
    hands: hands || null,
    cards: cards.map(({ id, text, columnId, author }) => ({
      id,
      text,
      column: columns.find((column) => column.id === columnId)?.title ?? 'Unsorted',
      author: head.names === 'anonymous' ? null : author,
    })),
    notes: orNothing(topic.notes),
  }
}

function orNothing(text: string): string {
  return text.trim() === '' ? '' : text
}
