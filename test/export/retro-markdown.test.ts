import { describe, expect, it } from 'vitest'
import { retroMarkdown } from '../../src/main/export/retro-markdown'
import { aCard, anAction, anId, aRetroPicture, aTopic } from './a-retro-picture'
import { anchor, aWholeRetro, rocks } from './a-whole-retro'

describe('retroMarkdown', () => {
  it('writes a whole retro as people would like to read it', async () => {
    const file = retroMarkdown(aWholeRetro('named'), 'Payments')
    await expect(file).toMatchFileSnapshot('golden/named-retro.md')
  })

  it('writes the same retro without a name of an author when it is anonymous', async () => {
    const file = retroMarkdown(aWholeRetro('anonymous'), 'Payments')
    await expect(file).toMatchFileSnapshot('golden/anonymous-retro.md')
    expect(file).not.toContain('—')
  })

  it('writes text that looks like Markdown as the text it is', async () => {
    const text = [
      '# Deploys',
      '',
      '- [ ] *not* a task | <b>not bold</b> &amp; `not code`',
      '\t1. see https://ci.example.org/a_b or mail ops@example.org',
      '---',
      'ends with a backslash \\',
    ].join('\n')
    const picture = aRetroPicture(
      { title: '<Sprint> 42: "retro" #1 *', sprint: '1e3' },
      {
        topics: [aTopic({ notes: 'One | two\n\nThree\n\n\nfour <br>' })],
        cards: [aCard({ text })],
        columns: [],
        lastActions: [anAction({ text: 'Split | join\nthe <table>', owner: 'Bo (PO)' })],
      },
    )
    await expect(retroMarkdown(picture, 'A & B')).toMatchFileSnapshot('golden/hostile-retro.md')
  })

  it('is a heading and a line when nothing happened yet', () => {
    expect(bodyOf(aRetroPicture({ people: 1, closedAt: null }))).toBe(
      '# Sprint 42 retro\n\nPayments, 20 November 2026. Sailboat, 1 person.\n',
    )
  })

  it('leaves the sprint out of the front matter when there is none', () => {
    expect(retroMarkdown(aRetroPicture({ sprint: null }), 'Payments')).not.toContain('sprint:')
  })

  it('says how many cards are sealed, and nothing of what they say', () => {
    const own = aCard({ text: 'My own secret', author: 'Mira' })
    const picture = aRetroPicture(
      { names: 'named-after-reveal', revealed: false, closedAt: null },
      {
        counts: { cards: 14, done: 1, doneNames: ['Mira'], rotis: 0 },
        checkIns: [{ text: 'Curious', author: 'Mira' }],
        mine: { name: 'Mira', cards: [own], votes: [], done: true, checkIn: 'Curious', roti: 4 },
      },
    )
    expect(bodyOf(picture)).toContain('\n14 cards, not revealed yet.\n')
    expect(retroMarkdown(picture, 'Payments')).not.toMatch(/Mira|secret/)
  })

  it('holds no author in an anonymous retro, even where a picture had one', () => {
    const file = retroMarkdown(
      aRetroPicture(
        { names: 'anonymous' },
        {
          topics: [aTopic()],
          cards: [aCard({ author: 'Mira' })],
          checkIns: [{ text: 'Curious', author: 'Mira' }],
          appreciations: [{ id: anId('thanks', 1), text: 'Thank you', author: 'Mira' }],
        },
      ),
      'Payments',
    )
    expect(file).not.toContain('Mira')
  })

  it.each([
    [{ votes: 6, voters: 4 }, '6 votes from 4 people.'],
    [{ votes: 3, voters: 1 }, '3 votes from 1 person.'],
    [{ votes: 1, voters: 1 }, '1 vote from 1 person.'],
    [{ votes: 11, voters: 4, hands: 5 }, '6 votes from 4 people, 5 hands.'],
    [{ votes: 1, voters: 0, hands: 1 }, '1 hand.'],
    [{ votes: 2, voters: 1, parked: true }, '2 votes from 1 person. Kept for the next retro.'],
  ])('counts %j in words', (topic, words) => {
    const picture = aRetroPicture({}, { topics: [aTopic(topic)], cards: [aCard()] })
    expect(bodyOf(picture)).toContain(`\n\n${words}\n\n- `)
  })

  it.each([[{ votes: 0, voters: 0 }], [{ votes: null, voters: null, hands: null }]])(
    'says nothing of votes when there are none: %j',
    (topic) => {
      const picture = aRetroPicture({}, { topics: [aTopic(topic)], cards: [aCard()] })
      expect(bodyOf(picture)).toContain('### 1. Checkout tests fail twice a day\n\n- Checkout')
    },
  )

  it('numbers what was discussed, most votes first', () => {
    const [first, second] = [anId('topic', 1), anId('topic', 2)]
    const picture = aRetroPicture(
      {},
      {
        columns: [anchor, rocks],
        topics: [aTopic({ id: first, votes: 1 }), aTopic({ id: second, votes: 2, title: 'Tests' })],
        cards: [
          aCard({ text: 'Slow\nbuild', columnId: anchor.id, topicId: first }),
          aCard({ id: anId('card', 2), text: 'Red', columnId: rocks.id, topicId: second }),
        ],
      },
    )
    const headings = bodyOf(picture).match(/^###.*$/gm)
    expect(headings).toEqual(['### 1. Tests', '### 2. Slow'])
  })

  it.each([
    [{ owner: null }, '- [ ] Alert on checkout errors (nobody yet) <!--'],
    [{ owner: 'Mira', dueOn: '2026-12-04' }, '(Mira, due 2026-12-04) <!--'],
    [{ owner: 'Mira', status: 'doing' }, '(Mira, doing) <!--'],
    [{ owner: 'Mira', status: 'done' }, '- [x] Alert'],
    [
      { status: 'dropped', reason: 'the vendor does it' },
      '\n      Dropped: the vendor does it <!--',
    ],
    [{ status: 'dropped' }, '\n      Dropped <!--'],
    [{ doneWhen: 'an alert fired' }, '(nobody yet)\n      Done when: an alert fired <!--'],
  ])('writes an action with %j', (fields, words) => {
    expect(bodyOf(aRetroPicture({}, { actions: [anAction(fields)] }))).toContain(words)
  })

  it('leaves out a return on time invested that nobody gave', () => {
    expect(bodyOf(aRetroPicture({}, { roti: [0, 0, 0, 0, 0] }))).not.toContain('##')
    expect(bodyOf(aRetroPicture({}, { roti: [0, 0, 1, 4, 27] }))).toContain(
      'Return on time invested: 0 nobody, 1 nobody, 2 one, 3 four, 4 twenty-seven.\n',
    )
  })
})

function bodyOf(picture: Parameters<typeof retroMarkdown>[0]): string {
  return retroMarkdown(picture, 'Payments').replace(/^---\n[^]*?\n---\n\n/, '')
}
