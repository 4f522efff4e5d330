import fs, { readFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { codeOf } from '../../src/shared/errors'
import { Database } from '../../src/main/db/db'
import { dispatch } from '../../src/main/api/dispatch'
import { lockFolder } from '../../src/main/db/host-lock'
import { movedFolder, noteMove } from '../../src/main/db/moved-folder'
import { openDatabase } from '../../src/main/db/open-database'
import { makeReady } from '../../src/main/db/make-ready'
import { putInPlace } from '../../src/main/db/quarantine'
import { salvage } from '../../src/main/db/salvage'
import { openHost } from '../../src/main/open-host'

/**
 * What a process of its own is needed for. Prints the outcome as its one line.
 * - `hold FOLDER`: locks and opens the data, and keeps it until it is killed.
 * - `open FOLDER`: opens the data as a person without rights.
 * - `start FOLDER`, `salvage FOLDER`: open the data, read what can be read of it; where no file may grow.
 * - `migrate FOLDER STEPS N`: migrates by the steps in a file, and is killed when it asks the database for the Nth time.
 * - `move USUAL NEW N`: moves the data of the usual folder, and is killed when it touches a file for the Nth time; with
 *   0 it tells how often it did.
 * - `move-as-nobody FOLDER NEW`: moves the data as a person who has no rights there; prints what that is refused with.
 * - `recover FOLDER N`: starts empty over a damaged file, and is killed when it moves the Nth file.
 */
const [what = '', folder = '', target = '', at = '0'] = process.argv.slice(2)

if (what === 'hold') {
  // Nobody keeps what it gives, and the memory is tidied up: the folder stays locked all the same.
  lockFolder(folder)
  openDatabase(folder)
  tidyUp()
  console.log('held')
  setInterval(() => undefined, 1_000)
} else if (what === 'open') {
  // The driver's own file is loaded while it may still be read.
  new Database(':memory:').close()
  process.setgid?.(65_534)
  process.setuid?.(65_534)
  console.log(outcomeOf(() => openDatabase(folder).close()))
} else if (what === 'start') {
  console.log(outcomeOf(() => openDatabase(folder).close()))
} else if (what === 'salvage') {
  console.log(outcomeOf(() => void salvage(folder)))
} else if (what === 'move') {
  const core = openHost({
    dataFolder: movedFolder(folder),
    host: 'local',
    version: '0.0.0',
    noteMove: (to) => noteMove(folder, to),
  })
  const steps = dieAtFile(Number(at))
  const input = { folder: target, isRiskFine: true }
  const reply = await dispatch(core.handlers, { role: 'host' }, 'folder.move', input)
  console.log(reply.ok ? steps() : reply.code)
  process.exit()
} else if (what === 'move-as-nobody') {
  const core = openHost({
    dataFolder: folder,
    host: 'local',
    version: '0.0.0',
    noteMove: (to) => noteMove(folder, to),
  })
  process.setgid?.(65_534)
  process.setuid?.(65_534)
  const input = { folder: target, isRiskFine: true }
  const reply = await dispatch(core.handlers, { role: 'host' }, 'folder.move', input)
  console.log(reply.ok ? 'moved' : reply.code)
  process.exit()
} else if (what === 'recover') {
  dieAtRename(Number(target))
  putInPlace(folder, makeReady(folder, { kind: 'nothing' }), 0)
  console.log('recovered')
} else {
  dieAtStatement(Number(at))
  const list = JSON.parse(readFileSync(target, 'utf8')) as string[]
  console.log(outcomeOf(() => openDatabase(folder, list).close()))
}

function tidyUp(): void {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  collect()
}

function outcomeOf(work: () => void): string {
  try {
    work()
    return 'opened'
  } catch (error) {
    return codeOf(error)
  }
}

/** Kills this process before the nth time that it writes, names, forces or removes a file by itself. */
function dieAtFile(nth: number): () => number {
  let asked = 0
  const counted =
    <Args extends unknown[], Result>(call: (...args: Args) => Result) =>
    (...args: Args): Result => {
      asked += 1
      if (asked === nth) process.kill(process.pid, 'SIGKILL')
      return call(...args)
    }
  fs.writeFileSync = counted(fs.writeFileSync)
  fs.mkdirSync = counted(fs.mkdirSync) as typeof fs.mkdirSync
  fs.renameSync = counted(fs.renameSync)
  fs.fsyncSync = counted(fs.fsyncSync)
  fs.rmSync = counted(fs.rmSync)
  fs.promises.cp = counted(fs.promises.cp)
  syncBuiltinESMExports()
  return () => asked
}

function dieAtRename(nth: number): void {
  const { renameSync } = fs
  let asked = 0
  fs.renameSync = (...paths) => {
    asked += 1
    if (asked === nth) process.kill(process.pid, 'SIGKILL')
    renameSync(...paths)
  }
  syncBuiltinESMExports()
}

/** Makes every statement its own, and kills this process before the nth. */
function dieAtStatement(nth: number): void {
  let asked = 0
  const count = () => {
    asked += 1
    if (asked === nth) process.kill(process.pid, 'SIGKILL')
  }
  const { exec, pragma } = Database.prototype
  Database.prototype.exec = function (this: Database.Database, sql: string) {
    for (const one of statementsOf(sql)) {
      count()
      exec.call(this, one)
    }
    return this
  }
  Database.prototype.pragma = function (this: Database.Database, ...args) {
    count()
    return pragma.apply(this, args)
  }
}

function statementsOf(sql: string): string[] {
  return sql
    .replace(/--.*$/gm, '')
    .split(';')
    .filter((one) => one.trim() !== '')
}
