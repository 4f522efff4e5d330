import { EventEmitter, once } from 'node:events'
import {
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { dayOf } from '../../src/shared/domain/day'
import { backUp } from '../../src/main/db/back-up'
import { dailyName } from '../../src/main/db/backup-names'
import { listBackups, rotateBackups } from '../../src/main/db/backup-shelf'
import { Database, type Db } from '../../src/main/db/db'
import { eraseTraces } from '../../src/main/db/erase'
import { migrate } from '../../src/main/db/migrate'
import { MIGRATIONS } from '../../src/main/db/migrations'
import { APPLICATION_ID, openDatabase } from '../../src/main/db/open-database'
import { plainTables, quoted } from '../../src/main/db/plain-tables'
import { jobsInPlace, type RunJob } from '../../src/main/db/store-jobs'
import { backupKeeper } from '../../src/main/features/backup/backup-keeper'
import { wordsOnDisk } from '../bytes'
import { aFolder, aGuest, aRunningRetro, aWorld, newId, START, type World } from '../world'

vi.setConfig({ testTimeout: 60_000 })

let world: World | null = null
afterEach(async () => {
  await world?.close()
  world = null
})

function inFolder(): World & { folder: string } {
  const folder = aFolder()
  world = aWorld({ folder })
  return { ...world, folder }
}

const filesOf = (folder: string) => readdirSync(join(folder, 'backups')).toSorted()

function contentOf(db: Db): Record<string, unknown[]> {
  const tables = plainTables(db).filter(({ name }) => name !== 'setting')
  return Object.fromEntries(
    tables.map(({ name }) => [name, db.prepare(`SELECT * FROM ${quoted(name)}`).all()]),
  )
}

async function aTeam({ host }: World, name: string) {
  await host('team.create', { teamId: newId<never>(), name, members: [] })
}

const namesOf = async ({ host }: World) => (await host('team.list', {})).map(({ name }) => name)

async function newestOf({ host }: World): Promise<string> {
  const [newest] = await host('backup.list', {})
  return newest?.name ?? ''
}

describe('a backup', () => {
  it('is listed with its date and what is in it', async () => {
    const { folder, ...here } = inFolder()
    await aRunningRetro(here)
    await here.host('backup.make', {})
    const [line, ...others] = await here.host('backup.list', {})
    expect(others).toEqual([])
    expect(line).toMatchObject({
      kind: 'by-hand',
      counts: { teams: 1, retros: 1, cards: 0, topics: 0, checks: 0, actions: 0 },
    })
    expect(Math.abs((line?.madeAt ?? 0) - Date.now())).toBeLessThan(60_000)
    expect(line?.bytes).toBeGreaterThan(4_096)
    expect(filesOf(folder)).toEqual([`${line?.name}.db`, `${line?.name}.db.sha256`])
  })

  it.each([
    ['one flipped bit', (bytes: Buffer) => bytes.fill((bytes[5_000] ?? 0) ^ 1, 5_000, 5_001)],
    ['its end cut off', (bytes: Buffer) => bytes.subarray(0, -1)],
    ['nothing left', () => Buffer.alloc(0)],
  ])('with %s is never offered, and never used', async (_what, hurt) => {
    const { folder, ...here } = inFolder()
    await aTeam(here, 'Payments')
    await here.host('backup.make', {})
    const name = await newestOf(here)
    const path = join(folder, 'backups', `${name}.db`)
    writeFileSync(path, hurt(readFileSync(path)))

    expect(await here.host('backup.list', {})).toMatchObject([
      { name, counts: null, flaw: 'damaged' },
    ])
    await expect(here.host('backup.restore', { name })).rejects.toThrow('backup-damaged')
    expect(await namesOf(here)).toEqual(['Payments'])
    expect(existsSync(path)).toBe(true)
  })

  // What the system gives of its own memory at address 0 is an input/output error, as of a disk that fails.
  it.runIf(process.platform === 'linux')(
    'on a disk that fails is not called damaged, and can be used again when it works',
    async () => {
      const { folder, ...here } = inFolder()
      await aTeam(here, 'Payments')
      await here.host('backup.make', {})
      const name = await newestOf(here)
      const path = join(folder, 'backups', `${name}.db`)
      renameSync(path, `${path}.away`)
      symlinkSync('/proc/self/mem', path)
      expect(await here.host('backup.list', {})).toMatchObject([
        { name, counts: null, flaw: 'unreadable' },
      ])
      await expect(here.host('backup.restore', { name })).rejects.toThrow('disk-failed')

      renameSync(`${path}.away`, path)
      expect(await here.host('backup.list', {})).toMatchObject([
        { counts: { teams: 1 }, flaw: null },
      ])
      await here.host('backup.restore', { name })
    },
  )

  it.runIf(process.platform !== 'win32')(
    'that is gone while the list is read, or leads nowhere, hides no other',
    async () => {
      const { folder, ...here } = inFolder()
      await here.host('backup.make', {})
      symlinkSync(join(folder, 'gone'), join(folder, 'backups/daily-2026-01-01.db'))
      expect(await here.host('backup.list', {})).toMatchObject([{ kind: 'by-hand', flaw: null }])
    },
  )

  it('without the hash beside it counts as damaged too', async () => {
    const { folder, ...here } = inFolder()
    await here.host('backup.make', {})
    rmSync(join(folder, 'backups', `${await newestOf(here)}.db.sha256`))
    expect(await here.host('backup.list', {})).toMatchObject([{ counts: null }])
  })

  it('holds no key of a device, nor who joined, nor cards that are sealed in an anonymous retro', async () => {
    const { folder, ...here } = inFolder()
    const { retroId } = await aRunningRetro(here, { names: 'anonymous' })
    await here.host('stage.enter', { retroId, stage: 'write' })
    here.db.prepare("INSERT INTO seat VALUES (?, 'seat', 'Zephyrine', 0)").run(retroId)
    const guest = aGuest(retroId, null)
    const [column] = (await here.call(guest, 'retro.get', { retroId })).columns
    const columnId = column?.id as never
    const card = {
      retroId,
      columnId,
      cardId: newId<never>(),
      text: 'Written before the names went',
    }
    await here.call(guest, 'card.add', card)
    await here.call(guest, 'done.mark', { retroId, stage: 'write', isDone: true })
    await here.host('backup.make', {})

    const keys = here.db
      .prepare<[], string>('SELECT edit_key FROM card UNION SELECT id FROM done_mark')
      .pluck()
      .all()
    expect(keys).toHaveLength(2)
    const words = [...keys, 'Zephyrine', card.text, card.cardId]
    expect(wordsOnDisk(join(folder, 'backups'), words)).toEqual([])
  })

  it('holds no key of who wrote a card that everybody can read', async () => {
    const { folder, ...here } = inFolder()
    const { retroId } = await aRunningRetro(here, { names: 'named' })
    const guest = aGuest(retroId, 'Zephyrine')
    const columnId = (await here.call(guest, 'retro.get', { retroId })).columns[0]?.id as never
    const card = { retroId, columnId, cardId: newId<never>(), text: 'Open to all' }
    await here.host('cards.reveal', { retroId })
    await here.call(guest, 'card.add', card)
    await here.host('backup.make', {})

    const key = here.db.prepare<[], string>('SELECT edit_key FROM card').pluck().get() ?? ''
    expect(key).not.toBe('')
    expect(wordsOnDisk(join(folder, 'backups'), [card.text])).not.toEqual([])
    expect(wordsOnDisk(join(folder, 'backups'), [key])).toEqual([])
  })

  it('holds no word that was overwritten, nor the order in which words came', async () => {
    const { folder, ...here } = inFolder()
    const { retroId } = await aRunningRetro(here)
    await here.host('cards.reveal', { retroId })
    const guest = aGuest(retroId, 'Ada')
    const columnId = (await here.host('retro.get', { retroId })).columns[0]?.id as never
    const cardId = newId<never>()
    await here.call(guest, 'card.add', { retroId, columnId, cardId, text: 'zyxquokka' })
    await here.call(guest, 'card.edit', { retroId, cardId, text: 'otherwise' })
    expect(wordsOnDisk(folder, ['zyxquokka'])).not.toEqual([])
    await here.host('backup.make', {})
    expect(wordsOnDisk(join(folder, 'backups'), ['zyxquokka'])).toEqual([])
    expect(wordsOnDisk(join(folder, 'backups'), ['otherwise'])).not.toEqual([])

    const path = join(folder, 'backups', `${await newestOf(here)}.db`)
    const copy = new Database(path, { readonly: true })
    // Each part of the index is what came at one time.
    expect(copy.prepare('SELECT count(DISTINCT segid) FROM find_word_idx').pluck().get()).toBe(1)
    copy.close()
  })

  it('is not made while answers are kept in memory only', async () => {
    const { folder, db, clock } = inFolder()
    const state = { mayBackUp: false }
    const keeper = backupKeeper({
      db,
      folder,
      runJob: jobsInPlace(folder, db),
      mayBackUp: () => state.mayBackUp,
      now: () => clock.ms,
    })
    await keeper.daily()
    await expect(keeper.makeNow()).rejects.toThrow('round-open')
    expect(existsSync(join(folder, 'backups'))).toBe(false)

    state.mayBackUp = true
    await keeper.daily()
    await keeper.daily()
    expect(listBackups(folder).map(({ name }) => name)).toEqual([dailyName(dayOf(clock.ms))])
  })

  it('is made again when something was erased while it was being made', async () => {
    const { folder, db, clock } = inFolder()
    const inPlace = jobsInPlace(folder, db)
    let made = 0
    const runJob: RunJob = async (job) => {
      const result = await inPlace(job)
      if (job.kind === 'back-up' && (made += 1) === 1) eraseTraces(db)
      return result
    }
    const keeper = backupKeeper({ db, folder, runJob, mayBackUp: () => true, now: () => clock.ms })
    await keeper.makeNow()
    expect(made).toBe(2)
    expect(listBackups(folder)).toHaveLength(1)
  })

  it('under way is waited for at the end, and checked while the data is still open', async () => {
    const { folder, db, clock } = inFolder()
    const inPlace = jobsInPlace(folder, db)
    const copied = new EventEmitter()
    const runJob: RunJob = async (job) => {
      copied.emit('begun')
      await once(copied, 'done')
      return inPlace(job)
    }
    const steps: string[] = []
    const mayBackUp = () => {
      steps.push('asked')
      return true
    }
    const keeper = backupKeeper({ db, folder, runJob, mayBackUp, now: () => clock.ms })
    const begun = once(copied, 'begun')
    const made = keeper.daily()
    await begun
    steps.length = 0
    const stopped = keeper.stop().then(() => steps.push('stopped'))
    copied.emit('done')
    await Promise.all([made, stopped])
    expect(steps).toEqual(['asked', 'stopped'])
    expect(listBackups(folder)).toHaveLength(1)
  })

  it('that is too old goes when a new one is there, with its hash and what a kill has left', () => {
    const folder = aFolder()
    const db = openDatabase(folder)
    for (let day = 10; day < 30; day += 1) backUp(db, folder, dailyName(`2026-11-${day}`))
    for (let at = 10; at < 20; at += 1) backUp(db, folder, `before-import-2026-11-01-1200${at}`)
    backUp(db, folder, 'by-hand-2025-01-01-120000')
    backUp(db, folder, 'before-version-2')
    writeFileSync(join(folder, 'backups/daily-2026-11-30.db.tmp'), 'half of one')
    writeFileSync(join(folder, 'backups/mine.txt'), 'not ours')
    rotateBackups(folder)
    db.close()

    const names = filesOf(folder).filter((file) => file.endsWith('.db'))
    expect(names).toEqual([
      ...[15, 16, 17, 18, 19].map((at) => `before-import-2026-11-01-1200${at}.db`),
      'before-version-2.db',
      'by-hand-2025-01-01-120000.db',
      ...[15, 22, 23, 24, 25, 26, 27, 28, 29].map((day) => `daily-2026-11-${day}.db`),
    ])
    expect(filesOf(folder)).toEqual(
      [...names, ...names.map((name) => `${name}.sha256`), 'mine.txt'].toSorted(),
    )
  })
})

describe('to restore a backup', () => {
  it('brings everything back as it was, and can itself be taken back', async () => {
    const { folder: _, ...here } = inFolder()
    const { retroId } = await aRunningRetro(here)
    await here.host('cards.reveal', { retroId })
    await here.host('backup.make', {})
    const before = contentOf(here.db)
    const name = await newestOf(here)

    here.clock.ms += 60_000
    await aTeam(here, 'Search')
    await here.host('retro.delete', { retroId })
    const after = contentOf(here.db)
    await here.host('backup.restore', { name })
    expect(contentOf(here.db)).toEqual(before)
    expect(await namesOf(here)).toEqual(['Payments'])

    const lines = await here.host('backup.list', {})
    const undo = lines.find(({ kind }) => kind === 'before-restore')
    expect(undo?.counts).toMatchObject({ teams: 2 })
    here.clock.ms += 60_000
    await here.host('backup.restore', { name: undo?.name ?? '' })
    expect(contentOf(here.db)).toEqual(after)
  })

  it('works with the backup of an older version', async () => {
    const { folder, ...here } = inFolder()
    mkdirOld(folder)
    await here.host('backup.restore', { name: 'before-version-3' })
    expect(await namesOf(here)).toEqual(['From long ago'])
    expect(here.db.pragma('foreign_key_check')).toEqual([])
  })

  it('is refused while cards without names are sealed, for they would be lost', async () => {
    const { folder: _, ...here } = inFolder()
    await aRunningRetro(here, { names: 'anonymous' })
    await here.host('backup.make', {})
    const name = await newestOf(here)
    await expect(here.host('backup.restore', { name })).rejects.toThrow('sealed-now')
  })

  it('is refused for what is no backup of ours, wherever it lies', async () => {
    const { folder: _, ...here } = inFolder()
    for (const name of ['../candor', 'nothing', 'daily-2026-11-24'])
      await expect(here.host('backup.restore', { name })).rejects.toThrow('not-found')
  })

  it('tells every window, and a retro is read anew', async () => {
    const { folder: _, ...here } = inFolder()
    const { retroId, teamId } = await aRunningRetro(here)
    await here.host('cards.reveal', { retroId })
    await here.host('backup.make', {})
    const heard: string[] = []
    here.listeners.listen({ actor: { role: 'host' }, hear: ({ name }) => void heard.push(name) })
    await here.host('team.rename', { teamId, name: 'Renamed' })
    await here.host('backup.restore', { name: await newestOf(here) })
    expect(heard).toContain('data.replaced')
    expect((await here.host('team.get', { teamId })).team.name).toBe('Payments')
  })
})

/** A backup as a Candor of three steps left it. */
function mkdirOld(folder: string): void {
  const db = new Database(join(aFolder(), 'candor.db'))
  db.pragma('journal_mode = WAL')
  db.pragma(`application_id = ${APPLICATION_ID}`)
  migrate(db, MIGRATIONS.slice(0, 3))
  db.exec(
    `INSERT INTO team (id, name, created_on) VALUES ('${newId()}', 'From long ago', '2026-01-01')`,
  )
  backUp(db, folder, 'before-version-3')
  db.close()
}

it('a failing disk leaves the last good backup and says so', () => {
  const folder = aFolder()
  const db = openDatabase(folder)
  backUp(db, folder, dailyName(dayOf(START)))
  db.close()
  const gone = new Database(':memory:')
  gone.close()
  expect(() => backUp(gone, folder, dailyName(dayOf(START)))).toThrow('not open')
  expect(listBackups(folder)).toMatchObject([{ counts: { teams: 0 } }])
})

describe('while a restore is under way', () => {
  /** A keeper over a folder with a backup of no team; `during` happens once the copy of what is here was made. */
  async function aRestore(during: (db: Db) => void) {
    const { folder, db, clock } = inFolder()
    const inPlace = jobsInPlace(folder, db)
    const state = { mayBackUp: true, copies: 0 }
    const runJob: RunJob = async (job) => {
      const result = await inPlace(job)
      if (job.kind === 'back-up' && (state.copies += 1) === 2) during(db)
      return result
    }
    const mayBackUp = () => state.mayBackUp
    const keeper = backupKeeper({ db, folder, runJob, mayBackUp, now: () => clock.ms })
    await keeper.makeNow()
    const [empty] = await keeper.list()
    db.exec("INSERT INTO team (id, name, created_on) VALUES ('t', 'Here', '2026-11-20')")
    const restore = () => keeper.restore(empty?.name ?? '', async () => undefined)
    const names = () => db.prepare('SELECT name FROM team').pluck().all()
    return { folder, keeper, state, restore, names }
  }

  it('nothing that is written meanwhile is lost', async () => {
    const { keeper, restore, names } = await aRestore((db) =>
      db.exec("INSERT INTO team (id, name, created_on) VALUES ('late', 'Late', '2026-11-20')"),
    )
    await restore()
    expect(names()).toEqual([])
    const kept = (await keeper.list()).filter(({ kind }) => kind === 'before-restore')
    expect(kept.map(({ counts }) => counts?.teams)).toEqual([2])
  })

  it('a command that comes twice restores once', async () => {
    const { keeper, restore, names } = await aRestore(() => undefined)
    await Promise.all([restore(), restore()])
    expect(names()).toEqual([])
    const kept = (await keeper.list()).filter(({ kind }) => kind === 'before-restore')
    expect(kept).toHaveLength(1)
  })

  it('a health check that is opened meanwhile stops it', async () => {
    const { state, restore, names } = await aRestore(() => (state.mayBackUp = false))
    await expect(restore()).rejects.toThrow('round-open')
    expect(names()).toEqual(['Here'])
  })

  it('so does a retro without names', async () => {
    const { restore, names } = await aRestore((db) =>
      db.exec(`INSERT INTO retro VALUES ('r', 't', 'Sealed', NULL, '{}', 'anonymous', 'write', 1, 0, 0, 0,
        NULL, 2, 5, 60, '2026-11-20', 0, NULL, NULL, '', '{}', 0)`),
    )
    await expect(restore()).rejects.toThrow('sealed-now')
    expect(names()).toEqual(['Here'])
  })
})

it('a daily backup waits for a health check without a word, and is made once it is closed', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  try {
    const { folder, db, clock } = inFolder()
    const inPlace = jobsInPlace(folder, db)
    const state = { mayBackUp: true, copies: 0 }
    const runJob: RunJob = async (job) => {
      const result = await inPlace(job)
      // A check is opened while the first copy is made.
      if ((state.copies += 1) === 1) state.mayBackUp = false
      return result
    }
    const mayBackUp = () => state.mayBackUp
    const keeper = backupKeeper({ db, folder, runJob, mayBackUp, now: () => clock.ms })
    keeper.start()
    await vi.advanceTimersByTimeAsync(5_000)
    expect(listBackups(folder)).toEqual([])
    state.mayBackUp = true
    await vi.advanceTimersByTimeAsync(10 * 60_000)
    expect(listBackups(folder)).toMatchObject([{ kind: 'daily' }])
    expect(said).not.toHaveBeenCalled()
    await keeper.stop()
  } finally {
    said.mockRestore()
    vi.useRealTimers()
  }
})

it('two backups of one second lie beside each other', async () => {
  const { folder: _, ...here } = inFolder()
  await Promise.all([here.host('backup.make', {}), here.host('backup.make', {})])
  await here.host('backup.make', {})
  const lines = await here.host('backup.list', {})
  expect(lines.map(({ kind, counts }) => [kind, counts?.teams])).toEqual(
    Array.from({ length: 3 }, () => ['by-hand', 0]),
  )
})

describe('what must be forgotten', () => {
  it('goes out of the backups since the retro began when its names are taken off', async () => {
    const { folder, ...here } = inFolder()
    here.clock.ms = Date.now() - 1_000
    const { retroId } = await aRunningRetro(here)
    await here.host('stage.enter', { retroId, stage: 'write' })
    const guest = aGuest(retroId, 'Zephyrine')
    const [column] = (await here.call(guest, 'retro.get', { retroId })).columns
    const columnId = column?.id as never
    await here.call(guest, 'card.add', { retroId, columnId, cardId: newId<never>(), text: 'Words' })
    await here.host('backup.make', {})
    expect(wordsOnDisk(join(folder, 'backups'), ['Zephyrine'])).toHaveLength(1)

    await here.host('retro.setNames', { retroId, names: 'anonymous' })
    await expect
      .poll(() => filesOf(folder).filter((name) => name.endsWith('.db')))
      .toEqual([expect.stringMatching(/^daily-/)])
    expect(wordsOnDisk(join(folder, 'backups'), ['Zephyrine'])).toEqual([])
  })

  it('goes at the next start, where the host was killed before the backups were made anew', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    try {
      const { folder, db, clock } = inFolder()
      const deps = { db, folder, mayBackUp: () => true, now: () => clock.ms }
      const runJob = jobsInPlace(folder, db)
      await backupKeeper({ ...deps, runJob }).makeNow()
      // Killed: nothing that is begun comes to its end.
      const killed = backupKeeper({ ...deps, runJob: () => new Promise(() => undefined) })
      db.transaction(() => killed.owe(START))()

      const next = backupKeeper({ ...deps, runJob })
      next.start()
      await vi.advanceTimersByTimeAsync(5_000)
      expect(listBackups(folder).map(({ kind }) => kind)).toEqual(['daily'])
      await next.stop()
    } finally {
      vi.useRealTimers()
    }
  })

  it('is not owed where what forgets is rolled back', async () => {
    const { folder, db, clock } = inFolder()
    const runJob = jobsInPlace(folder, db)
    const keeper = backupKeeper({ db, folder, runJob, mayBackUp: () => true, now: () => clock.ms })
    await keeper.makeNow()
    const failing = db.transaction(() => {
      keeper.owe(START)
      throw new Error('rolled back')
    })
    expect(failing).toThrow('rolled back')
    await keeper.stop()
    expect(listBackups(folder).map(({ kind }) => kind)).toEqual(['by-hand'])
  })

  it('goes with all older backups when told to', async () => {
    const { folder: _, ...here } = inFolder()
    await aTeam(here, 'Payments')
    await here.host('backup.make', {})
    here.clock.ms += 2_000
    await here.host('backup.make', {})
    await here.host('backup.renew', {})
    const lines = await here.host('backup.list', {})
    expect(lines.map(({ kind, counts }) => [kind, counts?.teams])).toEqual([['daily', 1]])
  })

  it('is no reason to remove the last backup by hand while none can be made', async () => {
    const { folder, db, clock } = inFolder()
    const state = { mayBackUp: true }
    const runJob = jobsInPlace(folder, db)
    const mayBackUp = () => state.mayBackUp
    const keeper = backupKeeper({ db, folder, runJob, mayBackUp, now: () => clock.ms })
    await keeper.makeNow()
    state.mayBackUp = false
    await expect(keeper.renew()).rejects.toThrow('round-open')
    expect(listBackups(folder).map(({ kind }) => kind)).toEqual(['by-hand'])
  })
})
