import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { Database } from '../../src/main/db/db'
import { lockFolder } from '../../src/main/db/host-lock'
import { workingCopy } from '../../src/main/db/working-copies'
import { filesIn, sha256 } from '../bytes'
import { HOST } from '../world'
import { damageTable, flip } from './damage-file'
import { aHostOverFolders, fileIn } from './lived-in'

vi.setConfig({ testTimeout: 60_000 })

const { start, stop, aLivedInFolder, core } = aHostOverFolders()

/** Whether another host could get into the folder. */
function isFree(folder: string): boolean {
  try {
    lockFolder(folder)()
    return true
  } catch {
    return false
  }
}

const quarantined = (folder: string) =>
  [...filesIn(join(folder, 'quarantine')).values()].map(sha256)

/** A host over a file with damage inside; `meanwhile` comes when a restore has found that out, before the swap. */
async function aRestoreOverDamage(meanwhile: (folder: string) => void) {
  const folder = await aLivedInFolder()
  damageTable(folder, 'card', flip)
  const damaged = sha256(readFileSync(fileIn(folder)))
  const free: boolean[] = []
  const now = () => {
    free.push(isFree(folder))
    return Date.now()
  }
  const call = start(folder, { now })
  const heard: string[] = []
  core()?.listen({
    actor: HOST,
    hear({ name }) {
      heard.push(name)
      if (name === 'backups.changed') meanwhile(folder)
    },
  })
  const [backup] = await call('backup.list', {})
  const name = backup?.name ?? ''
  return { folder, damaged, call, heard, name, free }
}

const damage = (path: string) => writeFileSync(path, readFileSync(path).fill(0xa5, 100, 4_096))
const dropTable = (path: string) => {
  const copy = new Database(path)
  copy.exec('DROP TABLE draft')
  copy.close()
}

describe('a restore over a file that is damaged inside', () => {
  it('never lets go of the folder, so that no second host gets in', async () => {
    const { folder, call, name, free } = await aRestoreOverDamage(() => undefined)
    await call('backup.restore', { name })
    expect(free.length).toBeGreaterThan(0)
    expect(free).not.toContain(true)
    expect(isFree(folder)).toBe(false)
    await stop()
    expect(isFree(folder)).toBe(true)
  })

  it.each([
    ['what is damaged', 'file-damaged', damage],
    ['what lacks a table', 'internal', dropTable],
  ] as const)('that puts in %s says so, and offers what is left', async (_what, code, spoil) => {
    const { folder, damaged, call, heard, name } = await aRestoreOverDamage((at) =>
      spoil(workingCopy(at, 'restore')),
    )
    await expect(call('backup.restore', { name })).rejects.toThrow(code)

    expect(heard).toContain('data.replaced')
    expect(await call('recovery.get', {})).toMatchObject({
      problem: code,
      isMendable: true,
    })
    expect((await call('recovery.look', {})).backups).toMatchObject([
      { name, counts: { teams: 1 } },
    ])
    await expect(call('team.list', {})).rejects.toThrow(code)
    expect(isFree(folder)).toBe(false)
    expect(quarantined(folder)).toContain(damaged)

    await call('recovery.useBackup', { name })
    expect(await call('team.list', {})).toHaveLength(1)
    expect(isFree(folder)).toBe(false)
    await stop()
    expect(isFree(folder)).toBe(true)
    expect(readdirSync(join(folder, 'quarantine'))).toHaveLength(2)
  })

  it('that can’t even be put in leaves the file where it is, and the host open', async () => {
    const { folder, damaged, call, name } = await aRestoreOverDamage((at) =>
      rmSync(workingCopy(at, 'restore')),
    )
    await expect(call('backup.restore', { name })).rejects.toThrow('internal')
    expect(await call('team.list', {})).toHaveLength(2)
    expect(isFree(folder)).toBe(false)
    await stop()
    expect(sha256(readFileSync(fileIn(folder)))).toBe(damaged)
  })
})

it('a host that waits holds the folder while it looks again', async () => {
  const folder = await aLivedInFolder()
  const away = join(folder, 'away.db')
  renameSync(fileIn(folder), away)
  writeFileSync(fileIn(folder), 'not a database')
  const free: boolean[] = []
  const now = () => {
    free.push(isFree(folder))
    return Date.now()
  }
  const call = start(folder, { now })
  await expect(call('recovery.tryAgain', {})).rejects.toThrow('file-not-database')
  expect(isFree(folder)).toBe(false)
  renameSync(away, fileIn(folder))
  await call('recovery.tryAgain', {})
  expect(await call('team.list', {})).toHaveLength(2)
  expect(free).not.toContain(true)
  expect(isFree(folder)).toBe(false)
})
