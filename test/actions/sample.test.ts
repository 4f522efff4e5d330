import { afterEach, beforeEach, expect, it } from 'vitest'
import type { TeamId } from '../../src/shared/domain/ids'
import { aWorld, newId, type World } from '../world'
import { inSprints } from './sprints'

let world: World
beforeEach(() => void (world = aWorld()))
afterEach(() => world.close())

it('the sample team shows an experiment that was kept, and an action that was made smaller', async () => {
  const teamId = newId<TeamId>()
  await world.host('sample.load', { teamId })
  const actions = await world.host('action.list', { teamId })
  const storyOf = async (text: string) => {
    const action = actions.find((one) => one.text.startsWith(text))
    if (!action) throw new Error(`no “${text}”`)
    return (await inSprints(world, teamId).story(action.id)).map((line) => line.slice(11))
  }
  expect(await storyOf('Release every working day')).toEqual([
    'Made in Sprint 38 retro',
    'Carried over in Sprint 39 retro',
    'Kept; seen: “We keep it. Evening releases: 0 (before: 2 a sprint). ' +
      'Changes undone per rollback: 1 (before: 4).” in Sprint 40 retro',
    'Done in Sprint 40 retro',
  ])
  const runbook = await storyOf('Write one page of runbook')
  expect(runbook).toContain(
    'Made smaller; split from it: “Let Yuki follow the page alone in a dry run” in Sprint 40 retro',
  )
  expect(runbook.at(-1)).toBe('Done in Sprint 41 retro')
})
