import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { errorText } from '@shared/text/errors'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { openLine } from '../crash/line'
import { buildCandor, type Candor } from './built'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 })

let candor: Candor
let folder: string

beforeAll(async () => {
  candor = await buildCandor()
})
afterAll(() => candor.remove())
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'candor-backup-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const run = (...args: string[]) => candor.run(...args, '--data', folder)
const refused = (code: Parameters<typeof errorText>[0]) => ({
  code: 1,
  out: '',
  said: `candor: ${errorText(code)}\n`,
})

describe('candor backup and candor restore', () => {
  it('make a copy and bring it back, and the way back from there', async () => {
    await run('sample')
    const made = await run('backup')
    expect(made).toMatchObject({ code: 0, said: '' })
    expect(existsSync(made.out.trim())).toBe(true)
    await run('sample')

    const there = await run('restore')
    expect(there).toMatchObject({ code: 0, said: '' })
    expect(there.out).toMatch(
      /^by-hand-\S+ {2}\d{4}-\d\d-\d\d \d\d:\d\d {2}teams: 1, retros: 6, .*\n$/,
    )

    const restored = await run('restore', 'latest')
    expect(restored).toMatchObject({ code: 0, said: '' })
    expect((await run('check')).out).toContain('backups: 2\nteams: 1\n')
    const before = /before: (before-restore-\S+)/.exec(restored.out)?.[1] ?? ''
    expect(await run('restore', before)).toMatchObject({ code: 0, said: '' })
    expect((await run('check')).out).toContain('teams: 2\n')
  })

  it('bring a backup back over a file that is damaged, which stays in quarantine', async () => {
    await run('sample')
    await run('backup')
    const file = join(folder, 'candor.db')
    const damaged = readFileSync(file).fill(0xa5, 100, 4_096)
    writeFileSync(file, damaged)
    expect(await run('export', '--retro', 'latest')).toEqual(refused('file-damaged'))
    expect(await run('restore', 'latest')).toMatchObject({ code: 0, said: '' })
    expect((await run('check')).out).toContain('teams: 1\n')
    const quarantine = join(folder, 'quarantine')
    const [aside = ''] = readdirSync(quarantine)
    expect(readFileSync(join(quarantine, aside, 'candor.db')).equals(damaged)).toBe(true)
  })

  it('name what is wrong', async () => {
    expect(await run('backup')).toEqual(refused('no-data'))
    expect(await run('restore', 'latest')).toEqual(refused('no-data'))
    await run('sample')
    expect(await run('restore', 'latest')).toEqual(refused('no-backup'))
    expect(await run('restore')).toEqual(refused('no-backup'))
    const path = (await run('backup')).out.trim()
    expect(await run('restore', 'nothing')).toEqual(refused('no-such-backup'))
    writeFileSync(path, readFileSync(path).fill(7, 5_000, 5_100))
    const name = /([^/\\]+)\.db$/.exec(path)?.[1] ?? ''
    expect(await run('restore', name)).toEqual(refused('backup-damaged'))
    expect(await run('restore', 'latest')).toEqual(refused('backup-damaged'))
    expect(await run('check')).toMatchObject({ code: 2, said: `damaged: the backup ${name}\n` })
  })
})

describe('a host', () => {
  it('backs up in its worker while it goes on answering, and brings a backup back', async () => {
    await run('sample')
    const serving = await candor.serve(folder, '--port', '0')
    const line = await openLine(serving.url)
    const made = line.ask('backup.make', {})
    expect(await line.ask('team.list', {})).toMatchObject({ ok: true })
    expect(await made).toMatchObject({ ok: true, value: null })
    const list = (await line.ask('backup.list', {}))?.value as { name: string; bytes: number }[]
    const [backup, ...others] = list
    expect([backup?.name, others]).toEqual([expect.stringMatching(/^by-hand-/), []])
    expect(backup?.bytes).toBe(statSync(join(folder, 'backups', `${backup?.name}.db`)).size)

    await line.ask('sample.load', { teamId: crypto.randomUUID() })
    expect(await line.ask('backup.restore', { name: backup?.name })).toMatchObject({ ok: true })
    const teams = (await line.ask('team.list', {}))?.value
    expect(teams).toHaveLength(1)
    expect(await serving.end('SIGTERM')).toMatchObject({ code: 0, said: '' })
    expect(await run('check')).toMatchObject({ code: 0 })
  })
})
