import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { CallName, Input, Output } from '../../src/shared/api/contract'
import type { HealthRoundId, TeamId } from '../../src/shared/domain/ids'
import { AppError } from '../../src/shared/errors'
import { dispatch } from '../../src/main/api/dispatch'
import type { Core } from '../../src/main/core'
import { dataPlace } from '../../src/main/db/data-folder'
import { lockFolder } from '../../src/main/db/host-lock'
import { movedFolder, noteMove } from '../../src/main/db/moved-folder'
import { openHost } from '../../src/main/open-host'
import { fingerprint } from '../bytes'
import { aFolder, HOST, newId } from '../world'
import { runChild, withChildren } from './run-child'

vi.setConfig({ testTimeout: 120_000 })
withChildren()

let host: ReturnType<typeof aHost> | null = null
afterEach(async () => {
  await host?.core.close()
  host = null
})

type Note = (usual: string, to: string) => void

/** A whole host over the usual folder, or where its data was moved to. */
function aHost(usual: string, note: Note = noteMove) {
  const core: Core = openHost({
    dataFolder: movedFolder(usual),
    host: 'local',
    version: '0.0.0',
    noteMove: (to) => note(usual, to),
  })
  async function call<N extends CallName>(name: N, input: Input<N>): Promise<Output<N>> {
    const reply = await dispatch(core.handlers, HOST, name, input)
    if (!reply.ok) throw new AppError(reply.code, { field: reply.field })
    return reply.value as Output<N>
  }
  return { core, call, where: async () => (await call('store.where', {})).dataFolder }
}
type Host = ReturnType<typeof aHost>

function begin(note?: Note) {
  const usual = aFolder()
  const opened = aHost(usual, note)
  host = opened
  return { ...opened, usual, to: join(aFolder(), 'new', 'data') }
}

async function again(usual: string): Promise<Host> {
  await host?.core.close()
  host = aHost(usual)
  return host
}

const addTeam = ({ call }: Pick<Host, 'call'>, name: string) =>
  call('team.create', { teamId: newId<TeamId>(), name, members: [] })
const teamsOf = async ({ call }: Pick<Host, 'call'>) =>
  (await call('team.list', {})).map(({ name }) => name)
const move = ({ call }: Pick<Host, 'call'>, folder: string, isRiskFine = false) =>
  call('folder.move', { folder, isRiskFine })

describe('to move the data folder', () => {
  it('goes on in the new one at once, with everything, and at the next start as well', async () => {
    const here = begin()
    await addTeam(here, 'Payments')
    await here.call('backup.make', {})
    mkdirSync(join(here.usual, 'quarantine'))
    writeFileSync(join(here.usual, 'quarantine', 'candor.db'), 'damaged')
    const backups = await here.call('backup.list', {})
    const told: string[] = []
    here.core.listen({ actor: HOST, hear: ({ name }) => void told.push(name) })

    await move(here, here.to)
    expect(told).toEqual(['data.replaced'])
    expect(await here.where()).toBe(here.to)
    // When it was made is kept to the millisecond, or one beside it.
    const names = (list: typeof backups) => list.map(({ name, counts }) => [name, counts])
    expect(names(await here.call('backup.list', {}))).toEqual(names(backups))
    expect(readFileSync(join(here.to, 'quarantine', 'candor.db'), 'utf8')).toBe('damaged')
    await addTeam(here, 'Search')

    const later = await again(here.usual)
    expect(await later.where()).toBe(here.to)
    expect(await teamsOf(later)).toEqual(['Payments', 'Search'])
    expect(readdirSync(here.to).filter((name) => /moving|tmp/.test(name))).toEqual([])
  })

  it('leaves the old one as it is, says where it lies, and lets go of it', async () => {
    const here = begin()
    await addTeam(here, 'Payments')
    await move(here, here.to)
    expect(await here.call('folder.oldCopy', {})).toEqual({ folder: here.usual, isAsked: false })
    expect(readFileSync(join(here.usual, 'moved-to.txt'), 'utf8')).toContain(here.to)
    const old = fingerprint(here.usual)
    await addTeam(here, 'Search')
    expect(fingerprint(here.usual)['candor.db']).toBe(old['candor.db'])

    lockFolder(here.usual)()
    expect(() => lockFolder(here.to)).toThrow('file-locked')
    rmSync(join(here.usual, 'candor.db'))
    expect(await here.call('folder.oldCopy', {})).toEqual({ folder: null, isAsked: false })
  })

  it('loses nothing that is written meanwhile', async () => {
    const here = begin()
    await here.call('backup.make', {})
    const names = Array.from({ length: 60 }, (_, index) => `Team ${String(index).padStart(2, '0')}`)
    const moved = move(here, here.to)
    for (const name of names) await addTeam(here, name)
    await moved
    expect(await teamsOf(here)).toEqual(names)
    expect(await here.where()).toBe(here.to)
  })

  it('can be done again, and the newest place counts', async () => {
    const here = begin()
    await addTeam(here, 'Payments')
    await move(here, here.to)
    const third = join(aFolder(), 'third')
    await move(here, third)
    const later = await again(here.usual)
    expect(await later.where()).toBe(third)
    expect(await teamsOf(later)).toEqual(['Payments'])
  })

  it('asked for twice at once is one move', async () => {
    const here = begin()
    await addTeam(here, 'Payments')
    await here.call('backup.make', {})
    const told: string[] = []
    here.core.listen({ actor: HOST, hear: ({ name }) => void told.push(name) })
    await Promise.all([move(here, here.to), move(here, here.to)])
    expect(told).toEqual(['data.replaced'])
    expect(await teamsOf(here)).toEqual(['Payments'])
    expect(await here.call('backup.list', {})).toHaveLength(1)
  })

  it('goes back to the usual folder, once that was emptied of all but the note', async () => {
    const here = begin()
    await addTeam(here, 'Payments')
    await move(here, here.to)
    await expect(move(here, here.usual)).rejects.toThrow('place-has-data')
    for (const name of readdirSync(here.usual))
      if (name !== 'data-folder.json') rmSync(join(here.usual, name), { recursive: true })
    await move(here, here.usual)
    const later = await again(here.usual)
    expect(await later.where()).toBe(here.usual)
    expect(await teamsOf(later)).toEqual(['Payments'])
  })

  it('that fails at its end goes on in the old folder, and leaves nothing in the new one', async () => {
    const here = begin(() => {
      throw new AppError('disk-full')
    })
    await addTeam(here, 'Payments')
    await expect(move(here, here.to)).rejects.toThrow('disk-full')
    expect(await here.where()).toBe(here.usual)
    await addTeam(here, 'Search')
    expect(await teamsOf(here)).toEqual(['Payments', 'Search'])
    expect(readdirSync(here.to)).toEqual([])
    expect(movedFolder(here.usual)).toBe(here.usual)
    expect(await here.call('folder.oldCopy', {})).toEqual({ folder: null, isAsked: false })
  })

  it('killed at any step leaves whole data where the next start looks', async () => {
    const usual = aFolder()
    const first = aHost(usual)
    await addTeam(first, 'Payments')
    await first.call('backup.make', {})
    await first.core.close()
    const steps = Number(runChild('move', usual, join(aFolder(), 'data'), '0'))
    rmSync(join(usual, 'data-folder.json'))
    expect(steps).toBeGreaterThan(30)
    // Each step at the end, where the truth changes its place; before, some of the many that only copy.
    for (let nth = 1; nth <= steps; nth += nth < steps - 12 ? 5 : 1) {
      const to = join(aFolder(), 'data')
      expect(runChild('move', usual, to, String(nth))).toBe('SIGKILL')
      const there = aHost(usual)
      expect(await teamsOf(there), `killed at ${nth}`).toEqual(['Payments'])
      // What a kill left does not stand in the way.
      if ((await there.where()) === usual) await move(there, to)
      expect(await there.where()).toBe(to)
      expect(await teamsOf(there)).toEqual(['Payments'])
      await there.core.close()
      rmSync(join(usual, 'data-folder.json'), { force: true })
    }
  })
})

describe('a folder that data can’t be moved to', () => {
  it.each<[what: string, code: string, to: (usual: string) => string]>([
    ['is not written whole', 'place-not-whole', () => 'data/here'],
    ['is the present one', 'place-inside', (usual) => usual],
    ['lies inside the present one', 'place-inside', (usual) => join(usual, 'new', 'data')],
    [
      'leads into the present one',
      'place-inside',
      (usual) => {
        const link = join(aFolder(), 'link')
        symlinkSync(usual, link)
        return join(link, 'new')
      },
    ],
    [
      'has something in it',
      'place-not-empty',
      () => {
        const folder = aFolder()
        writeFileSync(join(folder, 'list.txt'), 'milk')
        return folder
      },
    ],
    [
      'has other data in it',
      'place-has-data',
      () => {
        const folder = aFolder()
        writeFileSync(join(folder, 'candor.db'), 'somebody’s')
        return folder
      },
    ],
    [
      'is a file',
      'place-not-writable',
      () => {
        const file = join(aFolder(), 'file')
        writeFileSync(file, '')
        return file
      },
    ],
    ['is copied by a program', 'place-synced', () => join(aFolder(), 'Dropbox', 'data')],
  ])('because it %s is refused with %s, and stays as it is', async (_what, code, toOf) => {
    const here = begin()
    const to = toOf(here.usual)
    const before = existsSync(to)
    await expect(move(here, to)).rejects.toMatchObject({ code, field: 'folder' })
    expect(existsSync(to)).toBe(before)
    expect(await here.where()).toBe(here.usual)
  })

  it('is taken where its risk was told and taken', async () => {
    const here = begin()
    const to = join(aFolder(), 'Dropbox', 'data')
    await move(here, to, true)
    expect(await here.call('store.where', {})).toMatchObject({ dataFolder: to, risk: 'synced' })
  })

  it('is no question while a health check is open: its answers are in memory only', async () => {
    const here = begin()
    const teamId = newId<TeamId>()
    await here.call('team.create', { teamId, name: 'Payments', members: [] })
    const [model] = await here.call('health.models', { teamId })
    await here.call('health.open', {
      teamId,
      retroId: null,
      roundId: newId<HealthRoundId>(),
      title: 'November',
      modelId: model?.id as never,
      statementKeys: model?.statements.map(({ key }) => key) ?? [],
      terms: {
        smallest: 5,
        asksComments: false,
        sharedWith: 'room',
        people: 8,
        isOpenRound: false,
      },
    })
    await expect(move(here, here.to)).rejects.toThrow('round-open')
    expect(existsSync(here.to)).toBe(false)
  })

  it('is no question where --data says which one is used', async () => {
    const here = begin()
    const asked = openHost({ dataFolder: aFolder(), host: 'local', version: '0.0.0' })
    const input = { folder: here.to, isRiskFine: false }
    expect(await dispatch(asked.handlers, HOST, 'folder.move', input)).toMatchObject({
      code: 'place-asked',
    })
    await asked.close()
    expect(existsSync(here.to)).toBe(false)
  })
})

describe('the note of a move', () => {
  const system = (home: string) => {
    const env = { XDG_CONFIG_HOME: home }
    return { platform: 'linux', env, home, workingFolder: home } as const
  }

  it('is followed, unless a folder is asked for', () => {
    const [home, to] = [aFolder(), aFolder()]
    writeFileSync(join(to, 'candor.db'), '')
    noteMove(join(home, 'Candor'), to)
    expect(dataPlace(undefined, system(home))).toMatchObject({ dataFolder: to })
    expect(dataPlace('elsewhere', system(home))).toEqual({ dataFolder: join(home, 'elsewhere') })
  })

  it.each([
    ['to what is not there', (to: string) => rmSync(to, { recursive: true })],
    ['to where the data is not', () => undefined],
  ])('%s is no reason to begin anew', (_what, take) => {
    const [home, to] = [aFolder(), aFolder()]
    noteMove(join(home, 'Candor'), to)
    take(to)
    expect(() => dataPlace(undefined, system(home))).toThrow('place-gone')
    expect(readdirSync(join(home, 'Candor'))).toEqual(['data-folder.json'])
  })

  it.each(['', '{', '{"dataFolder":"relative"}', '{}'])(
    'that reads %j is not guessed at',
    (text) => {
      const home = aFolder()
      mkdirSync(join(home, 'Candor'))
      writeFileSync(join(home, 'Candor', 'data-folder.json'), text)
      expect(() => dataPlace(undefined, system(home))).toThrow('place-gone')
    },
  )
})
