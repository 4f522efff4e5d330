import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { TeamId } from '../../src/shared/domain/ids'
import { aFolder, aRunningRetro, aWorld, newId, type World } from '../world'

vi.setConfig({ testTimeout: 60_000 })

const worlds: World[] = []
afterEach(async () => {
  await Promise.all(worlds.splice(0).map(({ close }) => close()))
})

function here(): World & { folder: string } {
  const folder = aFolder()
  const world = aWorld({ folder })
  worlds.push(world)
  return { ...world, folder }
}

async function takeIn({ host }: World, text: string) {
  const importId = newId<never>()
  const half = Math.floor(text.length / 2)
  // In any order, and one of them twice: as a line that broke sends them.
  await host('import.part', { importId, index: 1, text: text.slice(half) })
  await host('import.part', { importId, index: 0, text: text.slice(0, half) })
  await host('import.part', { importId, index: 1, text: text.slice(half) })
  const first = await host('import.take', { importId, parts: 2 })
  expect(await host('import.take', { importId, parts: 2 })).toEqual(first)
  return first
}

describe('everything', () => {
  it('goes out as Markdown and JSON, and into another Candor as it was', async () => {
    const from = here()
    const teamId = newId<TeamId>()
    await from.host('sample.load', { teamId })
    const { folder, leftOut } = await from.host('store.export', {})
    expect(leftOut).toEqual([])
    const files = readdirSync(folder)
    const readable = files.filter((name) => name.endsWith('.md'))
    const kinds = readable.map((name) =>
      /^kind: (.+)$/m.exec(readFileSync(join(folder, name), 'utf8'))?.at(1),
    )
    const count = (kind: string) => kinds.filter((one) => one === kind).length
    expect([kinds.length, count('retro'), count('health-check')]).toEqual([9, 6, 3])
    expect(files).toEqual(expect.arrayContaining(['README.txt', 'everything.json']))

    const to = here()
    await to.host('team.create', { teamId: newId<TeamId>(), name: 'Was here', members: [] })
    const text = readFileSync(join(folder, 'everything.json'), 'utf8')
    expect(await takeIn(to, text)).toMatchObject({ same: 0, different: 0 })
    expect(await to.host('team.list', {})).toHaveLength(2)
    expect(await to.host('team.get', { teamId })).toEqual(await from.host('team.get', { teamId }))
    expect(await to.host('action.list', { teamId })).toEqual(
      await from.host('action.list', { teamId }),
    )
    expect(await takeIn(to, text)).toMatchObject({ added: 0, different: 0 })
    const backups = await to.host('backup.list', {})
    expect(backups.map(({ kind }) => kind)).toContain('before-import')
  })

  it('says which retros are under way and stay', async () => {
    const from = here()
    await aRunningRetro(from)
    const { folder, leftOut } = await from.host('store.export', {})
    expect(leftOut).toEqual(['Sprint 42 retro'])
    expect(readFileSync(join(folder, 'README.txt'), 'utf8')).toContain('Sprint 42 retro')
  })

  it('is taken once, also where the command comes again before it is done', async () => {
    const [from, to] = [here(), here()]
    await from.host('sample.load', { teamId: newId<TeamId>() })
    const { folder } = await from.host('store.export', {})
    const text = readFileSync(join(folder, 'everything.json'), 'utf8')
    const importId = newId<never>()
    for (let index = 0; index * 90_000 < text.length; index += 1)
      await to.host('import.part', {
        importId,
        index,
        text: text.slice(index * 90_000, (index + 1) * 90_000),
      })
    const parts = Math.ceil(text.length / 90_000)
    const take = () => to.host('import.take', { importId, parts })
    const [first, second] = await Promise.all([take(), take()])
    expect(second).toEqual(first)
    expect(first.added).toBeGreaterThan(0)
    const backups = await to.host('backup.list', {})
    expect(backups.map(({ kind }) => kind)).toEqual(['before-import'])
  })

  it('is not taken while a part is missing, and nothing of it is kept', async () => {
    const to = here()
    const importId = newId<never>()
    await to.host('import.part', { importId, index: 0, text: '{' })
    await expect(to.host('import.take', { importId, parts: 2 })).rejects.toThrow('not-found')
    await expect(to.host('import.take', { importId, parts: 1 })).rejects.toThrow(
      'import-unreadable',
    )
    expect(readdirSync(to.folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })
})
