import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, truncateSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import type { TeamId } from '../../src/shared/domain/ids'
import { errorText } from '../../src/shared/text/errors'
import { backUp } from '../../src/main/db/back-up'
import { bytesToMove, refuseHurtBackups } from '../../src/main/db/move-data'
import { openDatabase } from '../../src/main/db/open-database'
import type { ProbeDisk } from '../../src/main/db/move-place'
import { noteMove } from '../../src/main/db/moved-folder'
import { fingerprint } from '../bytes'
import { aFolder, newId } from '../world'
import { aHostOverFolders } from './lived-in'
import { runChild, withChildren } from './run-child'

withChildren()
vi.setConfig({ testTimeout: 60_000 })

const { start } = aHostOverFolders()

const EXT4 = 0xef53
const NFS = 0x6969
/** What a disk asks for beside the data itself. */
const SPARE = 20_000_000

const aDisk = (type: number, bytes: number): ProbeDisk =>
  vi.fn<ProbeDisk>(() => ({ type, bavail: bytes / 1_000, bsize: 1_000 }))

/** A host with a team in its data, that sees whichever disk it is told of. */
async function aHostThatSees(diskFor: (from: string) => ProbeDisk) {
  const from = aFolder()
  const to = join(aFolder(), 'new', 'data')
  const probeDisk: ProbeDisk = (folder) => diskFor(from)(folder)
  const call = start(from, { noteMove: (folder) => noteMove(from, folder), probeDisk })
  await call('team.create', { teamId: newId<TeamId>(), name: 'Payments', members: [] })
  const move = (isRiskFine = false) => call('folder.move', { folder: to, isRiskFine })
  return { from, to, call, move }
}

describe('a disk with too little room', () => {
  it('is refused before anything is written there, and the data stays where it is', async () => {
    const { from, to, call, move } = await aHostThatSees((folder) =>
      aDisk(EXT4, SPARE + bytesToMove(folder) - 1_000),
    )
    const before = fingerprint(from)
    await expect(move()).rejects.toMatchObject({ code: 'place-too-small', field: 'folder' })
    expect(errorText('place-too-small')).toMatch(/too little room/)
    expect(existsSync(dirname(to))).toBe(false)
    expect(fingerprint(from)).toEqual(before)
    expect(await call('store.where', {})).toMatchObject({ dataFolder: from })
    // Nor where a risk was taken: room is no question of that.
    await expect(move(true)).rejects.toMatchObject({ code: 'place-too-small' })
    await call('team.create', { teamId: newId<TeamId>(), name: 'Goes on', members: [] })
  })

  it('that is just enough is taken', async () => {
    const { to, call, move } = await aHostThatSees((folder) =>
      aDisk(EXT4, SPARE + bytesToMove(folder)),
    )
    await move()
    expect(await call('store.where', {})).toMatchObject({ dataFolder: to })
    expect(await call('team.list', {})).toHaveLength(1)
  })

  it('is asked about where the folder will lie, though that is not made yet', async () => {
    const disk = aDisk(EXT4, SPARE * 10)
    const { to, move } = await aHostThatSees(() => disk)
    const above = dirname(dirname(to))
    await move()
    expect(disk).toHaveBeenCalledWith(above)
  })
})

describe('a network drive', () => {
  it('is refused until its risk was told and taken', async () => {
    const { from, to, call, move } = await aHostThatSees(() => aDisk(NFS, SPARE * 10))
    await expect(move()).rejects.toMatchObject({ code: 'place-network', field: 'folder' })
    expect(existsSync(dirname(to))).toBe(false)
    expect(await call('store.where', {})).toMatchObject({ dataFolder: from })

    await move(true)
    expect(await call('store.where', {})).toMatchObject({ dataFolder: to })
    expect(await call('team.list', {})).toHaveLength(1)
  })
})

it('a disk that tells nothing of itself is no reason to refuse it', async () => {
  const { to, call, move } = await aHostThatSees(() => () => {
    throw Object.assign(new Error('not implemented'), { code: 'ENOSYS' })
  })
  await move()
  expect(await call('store.where', {})).toMatchObject({ dataFolder: to })
})

it('a backup that was sound and did not arrive so stops the move; one that was damaged before does not', async () => {
  const [from, to] = [aFolder(), aFolder()]
  const db = openDatabase(from)
  const [whole, damaged] = ['by-hand-2026-11-24-120000', 'daily-2026-11-24']
  for (const name of [whole, damaged]) backUp(db, from, name)
  db.close()
  truncateSync(join(from, 'backups', `${damaged}.db`), 5_000)
  cpSync(join(from, 'backups'), join(to, 'backups'), { recursive: true })
  await expect(refuseHurtBackups(from, to)).resolves.toBeUndefined()

  truncateSync(join(to, 'backups', `${whole}.db`), 5_000)
  await expect(refuseHurtBackups(from, to)).rejects.toThrow('did not arrive whole')
})

// As root every folder can be written, so a child gives its rights up; who is nobody in the first place can't.
const canBeNobody = process.getuid?.() === 0
describe.skipIf(!canBeNobody)('a folder without rights (skipped where tests are not root)', () => {
  it.each([
    ['may not be written', 0o755, ''],
    ['may not even be looked into', 0o700, ''],
    ['lies where none may be made', 0o755, 'new/data'],
  ])('that %s is refused, and nothing is left there', (_what, mode, below) => {
    const from = aFolder()
    chmodSync(from, 0o777)
    const place = join(aFolder(), 'place')
    chmodSync(dirname(place), 0o755)
    mkdirSync(place)
    chmodSync(place, mode)
    expect(runChild('move-as-nobody', from, join(place, below))).toBe('place-not-writable')
    expect(readdirSync(place)).toEqual([])
    expect(existsSync(join(from, 'data-folder.json'))).toBe(false)
  })
})
