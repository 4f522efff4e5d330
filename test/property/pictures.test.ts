import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NAMES_LEVELS } from '../../src/shared/domain/names'
import { filledTopics, tally } from '../../src/shared/domain/vote'
import type { RetroTruth } from '../../src/shared/domain/retro'
import { aLife } from './moves'
import { aPlay, inOrder, look, play, seenInFile, truthInFile, type Play } from './stage-play'

const names = fc.constantFrom(...NAMES_LEVELS)

describe('a retro in random hands', () => {
  it('looks the same to a screen that follows, to one that asks, and to one after a restart', async () => {
    await fc.assert(
      fc.asyncProperty(names, aLife(), async (level, life) => {
        const stage = await aPlay(level)
        for (const move of life) {
          expect(await play(stage, move), move.what).not.toBe('internal')
          for (const screen of stage.screens) {
            const asked = inOrder(look(stage.world, screen.actor, stage.retroId))
            expect(inOrder(screen.picture), move.what).toEqual(asked)
            expect(inOrder(seenInFile(stage, screen.actor)), move.what).toEqual(asked)
          }
        }
        await stage.world.close()
      }),
      { numRuns: 60 },
    )
  }, 120_000)

  it('loses no card and no vote, and shows as many votes as there are', async () => {
    await fc.assert(
      fc.asyncProperty(names, aLife(), async (level, life) => {
        const stage = await aPlay(level)
        for (const move of life) {
          const before = truthInFile(stage.world, stage.retroId)
          await play(stage, move)
          const after = truthInFile(stage.world, stage.retroId)
          if (move.what !== 'erase')
            expect(after.cards.size).toBeGreaterThanOrEqual(before.cards.size)
          if (!['takeBack', 'close'].includes(move.what)) {
            expect(after.votes.size, move.what).toBeGreaterThanOrEqual(before.votes.size)
          }
          expectBudgetKept(before, after)
          expectAllVotesShown(stage, after)
        }
        await stage.world.close()
      }),
      { numRuns: 60 },
    )
  }, 120_000)
})

/** Nobody has more dots than they may, unless they had them before. */
function expectBudgetKept(before: RetroTruth, after: RetroTruth): void {
  const used = (truth: RetroTruth) => {
    const counts = new Map<string, number>()
    for (const vote of truth.votes.values()) {
      if (!vote.removed) counts.set(vote.voterKey, (counts.get(vote.voterKey) ?? 0) + 1)
    }
    return counts
  }
  const earlier = used(before)
  const isSame = after.retro.votesPerPerson === before.retro.votesPerPerson
  const budget =
    after.retro.votesPerPerson ?? Math.min(5, Math.max(2, Math.round(filledTopics(after) / 4)))
  for (const [voter, count] of used(after)) {
    const added = count - (earlier.get(voter) ?? 0)
    // Only undo of a reset gives several back at once.
    if (isSame && added === 1) expect(count).toBeLessThanOrEqual(Math.max(budget, 20))
  }
}

/** What the topics on screen show adds up to the rows, hands and closed rounds of the cards on the wall. */
function expectAllVotesShown(stage: Play, truth: RetroTruth): void {
  const { topics, head } = look(stage.world, { role: 'host' }, stage.retroId)
  if (!head.votesRevealed) {
    expect(topics.flatMap(({ votes, voters, hands }) => [votes, voters, hands])).toEqual(
      topics.flatMap(() => [null, null, null]),
    )
    return
  }
  if (!head.revealed) return
  const shown = topics.reduce((sum, topic) => sum + (topic.votes ?? 0), 0)
  const kept = [...truth.topics.values()].reduce((sum, topic) => sum + tally(truth, topic).votes, 0)
  const deleted = [...truth.topics.values()]
    .filter((topic) => !topics.some(({ id }) => id === topic.id))
    .reduce((sum, topic) => sum + tally(truth, topic).votes, 0)
  expect(shown).toBe(kept - deleted)
}
