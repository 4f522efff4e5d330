import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { AppError, codeOf } from '../../src/shared/errors'
import { Database, type Db } from '../../src/main/db/db'
import { explained } from '../../src/main/db/explained'
import { openDatabase } from '../../src/main/db/open-database'
import { jobsInPlace } from '../../src/main/db/store-jobs'
import { backupKeeper } from '../../src/main/features/backup/backup-keeper'
import { sha256 } from '../bytes'
import { aFolder, START } from '../world'
import { aHostOverFolders, fileIn } from './lived-in'
import { runCrampedChild, withChildren } from './run-child'

withChildren()
vi.setConfig({ testTimeout: 60_000 })

const { start, aLivedInFolder } = aHostOverFolders()
let db: Db | null = null
afterEach(() => {
  db?.close()
  db = null
})

const ofSqlite = (code: string) => new Database.SqliteError('', code)
const ofNode = (code: string) => Object.assign(new Error(code), { code })

describe('what SQLite or the system says', () => {
  it.each([
    ['SQLITE_CORRUPT', 'file-damaged'],
    ['SQLITE_CORRUPT_VTAB', 'file-damaged'],
    ['SQLITE_CORRUPT_INDEX', 'file-damaged'],
    ['SQLITE_NOTADB', 'file-not-database'],
    ['SQLITE_IOERR', 'disk-failed'],
    ['SQLITE_IOERR_READ', 'disk-failed'],
    ['SQLITE_IOERR_SHORT_READ', 'disk-failed'],
    ['SQLITE_IOERR_CORRUPTFS', 'disk-failed'],
    ['SQLITE_CANTOPEN', 'file-unreachable'],
    ['SQLITE_CANTOPEN_ISDIR', 'file-unreachable'],
    ['SQLITE_PERM', 'file-unreachable'],
    ['SQLITE_BUSY', 'file-busy'],
    ['SQLITE_BUSY_RECOVERY', 'file-busy'],
    ['SQLITE_LOCKED', 'file-busy'],
    ['SQLITE_PROTOCOL', 'file-busy'],
    ['SQLITE_FULL', 'disk-full'],
    ['SQLITE_READONLY_DBMOVED', 'file-read-only'],
    ['SQLITE_CONSTRAINT_UNIQUE', 'internal'],
  ] as const)('%s is told as %s', (sqlite, code) => {
    expect(codeOf(explained(ofSqlite(sqlite)))).toBe(code)
    const step = new AppError('migration-failed', { cause: ofSqlite(sqlite) })
    const ofStep = codeOf(explained(step))
    expect(ofStep).toBe(code === 'internal' ? 'migration-failed' : code)
  })

  it.each([
    ['EACCES', 'file-unreachable'],
    ['EPERM', 'file-unreachable'],
    ['EBUSY', 'file-unreachable'],
    ['EIO', 'disk-failed'],
    ['ENODEV', 'disk-failed'],
    ['ENOSPC', 'disk-full'],
    ['EROFS', 'file-read-only'],
    ['ENOENT', 'internal'],
  ] as const)('%s is told as %s', (node, code) => {
    expect(codeOf(explained(ofNode(node)))).toBe(code)
  })

  it('a port that may not be used is no file', () => {
    const error = Object.assign(ofNode('EACCES'), { syscall: 'listen', address: '127.0.0.1' })
    expect(codeOf(explained(error))).toBe('internal')
  })
})

describe('a file that can’t be opened now, and may be whole', () => {
  it('is kept in its place, whatever is asked for, and opened when what was in the way is gone', async () => {
    const folder = await aLivedInFolder()
    const inTheWay = `${fileIn(folder)}-wal`
    mkdirSync(inTheWay)
    const before = sha256(readFileSync(fileIn(folder)))
    const call = start(folder)
    expect(await call('recovery.get', {})).toMatchObject({
      problem: 'file-unreachable',
      isMendable: false,
    })
    const { backups, readable } = await call('recovery.look', {})
    expect(readable).toBeNull()
    const [backup] = backups
    const name = backup?.name ?? ''
    await expect(call('recovery.useBackup', { name })).rejects.toThrow('file-unreachable')
    await expect(call('recovery.useReadable', {})).rejects.toThrow('file-unreachable')
    await expect(call('recovery.startEmpty', {})).rejects.toThrow('file-unreachable')
    await expect(call('recovery.tryAgain', {})).rejects.toThrow('file-unreachable')
    expect(existsSync(join(folder, 'quarantine'))).toBe(false)
    expect(sha256(readFileSync(fileIn(folder)))).toBe(before)

    rmdirSync(inTheWay)
    await call('recovery.tryAgain', {})
    expect(await call('team.list', {})).toHaveLength(2)
  })

  it('because another program holds it opens when that lets go', async () => {
    const folder = await aLivedInFolder()
    const other = new Database(fileIn(folder))
    other.exec('BEGIN EXCLUSIVE')
    const call = start(folder)
    expect(await call('recovery.get', {})).toMatchObject({
      problem: 'file-busy',
      isMendable: false,
    })
    other.close()
    await call('recovery.tryAgain', {})
    expect(await call('team.list', {})).toHaveLength(2)
  })
})

describe.skipIf(process.platform === 'win32')('a disk that fails', () => {
  it('is said so, and the file opens when it works again', () => {
    const folder = aFolder()
    openDatabase(folder).close()
    expect(runCrampedChild(1, 'start', folder)).toBe('disk-failed')
    openDatabase(folder).close()
  })

  // The first where even the copy has no room; the last where most of what can be read has.
  it.each([1, 300, 600])(
    'never makes less of what can still be read, without a word (%i blocks)',
    async (blocks) => {
      const folder = await aLivedInFolder()
      expect(runCrampedChild(blocks, 'salvage', folder)).toBe('disk-failed')
      expect(readdirSync(folder).filter((name) => name.includes('.tmp'))).toEqual([])
    },
  )

  it('while a backup is restored puts nothing in place of the file', async () => {
    const folder = await aLivedInFolder()
    db = openDatabase(folder)
    const jobs = jobsInPlace(folder, db)
    const goOnWith = vi.fn<(ready: string) => void>()
    const keeper = backupKeeper({
      db,
      folder,
      runJob: async (job) => {
        if (job.kind === 'back-up') throw ofSqlite('SQLITE_IOERR_READ')
        return jobs(job)
      },
      mayBackUp: () => true,
      now: () => START,
      goOnWith,
    })
    const [backup] = await keeper.list()
    const restoring = keeper.restore(backup?.name ?? '', () => Promise.resolve())
    await expect(restoring).rejects.toMatchObject({ code: 'SQLITE_IOERR_READ' })
    expect(goOnWith).not.toHaveBeenCalled()
    expect(keeper.troubles().damagedAt).toBeNull()
  })
})
