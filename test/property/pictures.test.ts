import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NAMES_LEVELS } from '../../src/shared/domain/names'
import type { RetroTruth, Vote } from '../../src/shared/domain/retro'
import { budgetOf, ownVotes, tally } from '../../src/shared/domain/vote'
import { HOST } from '../world'
import { aLife, PATIENCE, type Move } from './moves'
import { aPlay, expectSame, inOrder, look, play, seenInFile, truthInFile } from './stage-play'

const names = fc.constantFrom(...NAMES_LEVELS)

describe('a retro in random hands', () => {
  it(
    'looks the same to a screen that follows, to one that asks, and to one after a restart',
    async () => {
      await fc.assert(
        fc.asyncProperty(names, aLife(), async (level, life) => {
          const stage = await aPlay(level)
          for (const move of life) {
            expect(await play(stage, move), move.what).not.toBe('internal')
            for (const screen of stage.screens) {
              const asked = inOrder(look(stage.world, screen.actor, stage.retroId))
              expectSame(inOrder(screen.picture), asked, `followed: ${move.what}`)
              expectSame(inOrder(seenInFile(stage, screen.actor)), asked, `file: ${move.what}`)
            }
          }
          await stage.world.close()
        }),
        PATIENCE,
      )
    },
    PATIENCE.timeout,
  )

  it(
    'loses no card and no vote, lets nobody vote over the budget, and shows all votes there are',
    async () => {
      await fc.assert(
        fc.asyncProperty(names, aLife(), async (level, life) => {
          const stage = await aPlay(level)
          for (const move of life) {
            const before = truthInFile(stage.world, stage.retroId)
            const refusal = await play(stage, move)
            const after = truthInFile(stage.world, stage.retroId)
            expectNothingLost(move, before, after)
            if (move.what === 'vote' && refusal === null) expectWithinBudget(before, after)
            expect(strandedVotes(after), move.what).toEqual([])
            expectTotals(look(stage.world, HOST, stage.retroId), after)
          }
          await stage.world.close()
        }),
        PATIENCE,
      )
    },
    PATIENCE.timeout,
  )
})

/** Rows go in three ways only: a sealed card by its writer, a dot taken back, and all dots when the retro closes. */
function expectNothingLost({ what }: Move, before: RetroTruth, after: RetroTruth): void {
  const cards = [...before.cards.values()].filter((card) => !card.removed).length
  const cardsNow = [...after.cards.values()].filter((card) => !card.removed).length
  if (what !== 'erase' && what !== 'undo') expect(cardsNow, what).toBeGreaterThanOrEqual(cards)
  expect(after.cards.size, what).toBeGreaterThanOrEqual(
    before.cards.size - (what === 'erase' && !before.retro.revealed ? 1 : 0),
  )
  if (what === 'close') return
  expect(after.votes.size, what).toBeGreaterThanOrEqual(
    before.votes.size - (what === 'takeBack' ? 1 : 0),
  )
}

function expectWithinBudget(before: RetroTruth, after: RetroTruth): void {
  for (const [id, { voterKey }] of after.votes) {
    if (before.votes.has(id)) continue
    expect(ownVotes(after, voterKey).length).toBeLessThanOrEqual(budgetOf(after))
  }
}

/** A dot lies on a topic with cards; it is out of sight only together with the cards that were deleted. */
function strandedVotes(truth: RetroTruth): Vote[] {
  const withCards = new Set([...truth.cards.values()].map((card) => card.topicId))
  return [...truth.votes.values()].filter((vote) => !withCards.has(vote.topicId))
}

function expectTotals({ head, topics }: ReturnType<typeof look>, truth: RetroTruth): void {
  const isShown = head.revealed && head.votesRevealed
  for (const topic of topics) {
    const counted = [...truth.votes.values()].filter(
      (vote) => vote.topicId === topic.id && !vote.removed,
    )
    const row = truth.topics.get(topic.id)
    const total = counted.length + (row?.hands ?? 0) + (row?.finalVotes ?? 0)
    expect(topic.votes).toBe(isShown ? total : null)
    expect(topic.voters).toBe(isShown && row ? tally(truth, row).voters : null)
  }
}
