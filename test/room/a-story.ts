import type { CallName, Input } from '@shared/api/contract'
import type { AppreciationId, CardId, TopicId, VoteId } from '@shared/domain/ids'
import type { RetroTruth } from '@shared/domain/retro'
import { STAGES } from '@shared/domain/stage'
import { codeOf, type ErrorCode } from '@shared/errors'
import { expect } from 'vitest'
import { newId } from '../world'
import type { InRetro } from '../../src/renderer/api/retro-store'
import type { Room } from './a-room'
import type { Phone } from './phones'

export type Move = {
  readonly what: string
  readonly who: number
  readonly a: number
  readonly turns: number
}
export type Story = ReturnType<typeof aStory>

/** A card as its writer knows it: every text it was given, and whether they asked for it to be gone. */
type Known = {
  readonly id: CardId
  readonly texts: string[]
  readonly by: Phone
  isDeleted: boolean
  mayBeDeleted: boolean
}

/** What guests and the host do, and what must be left of it in the end. */
export function aStory(phones: readonly Phone[]) {
  const cards: Known[] = []
  const under: Promise<unknown>[] = []
  const thanks: string[] = []

  /** Sends through the outbox; a phone that is away at the moment would show no button. */
  function send<N extends CallName>(
    phone: Phone,
    name: N,
    input: InRetro<N>,
    then: (code: ErrorCode | null) => void = () => {},
  ): boolean {
    const seat = phone.seated()
    if (!seat) return false
    const full = { ...input, retroId: seat.store.retroId } as unknown as Input<N>
    const answered = phone
      .inPage(() => seat.outbox.send(name, full))
      .then((code) => {
        // What arrives twice is no mistake of its sender.
        expect(['bad-request', 'internal'], name).not.toContain(code)
        then(code)
      })
    under.push(answered)
    return true
  }

  const picture = (phone: Phone) => phone.seated()?.store.getState().picture ?? null
  const pick = <Item>(items: readonly Item[], n: number): Item | undefined =>
    items[n % Math.max(1, items.length)]

  const guestMoves: Record<string, (phone: Phone, a: number) => void> = {
    add(phone, a) {
      const id = newId<CardId>()
      const text = `Card ${id}`
      const columnId = pick(picture(phone)?.columns ?? [], a)?.id
      if (!columnId || !send(phone, 'card.add', { cardId: id, columnId, text })) return
      cards.push({ id, texts: [text], by: phone, isDeleted: false, mayBeDeleted: false })
    },
    edit(phone, a) {
      const card = pick(ownOf(phone), a)
      if (!card) return
      const text = `${card.texts[0]}, edit ${newId()}`
      card.texts.push(text)
      send(phone, 'card.edit', { cardId: card.id, text })
    },
    delete(phone, a) {
      const card = pick(ownOf(phone), a)
      if (!card) return
      card.mayBeDeleted = true
      send(phone, 'card.delete', { cardId: card.id }, (code) => {
        if (code === null) card.isDeleted = true
      })
    },
    vote(phone, a) {
      const topicId = pick(picture(phone)?.topics ?? [], a)?.id
      if (topicId) send(phone, 'vote.cast', { voteId: newId<VoteId>(), topicId })
    },
    takeBack(phone, a) {
      const voteId = pick(picture(phone)?.mine?.votes ?? [], a)?.id
      if (voteId) send(phone, 'vote.takeBack', { voteId })
    },
    done(phone, a) {
      const stage = picture(phone)?.head.stage
      if (stage) send(phone, 'done.mark', { stage, isDone: a % 3 > 0 })
    },
    checkIn: (phone, a) => void send(phone, 'checkIn.answer', { text: `Mood ${a}` }),
    roti: (phone, a) => void send(phone, 'roti.give', { score: a % 5 }),
    thanks(phone) {
      const appreciationId = newId<AppreciationId>()
      const text = `Thanks ${appreciationId}`
      if (send(phone, 'appreciation.add', { appreciationId, text })) thanks.push(text)
    },
    reload: (phone) => phone.reload(() => {}),
  }

  const ownOf = (phone: Phone) => cards.filter((card) => card.by === phone && !card.mayBeDeleted)

  async function hostMove({ what, a }: Move, { host, retroId, picture: see }: Room): Promise<void> {
    const { topics, cards: shown } = await see()
    const topicId: TopicId | undefined = pick(topics, a)?.id
    const cardId = pick(shown, a + 1)?.id
    switch (what) {
      case 'reveal':
        return void (await host('cards.reveal', { retroId }))
      case 'group':
        if (topicId && cardId) {
          await host('topic.group', { retroId, cardIds: [cardId], intoTopicId: topicId })
        }
        return
      case 'stage':
        return void (await host('stage.enter', { retroId, stage: pick(STAGES, a) ?? 'write' }))
      case 'votes':
        return void (await host('votes.reveal', { retroId }))
      default:
        await host('votes.reset', { retroId })
    }
  }

  return {
    async play(move: Move, room: Room): Promise<void> {
      const phone = pick(phones, move.who)
      const asGuest = guestMoves[move.what]
      if (asGuest) {
        if (phone) asGuest(phone, move.a)
        return
      }
      // What the host may not do yet is refused; anything else is a bug.
      await hostMove(move, room).catch((error: unknown) => {
        if (codeOf(error) === 'internal') throw error
      })
    },
    settled: () => Promise.all(under),
    compare(truth: RetroTruth): void {
      const wall = [...truth.cards.values()].filter((card) => !card.removed)
      for (const { texts, isDeleted, mayBeDeleted } of cards) {
        const found = wall.filter((card) => texts.includes(card.text))
        expect(found.length, texts[0]).toBeLessThanOrEqual(isDeleted ? 0 : 1)
        if (!mayBeDeleted) expect(found.length, texts[0]).toBe(1)
      }
      expect(wall.length).toBeLessThanOrEqual(cards.length)
      expect([...truth.appreciations.values()].map(({ text }) => text).toSorted()).toEqual(
        thanks.toSorted(),
      )
      expectBudgetsKept(truth)
    },
  }
}

function expectBudgetsKept({ votes, retro }: RetroTruth): void {
  const rows = [...votes.values()].filter((vote) => !vote.removed)
  for (const voter of new Set(rows.map(({ voterKey }) => voterKey))) {
    const own = rows.filter(({ voterKey }) => voterKey === voter)
    expect(own.length).toBeLessThanOrEqual(retro.votesPerPerson ?? 0)
  }
}
