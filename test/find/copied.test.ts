import { readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { TeamId } from '../../src/shared/domain/ids'
import type { Db } from '../../src/main/db/db'
import { exportEverything } from '../../src/main/db/export-everything'
import { mergeContent } from '../../src/main/db/merge-content'
import { openDatabase } from '../../src/main/db/open-database'
import { readEverything } from '../../src/main/db/read-everything'
import { salvage } from '../../src/main/db/salvage'
import { workingCopy } from '../../src/main/db/working-copies'
import { aFolder, aWorld, newId, type World } from '../world'
import { outOfStep } from './out-of-step'

vi.setConfig({ testTimeout: 60_000 })

const worlds: World[] = []
afterEach(async () => {
  await Promise.all(worlds.splice(0).map(({ close }) => close()))
})

/** A world with six closed retros of a team. */
async function aSailedWorld(): Promise<World & { folder: string }> {
  const folder = aFolder()
  const world = aWorld({ folder })
  worlds.push(world)
  await world.host('sample.load', { teamId: newId<TeamId>() })
  return { ...world, folder }
}

function exported(db: Db, folder: string): string {
  const path = join(folder, 'everything.json')
  exportEverything(db, folder, path)
  return readFileSync(path, 'utf8')
}

const found = (db: Db, kind: string) =>
  Number(db.prepare('SELECT count(*) FROM find_entry WHERE kind = ?').pluck().get(kind))

describe('everything that may be found is found', () => {
  it('after a restore, and nothing that came since', async () => {
    const { db, host } = await aSailedWorld()
    const cards = found(db, 'card')
    await host('backup.make', {})
    const [backup] = await host('backup.list', {})
    await host('team.create', { teamId: newId<TeamId>(), name: 'Since', members: [] })
    await host('backup.restore', { name: backup?.name ?? '' })
    expect(outOfStep({ db })).toEqual([])
    expect(found(db, 'card')).toBe(cards)
    expect(cards).toBeGreaterThan(10)
    const { hits } = await host('find.search', { text: 'since', teamId: null })
    expect(hits.filter(({ kind }) => kind === 'team')).toEqual([])
  })

  it.each([
    ['an empty Candor', async () => aFolder()],
    ['one that is in use', async () => (await aSailedWorld()).folder],
  ])('after an import into %s', async (_what, aPlace) => {
    const { db: from, folder } = await aSailedWorld()
    const there = await aPlace()
    await Promise.all(worlds.splice(1).map(({ close }) => close()))
    const db = openDatabase(there)
    const before = found(db, 'card')
    mergeContent(db, readEverything(there, exported(from, folder)))
    expect(outOfStep({ db })).toEqual([])
    expect(found(db, 'card')).toBe(before + found(from, 'card'))
    db.close()
  })

  it('in what was saved of a damaged file', async () => {
    const { db: from, folder, close } = await aSailedWorld()
    const cards = found(from, 'card')
    worlds.length = 0
    await close()
    salvage(folder)
    const there = aFolder()
    renameSync(workingCopy(folder, 'salvage'), join(there, 'candor.db'))
    const db = openDatabase(there)
    expect(outOfStep({ db })).toEqual([])
    expect(found(db, 'card')).toBe(cards)
    db.close()
  })
})
