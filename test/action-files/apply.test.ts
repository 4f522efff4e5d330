import { describe, expect, it } from 'vitest'
import type { Day } from '../../src/shared/domain/day'
import type { ActionId, TeamId } from '../../src/shared/domain/ids'
import type { ReadBackRow } from '../../src/shared/domain/read-back'
import { aWorld, newId, type World } from '../world'

const OUT = { format: 'markdown', only: 'all', withBom: false } as const

async function aTeam(world: World, texts: readonly string[]) {
  const teamId = newId<TeamId>()
  await world.host('team.create', { teamId, name: 'Payments', members: [] })
  const ids: ActionId[] = []
  for (const text of texts) {
    const actionId = newId<ActionId>()
    ids.push(actionId)
    const draft = { text, owner: 'Mira', dueOn: '2026-12-04' as Day, doneWhen: '' }
    await world.host('action.add', { actionId, teamId, retroId: null, topicId: null, draft })
  }
  return { teamId, ids }
}

async function listOf(world: World, teamId: TeamId | null): Promise<string> {
  const { files } = await world.host('action.export', { teamId, ...OUT })
  return files[0]?.text ?? ''
}

const takenOf = (rows: readonly ReadBackRow[], ids: readonly ActionId[]) =>
  rows.flatMap((row) =>
    row.kind === 'changed' && ids.includes(row.actionId)
      ? { actionId: row.actionId, mark: row.mark }
      : [],
  )

describe('an edited list', () => {
  it('takes nothing where an action says something else than when it was shown', async () => {
    const world = aWorld()
    const { teamId, ids } = await aTeam(world, ['One', 'Two'])
    const [first] = ids
    if (!first) throw new Error('no action')
    const text = (await listOf(world, teamId)).replaceAll('[ ]', '[x]')
    const { rows } = await world.host('action.readBack', { teamId, text })
    const take = takenOf(rows, ids)
    const draft = { text: 'One, reworded meanwhile' }
    await world.host('action.edit', { actionId: first, retroId: null, draft })
    const before = await listOf(world, teamId)
    const taking = world.host('action.applyReadBack', { teamId, text, take, makes: [] })
    await expect(taking).rejects.toThrow('list-passed')
    expect(await listOf(world, teamId)).toBe(before)
    await world.close()
  })

  it('is taken in one step, out again byte for byte, and taken back', async () => {
    const world = aWorld()
    const { teamId, ids } = await aTeam(world, ['Alert on errors', 'Fix the flaky test'])
    const before = await listOf(world, teamId)
    const text = `${before.replace('[ ] Alert', '[x] Alert').replace('flaky', 'slow')}- [ ] Ask Bo\n`
    const { rows } = await world.host('action.readBack', { teamId, text })
    expect(rows.map(({ kind }) => kind)).toEqual(['changed', 'changed', 'new'])

    const line = rows.find(({ kind }) => kind === 'new')?.line ?? 0
    const made = newId<ActionId>()
    await world.host('action.applyReadBack', {
      teamId,
      text,
      take: takenOf(rows, ids),
      makes: [{ line, actionId: made }],
    })
    const after = await listOf(world, teamId)
    expect(after).toContain('- [x] Alert on errors (Mira, due 2026-12-04)')
    expect(after).toContain('- [ ] Fix the slow test (Mira, due 2026-12-04)')
    expect(after).toContain(`- [ ] Ask Bo (nobody yet) <!-- action ${made} -->`)
    expect((await world.host('action.readBack', { teamId, text: after })).rows).toEqual([])

    const step = await world.host('action.lastStep', { teamId })
    expect(step).toMatchObject({ label: 'read-back', actions: 3 })
    await world.host('action.undo', { stepId: step?.id ?? '' })
    expect(await listOf(world, teamId)).toBe(before)
    await world.close()
  })

  it('takes only what was chosen', async () => {
    const world = aWorld()
    const { teamId, ids } = await aTeam(world, ['One', 'Two'])
    const text = (await listOf(world, teamId)).replaceAll('[ ]', '[x]')
    const { rows } = await world.host('action.readBack', { teamId, text })
    await world.host('action.applyReadBack', {
      teamId,
      text,
      take: takenOf(rows, ids.slice(0, 1)),
      makes: [],
    })
    const all = await world.host('action.list', { teamId })
    expect(all.map(({ text: one, status }) => [one, status])).toEqual([
      ['One', 'done'],
      ['Two', 'open'],
    ])
    await world.close()
  })

  it('of all teams puts new lines under the team they stand under', async () => {
    const world = aWorld()
    const { teamId } = await aTeam(world, ['One'])
    const text = `${await listOf(world, null)}- [ ] Two\n\n## Nobody's team\n\n- [ ] Three\n`
    const { rows } = await world.host('action.readBack', { teamId: null, text })
    expect(rows).toMatchObject([
      { kind: 'new', text: 'Two', teamId },
      { kind: 'unread', text: 'Three', why: 'no-team' },
    ])
    await world.close()
  })

  it('holds only what is open or late where that was asked for', async () => {
    const world = aWorld()
    const { teamId, ids } = await aTeam(world, ['Late', 'Later', 'Done'])
    const [late, , done] = ids
    if (!late || !done) throw new Error('no actions')
    const place = { retroId: null }
    await world.host('action.edit', {
      ...place,
      actionId: late,
      draft: { dueOn: '2026-01-01' as Day },
    })
    await world.host('action.setStatus', { ...place, actionId: done, status: 'done', reason: '' })
    const lines = async (only: 'open' | 'overdue' | 'all') => {
      const { files } = await world.host('action.export', {
        teamId,
        ...OUT,
        format: 'todotxt',
        only,
      })
      return (files[0]?.text.match(/\n/g) ?? []).length
    }
    expect([await lines('all'), await lines('open'), await lines('overdue')]).toEqual([3, 2, 1])
    await world.close()
  })
})
