import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NAMES_LEVELS } from '../../src/shared/domain/names'
import { aLife, commandOf, PATIENCE, type MoveName } from './moves'
import { aPlay, inOrder, look, run, sceneOf } from './stage-play'

describe('a command that arrives twice', () => {
  it(
    'changes nothing the second time',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...NAMES_LEVELS), aLife(), async (level, life) => {
          const stage = await aPlay(level)
          for (const move of life) {
            const command = commandOf(move, sceneOf(stage))
            const first = await run(stage, command)
            const before = stage.screens.map(({ actor }) => look(stage.world, actor, stage.retroId))
            const second = await run(stage, command)

            expect(second, move.what).not.toBe('internal')
            if (first === null && isSentAgain(move.what)) expect(second, move.what).toBeNull()
            expect(
              stage.screens.map(({ actor }) => inOrder(look(stage.world, actor, stage.retroId))),
              move.what,
            ).toEqual(before.map(inOrder))
          }
          await stage.world.close()
        }),
        PATIENCE,
      )
    },
    PATIENCE.timeout,
  )
})

/** What a client sends again by itself after a lost line; the rest is pressed by a person, and may be told "too late". */
function isSentAgain(what: MoveName): boolean {
  return !['undo', 'close', 'reopen', 'deleteAction'].includes(what)
}
