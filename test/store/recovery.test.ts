import { randomInt } from 'node:crypto'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs'
import { basename, join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { checkDatabase } from '../../src/main/db/check-database'
import { Database } from '../../src/main/db/db'
import { APPLICATION_ID, openDatabase } from '../../src/main/db/open-database'
import { quarantine } from '../../src/main/db/quarantine'
import { salvage } from '../../src/main/db/salvage'
import { filesIn, fingerprint, sha256 } from '../bytes'
import { aFolder, HOST } from '../world'
import { aHostOverFolders, fileIn } from './lived-in'
import { runChild, withChildren } from './run-child'

withChildren()

vi.setConfig({ testTimeout: 60_000 })

const { start, aLivedInFolder, core } = aHostOverFolders()

const damageHead = (folder: string) => {
  const bytes = readFileSync(fileIn(folder))
  writeFileSync(fileIn(folder), bytes.fill(0xa5, 100, 4_096))
}
const hashes = (folder: string) => [...filesIn(folder).values()].map(sha256)

describe('a host over a file that is damaged', () => {
  it('opens, says what is wrong, and offers the backups with their counts', async () => {
    const folder = await aLivedInFolder()
    damageHead(folder)
    const call = start(folder)
    const state = await call('recovery.get', {})
    expect(state).toMatchObject({
      problem: 'file-damaged',
      isMendable: true,
      dataFolder: folder,
    })
    expect(await call('recovery.look', {})).toMatchObject({
      backups: [{ kind: 'by-hand', counts: { teams: 1, retros: 6 } }],
    })
    await expect(call('team.list', {})).rejects.toThrow('file-damaged')
    expect(await call('app.info', {})).toMatchObject({ version: '1.2.3' })
  })

  it('goes on with a backup, and keeps the damaged bytes with their log', async () => {
    const folder = await aLivedInFolder()
    damageHead(folder)
    writeFileSync(`${fileIn(folder)}-wal`, 'what was in the log')
    const before = [fileIn(folder), `${fileIn(folder)}-wal`].map((file) =>
      sha256(readFileSync(file)),
    )
    const call = start(folder)
    const heard: string[] = []
    core()?.listen({ actor: HOST, hear: ({ name }) => void heard.push(name) })
    const { backups } = await call('recovery.look', {})
    await call('recovery.useBackup', { name: backups[0]?.name ?? '' })

    expect(heard).toEqual(['data.replaced'])
    expect(await call('team.list', {})).toHaveLength(1)
    expect((await call('recovery.get', {})).problem).toBeNull()
    expect(hashes(join(folder, 'quarantine'))).toEqual(expect.arrayContaining(before))
    await call('recovery.startEmpty', {})
    expect(await call('team.list', {})).toHaveLength(1)
  })

  it('starts empty when asked to, with everything that was there in quarantine', async () => {
    const folder = await aLivedInFolder()
    damageHead(folder)
    const before = sha256(readFileSync(fileIn(folder)))
    const call = start(folder)
    await call('recovery.startEmpty', {})
    expect(await call('team.list', {})).toEqual([])
    expect(hashes(join(folder, 'quarantine'))).toContain(before)
    expect(readdirSync(join(folder, 'backups'))).toHaveLength(2)
  })

  it('refuses a damaged backup, and leaves everything as it is', async () => {
    const folder = await aLivedInFolder()
    damageHead(folder)
    const [backup = ''] = readdirSync(join(folder, 'backups')).filter((name) =>
      name.endsWith('.db'),
    )
    const path = join(folder, 'backups', backup)
    writeFileSync(path, readFileSync(path).subarray(0, 9_000))
    const call = start(folder)
    const before = fingerprint(folder)
    expect((await call('recovery.look', {})).backups).toMatchObject([{ counts: null }])
    const name = backup.slice(0, -'.db'.length)
    await expect(call('recovery.useBackup', { name })).rejects.toThrow('backup-damaged')
    expect(fingerprint(folder)).toEqual(before)
  })

  it.each([
    ['a path to somewhere else', '../outside'],
    ['a name that none of ours has', 'mine'],
    ['a backup that is not there', 'daily-2026-01-01'],
  ])('does not take %s', async (_what, name) => {
    const folder = await aLivedInFolder()
    damageHead(folder)
    for (const place of ['outside', 'backups/mine']) {
      const path = join(folder, `${place}.db`)
      const other = new Database(path)
      other.exec(`CREATE TABLE team (id); PRAGMA application_id = ${APPLICATION_ID}`)
      other.close()
      const line = `${sha256(readFileSync(path))}  ${basename(path)}\n`
      writeFileSync(`${path}.sha256`, line)
    }
    const call = start(folder)
    const before = fingerprint(folder)
    await expect(call('recovery.useBackup', { name })).rejects.toThrow('not-found')
    expect(fingerprint(folder)).toEqual(before)
  })

  it('does not take a database of another program, though it is signed as a backup', async () => {
    const folder = await aLivedInFolder()
    damageHead(folder)
    const path = join(folder, 'backups', 'daily-2026-01-01.db')
    const other = new Database(path)
    other.exec('CREATE TABLE note (text)')
    other.close()
    writeFileSync(`${path}.sha256`, `${sha256(readFileSync(path))}  ${basename(path)}\n`)
    const call = start(folder)
    await expect(call('recovery.useBackup', { name: 'daily-2026-01-01' })).rejects.toThrow(
      'backup-damaged',
    )
    expect(existsSync(join(folder, 'quarantine'))).toBe(false)
  })

  it('looks again when told to', async () => {
    const folder = aFolder()
    mkdirSync(fileIn(folder))
    const call = start(folder)
    expect(await call('recovery.get', {})).toMatchObject({
      problem: 'file-is-folder',
      isMendable: false,
    })
    await expect(call('recovery.tryAgain', {})).rejects.toThrow('file-is-folder')
    await expect(call('recovery.startEmpty', {})).rejects.toThrow('file-is-folder')
    const { renameSync } = await import('node:fs')
    renameSync(fileIn(folder), join(folder, 'not-a-file'))
    await call('recovery.tryAgain', {})
    expect(await call('team.list', {})).toEqual([])
  })

  it('never moves a file of another program', async () => {
    const folder = aFolder()
    const db = new Database(fileIn(folder))
    db.exec('CREATE TABLE note (text)')
    db.close()
    const before = sha256(readFileSync(fileIn(folder)))
    const call = start(folder)
    await expect(call('recovery.startEmpty', {})).rejects.toThrow('file-foreign')
    expect(sha256(readFileSync(fileIn(folder)))).toBe(before)
    expect(existsSync(join(folder, 'quarantine'))).toBe(false)
  })
})

describe('what can still be read of a damaged file', () => {
  it('is everything where only an index is gone', async () => {
    const folder = await aLivedInFolder()
    const db = openDatabase(folder)
    const counts = checkDatabase(db).counts
    db.close()
    expect(salvage(folder)?.counts).toEqual(counts)
  })

  it('stands on its own, whichever pages are gone, and the damaged bytes stay as they are', async () => {
    const folder = await aLivedInFolder()
    const bytes = readFileSync(fileIn(folder))
    const pages = bytes.length / 4_096
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: pages - 1 }), { minLength: 1, maxLength: 8 }),
        async (gone) => {
          const hurt = aFolder()
          const torn = Buffer.from(bytes)
          for (const page of gone) torn.fill(randomInt(256), page * 4_096, (page + 1) * 4_096)
          writeFileSync(fileIn(hurt), torn)
          const found = salvage(hurt)
          expect(readFileSync(fileIn(hurt)).equals(torn)).toBe(true)
          if (found === null) return
          const db = new Database(found.path)
          expect(checkDatabase(db).problems).toEqual([])
          expect(db.pragma('application_id', { simple: true })).toBe(APPLICATION_ID)
          db.close()
        },
      ),
      { numRuns: 25 },
    )
  })

  it('takes the place of a file whose end is gone, when asked to', async () => {
    const folder = await aLivedInFolder()
    const bytes = readFileSync(fileIn(folder))
    const cut = bytes.subarray(0, bytes.length - 2 * 4_096)
    writeFileSync(fileIn(folder), cut)
    const call = start(folder)
    expect((await call('recovery.get', {})).problem).toBe('file-damaged')
    const { readable } = await call('recovery.look', {})
    expect(readable?.retros).toBeGreaterThan(0)
    await call('recovery.useReadable', {})
    expect(await call('team.list', {})).toHaveLength(readable?.teams ?? 0)
    expect(hashes(join(folder, 'quarantine'))).toContain(sha256(cut))
  })

  it('is said to be nothing where it is nothing', async () => {
    const folder = await aLivedInFolder()
    damageHead(folder)
    const call = start(folder)
    expect((await call('recovery.look', {})).readable).toBeNull()
    await expect(call('recovery.useReadable', {})).rejects.toThrow('nothing-readable')
    expect(existsSync(join(folder, 'quarantine'))).toBe(false)
  })
})

it('a host that was killed in the middle of it finishes at its next start', async () => {
  const folder = await aLivedInFolder()
  const [backup = ''] = readdirSync(join(folder, 'backups')).filter((name) => name.endsWith('.db'))
  const damaged = Buffer.alloc(9_000, 1)
  writeFileSync(fileIn(folder), damaged)
  // The decision is made, the file that comes next is ready, and some of the old is moved.
  copyFileSync(join(folder, 'backups', backup), join(folder, 'candor.db.next'))
  const call = start(folder)
  expect(await call('team.list', {})).toHaveLength(1)
  expect(hashes(join(folder, 'quarantine'))).toContain(sha256(damaged))
  expect(existsSync(join(folder, 'candor.db.next'))).toBe(false)
})

it('a kill at any moment of it never leaves a file without its log, nor a log without its file', () => {
  for (let nth = 1; ; nth += 1) {
    const folder = aFolder()
    writeFileSync(fileIn(folder), 'damaged')
    writeFileSync(`${fileIn(folder)}-wal`, 'its log')
    const outcome = runChild('recover', folder, String(nth))
    if (existsSync(join(folder, 'candor.db.next')) || outcome !== 'SIGKILL') {
      openDatabase(folder).close()
      const [aside, ...others] = readdirSync(join(folder, 'quarantine'))
      expect(others).toEqual([])
      expect(hashes(join(folder, 'quarantine', aside ?? ''))).toEqual(
        ['damaged', 'its log'].map((text) => sha256(Buffer.from(text))),
      )
    } else {
      expect(readFileSync(fileIn(folder), 'utf8')).toBe('damaged')
      expect(readFileSync(`${fileIn(folder)}-wal`, 'utf8')).toBe('its log')
    }
    if (outcome !== 'SIGKILL') return expect(nth).toBe(5)
  }
})

it('two quarantines of one moment lie beside each other', () => {
  const folder = aFolder()
  for (const text of ['first', 'second']) {
    writeFileSync(fileIn(folder), text)
    quarantine(folder, 0)
  }
  expect([...filesIn(join(folder, 'quarantine')).values()].map(String).toSorted()).toEqual([
    'first',
    'second',
  ])
})
