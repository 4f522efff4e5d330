import { afterEach, beforeEach, expect, it } from 'vitest'
import { Day } from '../../src/shared/domain/day'
import { aFolder, aWorld, type World } from '../world'
import { aTeamInSprints, inSprints, type Sprints } from './sprints'

let world: World
let team: Sprints
let folder: string

beforeEach(async () => {
  folder = aFolder()
  world = aWorld({ folder })
  team = await aTeamInSprints(world)
  await team.add(null, { text: 'Mute the noise', dueOn: Day.parse('2026-12-04') })
})
afterEach(() => world.close())

async function restart() {
  const { ms } = world.clock
  await world.close()
  world = aWorld({ folder })
  world.clock.ms = ms
  team = inSprints(world, team.teamId)
}
const taken = () =>
  world.takeReminders().map(({ teamName, today, overdue }) => ({ teamName, today, overdue }))
const onTheDay = { teamName: 'Payments', today: ['Mute the noise'], overdue: [] }
const late = { teamName: 'Payments', today: [], overdue: ['Mute the noise'] }

it('reminds once on the day and once when overdue, also over restarts', async () => {
  expect(taken()).toEqual([])
  team.goTo(2)
  expect(taken()).toEqual([onTheDay])
  await restart()
  expect(taken()).toEqual([])
  team.goTo(2, 1)
  expect(taken()).toEqual([late])
  team.goTo(2, 2)
  await restart()
  expect(taken()).toEqual([])
})

it('writes nothing where there is no news', () => {
  team.goTo(2)
  expect(taken()).toEqual([onTheDay])
  const written = () => world.db.prepare('SELECT total_changes()').pluck().get()
  const before = written()
  expect([taken(), written()]).toEqual([[], before])
})

it('reminds no more of what is done, dropped or in the trash', async () => {
  const [action] = await world.host('action.list', { teamId: null })
  if (!action) throw new Error('no action')
  await world.host('action.delete', { actionId: action.id, retroId: null })
  team.goTo(2)
  expect(taken()).toEqual([])
  await world.host('trash.restore', { kind: 'action', id: action.id })
  expect(taken()).toEqual([onTheDay])
})

it('leaves a team alone that wants none, and still reminds once it wants them', async () => {
  const { teamId } = team
  await world.host('reminder.set', { teamId, on: false })
  team.goTo(2)
  await restart()
  expect([taken(), await world.host('reminder.get', { teamId })]).toEqual([[], { on: false }])
  await world.host('reminder.set', { teamId, on: true })
  expect(taken()).toEqual([onTheDay])
})

it('leaves the other settings as they are', async () => {
  await world.host('settings.set', { settings: { theme: 'dark', sound: false } })
  team.goTo(2)
  taken()
  await world.host('reminder.set', { teamId: team.teamId, on: false })
  expect(await world.host('settings.get', {})).toEqual({ theme: 'dark', sound: false })
})
