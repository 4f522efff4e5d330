import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Day } from '../../src/shared/domain/day'
import type { ActionId, RetroId } from '../../src/shared/domain/ids'
import { codeOf } from '../../src/shared/errors'
import { aWorld, newId, type World } from '../world'
import { aTeamInSprints, aTry, type Sprints } from './sprints'

let world: World
let team: Sprints
let actionId: ActionId
let retroId: RetroId
const part = newId<ActionId>()

beforeEach(async () => {
  world = aWorld()
  team = await aTeamInSprints(world)
  const first = await team.retro(1)
  actionId = await team.add(first, {
    text: 'Review within a morning',
    owner: 'Ada',
    dueOn: Day.parse('2026-12-18'),
    experiment: aTry('It will shorten the wait', '2026-12-04'),
  })
  await world.host('retro.close', { retroId: first })
  retroId = await team.retro(2)
})
afterEach(() => world.close())

const steps = {
  'made smaller': (where: RetroId | null) =>
    world.host('action.split', {
      actionId,
      retroId: where,
      text: 'Review before noon on Mondays',
      parts: [{ actionId: part, text: 'Name a reviewer of the day' }],
    }),
  'looked at and kept': (where: RetroId | null) =>
    world.host('action.check', {
      actionId,
      retroId: where,
      outcome: 'keep',
      seen: 'Shorter by half',
      next: null,
    }),
  'looked at and adapted': (where: RetroId | null) =>
    world.host('action.check', {
      actionId,
      retroId: where,
      outcome: 'adapt',
      seen: 'Shorter on Mondays',
      next: aTry('A reviewer of the day will help', '2027-01-01'),
    }),
}

async function everything() {
  return {
    list: await world.host('action.list', { teamId: team.teamId }),
    story: await team.story(actionId),
    lastActions: (await world.host('retro.get', { retroId })).lastActions,
  }
}

describe.each(Object.entries(steps))('an action that was %s', (_name, step) => {
  it('stands as before once the shelf takes that back', async () => {
    const before = await everything()
    await step(null)
    expect(await everything()).not.toEqual(before)
    await team.undoOnShelf()
    expect(await everything()).toEqual(before)
  })

  it('stands as before, and undecided, once the retro takes that back', async () => {
    const before = await everything()
    await step(retroId)
    const [decided] = (await world.host('retro.get', { retroId })).lastActions
    expect(decided?.review).not.toBeNull()
    await team.undoInRetro(retroId)
    expect(await everything()).toEqual(before)
  })

  it('keeps what was changed since: the step back is refused', async () => {
    await step(null)
    const last = await world.host('action.lastStep', { teamId: team.teamId })
    await team.edit(actionId, { text: 'Reworded since', experiment: null })
    const other = { text: 'And so has its owner', owner: 'Bo' }
    await world.host('action.edit', { actionId, retroId, draft: other })
    await world.host('action.setStatus', { actionId, retroId, status: 'doing', reason: '' })
    const now = await everything()
    const refused = await world.host('action.undo', { stepId: last?.id ?? '' }).catch(codeOf)
    expect([refused, await everything()]).toEqual(['undo-passed', now])
  })

  it('keeps what was changed outside the retro since: its step back is refused, and makes way', async () => {
    await step(retroId)
    await team.edit(actionId, { text: 'Reworded since', owner: 'Bo', experiment: null })
    await world.host('action.setStatus', {
      actionId,
      retroId: null,
      status: 'dropped',
      reason: 'Too big',
    })
    const now = await everything()
    expect(await team.undoInRetro(retroId).catch(codeOf)).toBe('undo-passed')
    expect(await everything()).toEqual(now)
    expect((await world.host('retro.get', { retroId })).host?.undo).toBeNull()
  })
})
