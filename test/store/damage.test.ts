import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { dayOf } from '../../src/shared/domain/day'
import { AppError } from '../../src/shared/errors'
import { dailyName } from '../../src/main/db/backup-names'
import type { Db } from '../../src/main/db/db'
import { openDatabase } from '../../src/main/db/open-database'
import { jobsInPlace, type RunJob } from '../../src/main/db/store-jobs'
import { backupKeeper } from '../../src/main/features/backup/backup-keeper'
import { filesIn } from '../bytes'
import { HOST, START } from '../world'
import { damageTable, flip, hideRow } from './damage-file'
import { aHostOverFolders } from './lived-in'

vi.setConfig({ testTimeout: 60_000 })

const { start, stop, aLivedInFolder, core } = aHostOverFolders()
let db: Db | null = null
afterEach(() => {
  vi.useRealTimers()
  db?.close()
  db = null
})

const backupsIn = (folder: string) =>
  readdirSync(join(folder, 'backups')).filter((name) => name.endsWith('.db'))

function aKeeper(folder: string, endedBadly: boolean, wrap = (run: RunJob): RunJob => run) {
  db = openDatabase(folder)
  const told = vi.fn<() => void>()
  const runJob = wrap(jobsInPlace(folder, db))
  const keeper = backupKeeper({
    db,
    folder,
    runJob,
    mayBackUp: () => true,
    now: () => START,
    endedBadly,
    tell: told,
  })
  return { keeper, told }
}

/** Until the first look has ended. */
async function firstLook(keeper: ReturnType<typeof aKeeper>['keeper']): Promise<void> {
  vi.spyOn(console, 'error').mockReturnValue(undefined)
  vi.useFakeTimers()
  keeper.start()
  await vi.advanceTimersByTimeAsync(5_000)
  await keeper.stop()
}

describe('damage inside a page', () => {
  it.each([
    ['that can not be read', flip],
    ['that hides a row', hideRow],
  ])('%s is found by the daily backup, which is not made', async (_what, hurt) => {
    const folder = await aLivedInFolder()
    damageTable(folder, 'card', hurt)
    const before = backupsIn(folder)
    const { keeper, told } = aKeeper(folder, false)
    await firstLook(keeper)
    expect(keeper.troubles()).toEqual({
      damagedAt: START,
      failed: { code: 'file-damaged', at: START },
    })
    expect(told).toHaveBeenCalled()
    expect(backupsIn(folder)).toEqual(before)
  })

  it('is looked for after an unclean end, though today has its backup', async () => {
    const folder = await aLivedInFolder()
    const sound = aKeeper(folder, true)
    await firstLook(sound.keeper)
    expect(sound.keeper.troubles()).toEqual({ damagedAt: null, failed: null })
    expect(backupsIn(folder)).toContain(`${dailyName(dayOf(START))}.db`)
    db?.close()
    damageTable(folder, 'card', flip)
    const { keeper } = aKeeper(folder, true)
    await firstLook(keeper)
    expect(keeper.troubles()).toEqual({ damagedAt: START, failed: null })
  })

  it('does not keep a backup from being restored: the damaged file is kept, and the host goes on', async () => {
    const folder = await aLivedInFolder()
    damageTable(folder, 'card', flip)
    const call = start(folder)
    const heard: string[] = []
    core()?.listen({ actor: HOST, hear: ({ name }) => void heard.push(name) })
    const [backup] = await call('backup.list', {})
    await call('backup.restore', { name: backup?.name ?? '' })

    expect(await call('team.list', {})).toHaveLength(1)
    expect(heard).toContain('data.replaced')
    expect(await call('store.troubles', {})).toEqual({ damagedAt: null, failed: null })
    expect([...filesIn(join(folder, 'quarantine')).keys()].join()).toContain('candor.db')
    await call('backup.make', {})
    await stop()
    expect(await start(folder)('team.list', {})).toHaveLength(1)
  })
})

it('a daily backup that fails is said, until one is made', async () => {
  const folder = await aLivedInFolder()
  let isFull = true
  const { keeper, told } = aKeeper(folder, false, (run) => async (job) => {
    if (isFull && job.kind === 'back-up') throw new AppError('disk-full')
    return run(job)
  })
  await firstLook(keeper)
  expect(keeper.troubles()).toEqual({ damagedAt: null, failed: { code: 'disk-full', at: START } })
  expect(told).toHaveBeenCalledOnce()
  isFull = false
  await keeper.makeNow()
  expect(keeper.troubles().failed).toBeNull()
  expect(told).toHaveBeenCalledTimes(2)
})
