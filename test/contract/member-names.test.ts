import type { MemberId, TeamId } from '@shared/domain/ids'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { aWorld, newId, type World } from '../world'

let world: World
let teamId: TeamId
const ada = newId<MemberId>()
const names = async () =>
  (await world.host('team.get', { teamId })).team.members.map(({ name }) => name)

beforeEach(async () => {
  world = aWorld()
  teamId = newId<TeamId>()
  const members = [{ id: ada, name: 'Ada' }]
  await world.host('team.create', { teamId, name: 'Harbour', members })
})
afterEach(() => world.close())

it.each([
  ['another of the same call', ['Bo', 'BO']],
  ['one who is there', ['Bo', 'ada']],
])(
  'two people of a team have two names: not that of %s, and then nobody is added',
  async (_who, added) => {
    const members = added.map((name) => ({ id: newId<MemberId>(), name }))
    await expect(world.host('member.add', { teamId, members })).rejects.toThrow('member-twice')
    expect(await names()).toEqual(['Ada'])
  },
)

it('nobody is renamed into another, and everybody may change their own capitals', async () => {
  const bo = { id: newId<MemberId>(), name: 'Bo' }
  await world.host('member.add', { teamId, members: [bo] })
  const rename = (memberId: MemberId, name: string) =>
    world.host('member.rename', { teamId, memberId, name })
  await expect(rename(bo.id, 'ADA')).rejects.toThrow('member-twice')
  await rename(ada, 'ADA')
  expect(await names()).toEqual(['ADA', 'Bo'])
})

it('the same call once more adds nobody and refuses nobody', async () => {
  const members = [{ id: ada, name: 'Ada' }]
  await world.host('member.add', { teamId, members })
  expect(await names()).toEqual(['Ada'])
})
