import { describe, expect, it } from 'vitest'
import { type ActionStatus, isOpen, statusAfter } from '@shared/domain/action'
import { NAMES_LEVELS } from '@shared/domain/names'
import checkIns from '../../../../resources/check-in-questions.json'
import { builtInFormats } from '../format/built-in-formats'
import { type SampleRetro, sampleTeam } from './sample-team'

const { team, retros } = sampleTeam()
const formats = new Map(builtInFormats().map((format) => [format.id, format]))

/** Every action with the decisions made about it, in time. */
const actions = retros.flatMap((retro) =>
  retro.actions.map((action) => {
    const reviews = retros.flatMap((later) => later.reviews.filter((r) => r.action === action.key))
    const decisions = reviews.map(({ decision }) => decision)
    const status = decisions.reduce<ActionStatus>((now, d) => statusAfter(d, now), 'open')
    return { ...action, decisions, status, dueIn: action.dueInDays - retro.daysAgo }
  }),
)

function openBefore(retro: SampleRetro): string[] {
  const earlier = retros.slice(0, retros.indexOf(retro))
  const closed = new Set(
    earlier.flatMap(({ reviews }) =>
      reviews.filter((r) => r.decision === 'done' || r.decision === 'drop').map((r) => r.action),
    ),
  )
  return earlier.flatMap((r) => r.actions.map(({ key }) => key)).filter((key) => !closed.has(key))
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0)

describe('sampleTeam', () => {
  it('has six members and six retros, two weeks apart, the newest nine days old', () => {
    expect(new Set(team.members).size).toBe(6)
    expect(retros.map(({ daysAgo }) => daysAgo)).toEqual([79, 65, 51, 37, 23, 9])
  })

  it('shows six formats and every level of names', () => {
    expect(new Set(retros.map(({ formatId }) => formatId)).size).toBe(6)
    expect(new Set(retros.map(({ names }) => names))).toEqual(new Set(NAMES_LEVELS))
  })

  it('gives every action a key of its own', () => {
    expect(new Set(actions.map(({ key }) => key)).size).toBe(actions.length)
  })

  it('tells of one action dropped, one experiment, and one carried over three times', () => {
    const carried = actions.filter(
      ({ decisions }) => decisions.filter((d) => d === 'keep' || d === 'change').length === 3,
    )
    expect(carried.map(({ key }) => key)).toEqual(['runbook'])
    expect(actions.filter(({ status }) => status === 'dropped')).toHaveLength(1)
    expect(actions.filter(({ experiment }) => experiment)).toHaveLength(1)
  })

  it('looks at the experiment on its day, and splits an action that it reviews', () => {
    const [tried] = actions.filter(({ experiment }) => experiment)
    const looks = retros.flatMap((retro) =>
      retro.reviews
        .filter(({ outcome }) => outcome !== undefined)
        .map(({ action }) => ({ action, daysAgo: retro.daysAgo })),
    )
    const madeIn = retros.find((retro) => retro.actions.some(({ key }) => key === tried?.key))
    const checkIn = tried?.experiment?.checkInDays ?? 0
    expect(looks).toEqual([{ action: tried?.key, daysAgo: (madeIn?.daysAgo ?? 0) - checkIn }])
    const splits = retros.flatMap((retro) =>
      retro.actions.flatMap(({ splitFrom }) =>
        splitFrom === undefined ? [] : [retro.reviews.find((r) => r.action === splitFrom)],
      ),
    )
    expect(splits).toMatchObject([{ action: 'runbook', decision: 'change' }])
  })

  it('leaves two actions open today, one of them overdue', () => {
    const open = actions.filter(isOpen)
    expect(open).toHaveLength(2)
    expect(open.filter(({ dueIn }) => dueIn < 0)).toHaveLength(1)
  })
})

describe.each(retros.map((retro) => [retro.title, retro] as const))('%s', (_title, retro) => {
  const topics = new Set(retro.topics.map(({ key }) => key))

  it('has 12 to 22 cards, 5 to 9 topics, 3 to 5 discussed and 1 to 3 actions', () => {
    const discussed = retro.topics.filter((topic) => topic.discussed)
    expect(retro.cards.length).toSatisfy((cards: number) => cards >= 12 && cards <= 22)
    expect(topics.size).toSatisfy((count: number) => count >= 5 && count <= 9)
    expect(discussed.length).toSatisfy((count: number) => count >= 3 && count <= 5)
    expect(retro.actions.length).toSatisfy((count: number) => count >= 1 && count <= 3)
  })

  it('uses the columns of its format, each of them', () => {
    const columns = formats.get(retro.formatId)?.columns.map(({ title }) => title)
    expect(new Set(retro.cards.map(({ column }) => column))).toEqual(new Set(columns))
  })

  it('names members, and nobody when anonymous', () => {
    const anonymous = retro.names === 'anonymous'
    const authors = [...retro.cards, ...retro.checkIns].map(({ author }) => author)
    const allowed = anonymous ? [null] : team.members
    expect(authors.filter((author) => !allowed.some((name) => name === author))).toEqual([])
    expect(retro.actions.filter(({ owner }) => !team.members.includes(owner))).toEqual([])
  })

  it('puts each card and action under a topic that exists, and no topic stays empty', () => {
    expect(topics.size).toBe(retro.topics.length)
    expect(new Set(retro.cards.map(({ topic }) => topic))).toEqual(topics)
    expect(retro.actions.filter(({ topic }) => !topics.has(topic))).toEqual([])
  })

  it('reviews exactly the actions that were open, with a reason where one is dropped', () => {
    expect(retro.reviews.map(({ action }) => action)).toEqual(openBefore(retro))
    expect(retro.reviews.filter((r) => r.decision === 'drop' && !r.reason)).toEqual([])
  })

  it('has votes that the people there could have cast', () => {
    const people = retro.checkIns.length
    const perPerson = Math.min(5, Math.max(2, Math.round(retro.topics.length / 4)))
    const impossible = retro.topics.filter(
      ({ votes, voters }) => voters > people || voters > votes || votes > 2 * voters,
    )
    expect(impossible).toEqual([])
    expect(people).toBeLessThanOrEqual(team.members.length)
    expect(sum(retro.topics.map(({ votes }) => votes))).toBeLessThanOrEqual(people * perPerson)
    expect(sum(retro.roti)).toBe(people)
  })

  it('talks about the most voted topics, in that order, and takes notes on those only', () => {
    const order = retro.topics.map(({ votes, discussed }) => votes * 2 + Number(discussed))
    const talkedAbout = retro.topics.filter(({ discussed }) => discussed)
    expect(order).toEqual(order.toSorted((a, b) => b - a))
    expect(retro.topics.slice(0, talkedAbout.length)).toEqual(talkedAbout)
    expect(retro.topics.filter(({ discussed, notes }) => discussed !== (notes !== ''))).toEqual([])
  })

  it('checks in with a question of ours', () => {
    expect(checkIns.questions).toContain(retro.checkInQuestion)
  })
})
