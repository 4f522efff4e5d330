import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NAMES_LEVELS } from '../../src/shared/domain/names'
import type { RetroPicture } from '../../src/shared/domain/picture'
import { aWorld } from '../world'
import { aLife, aStep, commandOf, PATIENCE, type Move } from './moves'
import { aPlay, inOrder, look, play, run, sceneOf, truthInFile, type Play } from './stage-play'

const names = fc.constantFrom(...NAMES_LEVELS)

describe('undo in random hands', () => {
  it(
    'gives every viewer exactly the picture from before the step',
    async () => {
      await fc.assert(
        fc.asyncProperty(names, aLife({ maxLength: 30 }), aStep(), async (level, life, step) => {
          const stage = await aPlay(level)
          for (const move of life) await play(stage, move)
          const before = whatAllSee(stage)
          fc.pre(await isNewStep(stage, step))

          await undoLast(stage)
          expect(whatAllSee(stage)).toEqual(before)
          expect(stage.screens.map(({ picture }) => timeless(picture))).toEqual(before)
          await stage.world.close()
        }),
        PATIENCE,
      )
    },
    PATIENCE.timeout,
  )

  it(
    'gives the same picture by a host that was started again in between',
    async () => {
      await fc.assert(
        fc.asyncProperty(names, aLife({ maxLength: 30 }), aStep(), async (level, life, step) => {
          const stage = await aPlay(level)
          for (const move of life) await play(stage, move)
          const before = whatAllSee(stage)
          fc.pre(await isNewStep(stage, step))

          const restarted = { ...stage, world: aWorld({ db: stage.world.db }) }
          await run(restarted, commandOf(sitDown, sceneOf(restarted)))
          await undoLast(restarted)
          expect(whatGuestsSee(restarted)).toEqual(before.slice(2))
          await stage.world.close()
        }),
        PATIENCE,
      )
    },
    PATIENCE.timeout,
  )

  it(
    'takes a whole stack of steps back to where it began',
    async () => {
      const steps = fc.array(aStep(), { minLength: 1, maxLength: 12 })
      await fc.assert(
        fc.asyncProperty(names, aLife({ maxLength: 20 }), steps, async (level, life, wishes) => {
          const stage = await aPlay(level)
          for (const move of life) await play(stage, move)
          const before = whatAllSee(stage)
          let done = 0
          for (const move of wishes)
            if (leavesStep(stage, move) && (await isNewStep(stage, move))) done += 1

          for (; done > 0; done -= 1) await undoLast(stage)
          expect(whatAllSee(stage)).toEqual(before)
          await stage.world.close()
        }),
        PATIENCE,
      )
    },
    PATIENCE.timeout,
  )

  it(
    'takes back steps from before the reveal after it, to the columns and the stage at the start',
    async () => {
      const steps = fc.array(aStep(), { minLength: 1, maxLength: 8 })
      await fc.assert(
        fc.asyncProperty(names, steps, async (level, wishes) => {
          const stage = await aPlay(level)
          const start = look(stage.world, { role: 'host' }, stage.retroId)
          for (const move of wishes) await play(stage, move)
          await run(stage, { actor: { role: 'host' }, name: 'cards.reveal', input: stage })
          while (truthInFile(stage.world, stage.retroId).undo) await undoLast(stage)

          const { head, columns } = look(stage.world, { role: 'host' }, stage.retroId)
          expect({ head, columns }).toEqual({
            head: { ...start.head, revealed: true },
            columns: start.columns,
          })
          await stage.world.close()
        }),
        PATIENCE,
      )
    },
    PATIENCE.timeout,
  )
})

const sitDown: Move = { what: 'sit', who: 0, a: 0, b: 0, ids: [], text: '' }

/** Sealed cards are changed by their writers for good, and an action's status moves without a step unless it is dropped. */
function leavesStep(stage: Play, { what, who, b }: Move): boolean {
  if (what === 'setStatus') return b % 4 === 3
  const isAboutCard = what === 'edit' || what === 'erase'
  return !isAboutCard || (who < 2 && truthInFile(stage.world, stage.retroId).retro.revealed)
}

/** Plays a step; whether it is one more to undo. */
async function isNewStep(stage: Play, step: Move): Promise<boolean> {
  const { undo } = truthInFile(stage.world, stage.retroId)
  await play(stage, step)
  return truthInFile(stage.world, stage.retroId).undo?.id !== undo?.id
}

async function undoLast(stage: Play): Promise<void> {
  const { undo } = truthInFile(stage.world, stage.retroId)
  const input = { retroId: stage.retroId, stepId: undo?.id ?? '' }
  expect(await run(stage, { actor: { role: 'host' }, name: 'undo.run', input })).toBeNull()
}

function whatAllSee({ world, retroId, screens }: Play): RetroPicture[] {
  return screens.map(({ actor }) => timeless(look(world, actor, retroId)))
}

function whatGuestsSee({ world, retroId, guests }: Play): RetroPicture[] {
  return guests.map((guest) => timeless(look(world, guest, retroId)))
}

/** Without the version, which only grows. */
function timeless(picture: RetroPicture): RetroPicture {
  return { ...inOrder(picture), version: 0 }
}
