import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { errorText } from '@shared/text/errors'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import packageFile from '../../package.json'
import { dispatch } from '../../src/main/api/dispatch'
import { openCore } from '../../src/main/core'
import { openDatabase } from '../../src/main/db/open-database'
import { HOST } from '../contract/world'
import { buildCandor, type Candor, type Serving } from './built'

// Every test here starts processes.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 })

const NOBODY = 'dddddddd-dddd-4ddd-8ddd-dddddddddddd'

let candor: Candor
let folder: string
/** A folder with the sample team in it; nobody here may change it. */
let sample: string
let serving: Serving | null = null

beforeAll(async () => {
  candor = await buildCandor()
  sample = mkdtempSync(join(tmpdir(), 'candor-sample-'))
  await candor.run('sample', '--data', sample)
})
afterAll(() => {
  candor.remove()
  rmSync(sample, { recursive: true })
})
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'candor-command-'))
})
afterEach(async () => {
  await serving?.end('SIGKILL')
  serving = null
  rmSync(folder, { recursive: true })
})

async function serve(...args: string[]): Promise<Serving> {
  serving = await candor.serve(folder, ...args)
  return serving
}

const refused = (code: Parameters<typeof errorText>[0]) => ({
  code: 1,
  out: '',
  said: `candor: ${errorText(code)}\n`,
})

describe('candor', () => {
  it('says its version, and its help on standard output', async () => {
    expect(await candor.run('--version')).toEqual({
      code: 0,
      out: `${packageFile.version}\n`,
      said: '',
    })
    const help = await candor.run('--help')
    expect(help).toMatchObject({ code: 0, said: '' })
    for (const name of ['serve', 'sample', 'export', 'actions', 'backup', 'restore', 'check'])
      expect(help.out).toContain(`  ${name} `)
  })

  it.each([['dance'], ['serve', '--dance'], ['export'], ['export', '--retro']])(
    'answers %s %s with what is wrong and how to use it, on standard error',
    async (...args) => {
      const { code, out, said } = await candor.run(...args)
      expect([code, out]).toEqual([1, ''])
      expect(said).toMatch(/^error: .*\n\nUsage: candor/)
    },
  )
})

describe('candor serve', () => {
  it('prints the address and nothing else, serves the page there, and ends well when told to', async () => {
    const { url, end } = await serve('--port', '0')
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#key=[0-9a-f]{64}$/)
    expect(await (await fetch(url)).text()).toContain('<title>Candor</title>')
    expect(await end('SIGTERM')).toEqual({ code: 0, out: `${url}\n`, said: '' })
  })

  it('has the same address after a restart, so that an open page finds it again', async () => {
    const first = await serve('--port', '0')
    await first.end('SIGINT')
    const second = await serve('--port', new URL(first.url).port)
    expect(second.url).toBe(first.url)
  })

  it('keeps its key from other people on the same machine', async () => {
    await serve('--port', '0')
    expect(statSync(join(folder, 'host.key')).mode & 0o077).toBe(0)
  })

  it('says when its port is taken, and leaves the folder free', async () => {
    const { port } = new URL((await serve('--port', '0')).url)
    const other = join(folder, 'other')
    expect(await candor.run('serve', '--data', other, '--port', port, '--no-open')).toEqual(
      refused('port-taken'),
    )
    expect(await candor.run('sample', '--data', other)).toMatchObject({ code: 0 })
  })

  it('ends when the data fails in a way that no page can help with, which it learns after the address', async () => {
    const db = openDatabase(folder)
    db.exec('DROP TABLE draft')
    db.close()
    const { code, out, said } = await candor.run('serve', '--data', folder, '--port=0', '--no-open')
    expect(code).toBe(1)
    expect(said).toContain('no such table: draft')
    expect(out).toMatch(/^http:.*\n$/)
  })

  it.each(['http', '-1', '65536', '1.5', '', '0x50', '1e3'])('knows no port "%s"', async (port) => {
    const { code, out, said } = await candor.run('serve', '--data', folder, `--port=${port}`)
    expect([code, out]).toEqual([1, ''])
    expect(said).toContain('A port is a whole number from 0 to 65535.')
  })

  it('keeps every other command out of its data', async () => {
    await serve('--port', '0')
    const commands = [
      ['serve', '--no-open', '--port', '0'],
      ['sample'],
      ['export', '--retro', 'latest'],
      ['check'],
    ]
    const answers = await Promise.all(
      commands.map((command) => candor.run(...command, '--data', folder)),
    )
    expect(answers).toEqual(commands.map(() => refused('file-locked')))
  })
})

describe('candor sample', () => {
  it('prints the id of the team it has added, another one each time', async () => {
    const first = await candor.run('sample', '--data', folder)
    const second = await candor.run('sample', '--data', folder)
    expect(first).toMatchObject({ code: 0, said: '' })
    expect(first.out).toMatch(/^[0-9a-f-]{36}\n$/)
    expect(second.out).not.toBe(first.out)
    expect((await candor.run('check', '--data', folder)).out).toContain('teams: 2\nretros: 12\n')
  })
})

describe('candor actions', () => {
  const actions = (...args: string[]) => candor.run('actions', '--data', sample, ...args)

  it('writes a list of one team or of all, and tables with what is late', async () => {
    const all = await actions()
    expect(all).toMatchObject({ code: 0, said: '' })
    expect(all.out).toMatch(/^---\ncandor: 1\nkind: actions\n---\n\n# All teams\n/)
    const name = /^## (?<name>.+)$/m.exec(all.out)?.groups?.['name'] ?? ''
    const one = await actions('--team', name)
    expect(one.out).toContain(`# Actions of ${name}\n\n## Open\n`)
    expect((await actions('--team', 'Nobody')).said).toBe(refused('no-such-team').said)

    const rows = async (...args: string[]) =>
      (await actions('--format', 'csv', ...args)).out.split('\r\n').length
    expect(await rows('--overdue')).toBeLessThanOrEqual(await rows())
    expect(await rows()).toBeLessThan(await rows('--all'))
  })

  it('writes several files into a folder, and over none that is there', async () => {
    const to = join(folder, 'issues')
    expect(await actions('--format', 'github')).toEqual(refused('many-files'))
    expect(await actions('--format', 'github', '--to', to)).toEqual({ code: 0, out: '', said: '' })
    expect(existsSync(join(to, 'create-issues.sh'))).toBe(true)
    expect(await actions('--format', 'github', '--to', to)).toEqual(refused('file-exists'))
    expect((await actions('--format', 'github', '--to', to, '--force')).code).toBe(0)

    const file = join(folder, 'actions.ics')
    expect((await actions('--format', 'ics', '--to', file)).code).toBe(0)
    expect(readFileSync(file, 'utf8')).toMatch(/^BEGIN:VCALENDAR\r\n/)
  })

  it('refuses a format that it does not have', async () => {
    const { code, said } = await actions('--format', 'fax')
    expect(code).toBe(1)
    expect(said).toContain("'fax' is invalid")
  })
})

describe('candor export', () => {
  /** What the app shows before it saves, for each retro of the sample, newest first. */
  async function previews(): Promise<{ id: string; text: string }[]> {
    const core = openCore({ dataFolder: sample, host: 'local', version: '1.2.3' })
    const ask = async <Value>(name: string, input: unknown): Promise<Value> => {
      const reply = await dispatch(core.handlers, HOST, name, input)
      if (!reply.ok) throw new Error(reply.code)
      return reply.value as Value
    }
    try {
      const [team] = await ask<{ id: string }[]>('team.list', {})
      const { retros } = await ask<{ retros: { id: string }[] }>('team.get', { teamId: team?.id })
      return await Promise.all(
        retros.map(async ({ id }) => ({
          id,
          text: (await ask<{ text: string }>('export.preview', { retroId: id })).text,
        })),
      )
    } finally {
      await core.close()
    }
  }

  const exported = (...args: string[]) => candor.run('export', '--data', sample, ...args)

  it('writes byte for byte what the app shows, of any retro and of the latest', async () => {
    const [latest, ...older] = await previews()
    const some = older.at(-1)
    expect(await exported('--retro', 'latest')).toEqual({ code: 0, out: latest?.text, said: '' })
    expect(await exported('--retro', String(some?.id), '--to', '-')).toEqual({
      code: 0,
      out: some?.text,
      said: '',
    })
    const file = join(folder, 'retro.md')
    expect(await exported('--retro', 'latest', '--to', file)).toEqual({
      code: 0,
      out: '',
      said: '',
    })
    expect(readFileSync(file, 'utf8')).toBe(latest?.text)
  })

  it('overwrites a file only when told to', async () => {
    const file = join(folder, 'retro.md')
    writeFileSync(file, 'mine')
    expect(await exported('--retro', 'latest', '--to', file)).toEqual(refused('file-exists'))
    expect(readFileSync(file, 'utf8')).toBe('mine')
    expect(await exported('--retro', 'latest', '--to', file, '--force')).toMatchObject({ code: 0 })
    expect(readFileSync(file, 'utf8')).toMatch(/^---\n/)
  })

  it('says when it can’t write there', async () => {
    const nowhere = join(folder, 'not-there', 'retro.md')
    expect(await exported('--retro', 'latest', '--to', nowhere)).toEqual(
      refused('file-not-written'),
    )
    expect(await exported('--retro', 'latest', '--to', folder, '--force')).toEqual(
      refused('file-not-written'),
    )
  })

  it.each([NOBODY, 'nonsense', '../latest'])('knows no retro %s', async (id) => {
    expect(await exported('--retro', id)).toEqual(refused('not-found'))
  })

  it('finds no latest retro where there is none', async () => {
    await (await serve('--port', '0')).end('SIGTERM')
    expect(await candor.run('export', '--retro', 'latest', '--data', folder)).toEqual(
      refused('not-found'),
    )
  })
})

describe('candor check', () => {
  it('says what is there and that it is sound', async () => {
    expect(await candor.run('check', '--data', sample)).toEqual({
      code: 0,
      out: expect.stringMatching(
        /^backups: 0\nteams: 1\nretros: 6\ncards: \d+\ntopics: \d+\nchecks: \d+\nactions: \d+\nThe data is sound\.\n$/,
      ) as string,
      said: '',
    })
  })

  it.each(['check', 'export'])('%s makes no data where there is none', async (command) => {
    const nowhere = join(folder, 'not-there')
    const rest = command === 'export' ? ['--retro', 'latest'] : []
    expect(await candor.run(command, '--data', nowhere, ...rest)).toEqual(refused('no-data'))
    expect(existsSync(nowhere)).toBe(false)
  })

  it.each([
    ['in one page', 0.5, 0.52],
    ['nearly everywhere', 0.05, 0.95],
  ])('tells a file that is damaged %s, and leaves it as it is', async (_where, from, to) => {
    await candor.run('sample', '--data', folder)
    const file = join(folder, 'candor.db')
    const bytes = readFileSync(file)
    bytes.fill(0xa5, Math.floor(bytes.length * from), Math.floor(bytes.length * to))
    writeFileSync(file, bytes)

    const { code, out, said } = await candor.run('check', '--data', folder)
    expect([code, out.split('\n').at(-2)]).toEqual([2, 'The data is damaged.'])
    expect(said).toMatch(/^(damaged: .+\n)+$/)
    expect(readFileSync(file).equals(bytes)).toBe(true)
  })

  it('says when the file is no database at all', async () => {
    writeFileSync(join(folder, 'candor.db'), 'shopping list\n'.repeat(100))
    expect(await candor.run('check', '--data', folder)).toEqual(refused('file-not-database'))
  })
})
