import { randomBytes } from 'node:crypto'
import { chmodSync, copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { codeOf, type ErrorCode } from '../../src/shared/errors'
import { errorText } from '../../src/shared/text/errors'
import { Database } from '../../src/main/db/db'
import { lockFolder } from '../../src/main/db/host-lock'
import { MIGRATIONS } from '../../src/main/db/migrations'
import { APPLICATION_ID, openDatabase } from '../../src/main/db/open-database'
import { fingerprint } from '../bytes'
import { aFolder, aGuest, aRunningRetro, aWorld, newId } from '../world'
import { kill, runChild, startChild, withChildren } from './run-child'

withChildren()
vi.setConfig({ testTimeout: 60_000 })

const fileIn = (folder: string) => join(folder, 'candor.db')

function codeOfOpening(folder: string, steps?: readonly string[]): ErrorCode | 'opened' {
  try {
    openDatabase(folder, steps).close()
    return 'opened'
  } catch (error) {
    return codeOf(error)
  }
}

/** A file that another program made, as it lies on the disk while that program is being killed. */
function aDatabaseCutOff(folder: string, write: (db: Database.Database) => void): void {
  const elsewhere = join(aFolder(), 'made.db')
  const db = new Database(elsewhere)
  db.pragma('journal_mode = WAL')
  write(db)
  for (const ending of ['', '-wal']) {
    copyFileSync(`${elsewhere}${ending}`, `${fileIn(folder)}${ending}`)
  }
  db.close()
}

function aDatabase(folder: string, write: (db: Database.Database) => void): void {
  const db = new Database(fileIn(folder))
  write(db)
  db.close()
}

const sqlOfAnother = "CREATE TABLE note (text TEXT); INSERT INTO note VALUES ('not ours')"

const wrong: readonly (readonly [what: string, ErrorCode, (folder: string) => void])[] = [
  ['a folder in its place', 'file-is-folder', (folder) => mkdirSync(fileIn(folder))],
  [
    'random bytes',
    'file-not-database',
    (folder) => writeFileSync(fileIn(folder), randomBytes(20_000)),
  ],
  ['a few random bytes', 'file-not-database', (folder) => writeFileSync(fileIn(folder), 'Hello!')],
  [
    'a cut-off file of our own',
    'file-damaged',
    (folder) => {
      openDatabase(folder).close()
      writeFileSync(fileIn(folder), readFileSync(fileIn(folder)).subarray(0, 6_000))
    },
  ],
  [
    'a database of another program',
    'file-foreign',
    (folder) => aDatabase(folder, (db) => db.exec(sqlOfAnother)),
  ],
  [
    'a database of another program that was killed',
    'file-foreign',
    (folder) => aDatabaseCutOff(folder, (db) => db.exec(sqlOfAnother)),
  ],
  [
    'the application id of another program',
    'file-foreign',
    (folder) =>
      aDatabase(folder, (db) => db.exec('PRAGMA application_id = 7; CREATE TABLE team (id)')),
  ],
  [
    'an empty database that another program has numbered',
    'file-foreign',
    (folder) => aDatabase(folder, (db) => db.pragma('user_version = 3')),
  ],
  [
    'a file from a newer Candor',
    'file-too-new',
    (folder) => {
      openDatabase(folder).close()
      aDatabase(folder, (db) => db.pragma(`user_version = ${MIGRATIONS.length + 1}`))
    },
  ],
  [
    'a file from a newer Candor that was killed',
    'file-too-new',
    (folder) =>
      aDatabaseCutOff(folder, (db) => {
        db.exec(`CREATE TABLE team (id); PRAGMA application_id = ${APPLICATION_ID}`)
        db.pragma(`user_version = ${MIGRATIONS.length + 1}`)
      }),
  ],
]

describe('a data folder with', () => {
  it.each(wrong)('%s is refused as %s and left as it is', (_what, code, prepare) => {
    const folder = aFolder()
    prepare(folder)
    const before = fingerprint(folder)

    expect(codeOfOpening(folder)).toBe(code)
    expect(fingerprint(folder)).toEqual(before)
    expect(codeOfOpening(folder), 'the second time').toBe(code)
    expect(fingerprint(folder)).toEqual(before)
  })

  it('each of these has a sentence of its own', () => {
    const codes = [...new Set(wrong.map(([, code]) => code))]
    const others: ErrorCode[] = [
      'file-locked',
      'file-read-only',
      'folder-not-writable',
      'disk-full',
      'disk-failed',
      'file-busy',
      'file-unreachable',
    ]
    const sentences = [...codes, ...others].map(errorText)
    expect(new Set(sentences).size).toBe(codes.length + others.length)
    expect(sentences.filter((sentence) => sentence.length < 20)).toEqual([])
  })

  it('nothing in it, or an empty file, becomes a new one', () => {
    const folder = join(aFolder(), 'new', 'folder')
    expect(codeOfOpening(folder)).toBe('opened')

    const withFile = aFolder()
    writeFileSync(fileIn(withFile), '')
    const db = openDatabase(withFile)
    expect(db.pragma('application_id', { simple: true })).toBe(APPLICATION_ID)
    expect(db.pragma('user_version', { simple: true })).toBe(MIGRATIONS.length)
    db.close()
  })

  it('a new file keeps each commit through a power cut, and nothing deleted', () => {
    const db = openDatabase(aFolder())
    const answered = ['journal_mode', 'synchronous', 'secure_delete', 'foreign_keys', 'temp_store']
    expect(answered.map((name) => [name, db.pragma(name, { simple: true })])).toEqual([
      ['journal_mode', 'wal'],
      ['synchronous', 2],
      ['secure_delete', 1],
      ['foreign_keys', 1],
      ['temp_store', 2],
    ])
    db.close()
  })

  it('a file instead of the folder is refused', () => {
    const file = join(aFolder(), 'file')
    writeFileSync(file, 'mine')
    expect(codeOfOpening(file)).toBe('folder-not-writable')
    expect(readFileSync(file, 'utf8')).toBe('mine')
  })
})

describe('a second host', () => {
  it('is kept out while the first lives, and let in when it was killed', async () => {
    const folder = aFolder()
    const first = await startChild('hold', folder)
    expect(() => lockFolder(folder)).toThrow('file-locked')

    await kill(first)
    const unlock = lockFolder(folder)
    expect(codeOfOpening(folder)).toBe('opened')
    unlock()
  })

  it('is told so too when only the data file is held by another program', () => {
    const folder = aFolder()
    openDatabase(folder).close()
    const other = new Database(fileIn(folder))
    other.exec('BEGIN EXCLUSIVE')
    expect(codeOfOpening(folder)).toBe('file-busy')
    other.close()
    expect(codeOfOpening(folder)).toBe('opened')
  })
})

// As root every file can be written, so a child gives its rights up; who is nobody in the first place can't.
const canBeNobody = process.getuid?.() === 0
describe.skipIf(!canBeNobody)(
  'without the right to write (skipped where tests do not run as root)',
  () => {
    it('the folder is refused as such', () => {
      const folder = aFolder()
      chmodSync(folder, 0o755)
      expect(runChild('open', folder)).toBe('folder-not-writable')
    })

    it('the file is refused as such, and its bytes stay', () => {
      const folder = aFolder()
      openDatabase(folder).close()
      chmodSync(folder, 0o777)
      chmodSync(fileIn(folder), 0o444)
      const before = fingerprint(folder)
      expect(runChild('open', folder)).toBe('file-read-only')
      expect(fingerprint(folder)).toEqual(before)
    })

    it('a file that can’t even be read is refused too', () => {
      const folder = aFolder()
      openDatabase(folder).close()
      chmodSync(folder, 0o777)
      chmodSync(fileIn(folder), 0o000)
      expect(runChild('open', folder)).toBe('file-unreachable')
    })
  },
)

describe('a full disk', () => {
  it('stops the first start with nothing half-made', () => {
    const folder = aFolder()
    const [first = ''] = MIGRATIONS
    expect(codeOfOpening(folder, [`PRAGMA max_page_count = 3; ${first}`])).toBe('disk-full')
    expect(codeOfOpening(folder)).toBe('opened')
  })

  let close: () => Promise<void> = () => Promise.resolve()
  afterEach(() => close())

  it('refuses a command, keeps all that was there, and lets the command through when there is room', async () => {
    const world = aWorld({ folder: aFolder() })
    close = world.close
    const { retroId } = await aRunningRetro(world)
    const guest = aGuest(retroId, 'Ada')
    const picture = () => world.call(guest, 'retro.get', { retroId })
    const [column] = (await picture()).columns
    if (!column) throw new Error('no column')
    const card = { retroId, columnId: column.id, text: 'x'.repeat(2_000) }
    const pages = Number(world.db.pragma('page_count', { simple: true }))
    world.db.pragma(`max_page_count = ${pages}`)

    const before = await picture()
    const big = Array.from({ length: 100 }, () => ({ cardId: newId<never>(), text: card.text }))
    const call = { retroId, columnId: column.id, cards: big }
    await expect(world.call(guest, 'card.addMany', call)).rejects.toThrow('disk-full')
    expect(await picture()).toEqual(before)

    world.db.pragma('max_page_count = 100000')
    await world.call(guest, 'card.addMany', call)
    expect((await picture()).counts.cards).toBe(100)
  })
})
