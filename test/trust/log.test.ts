import { readFileSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it, vi } from 'vitest'
import type { CallName, Input } from '../../src/shared/api/contract'
import type { MemberId, TeamId } from '../../src/shared/domain/ids'
import { dispatch } from '../../src/main/api/dispatch'
import type { Core } from '../../src/main/core'
import { openHost } from '../../src/main/open-host'
import { aFolder, HOST, newId } from '../world'

afterEach(() => void vi.restoreAllMocks())

const TYPED = ['Zephyrine Quux', 'Payments of Ulm', 'Nobody may read this']

const aHost = (dataFolder: string) => openHost({ dataFolder, host: 'local', version: '0.1.0' })

function asking({ handlers }: Core) {
  return <N extends CallName>(name: N, input: Input<N>) => dispatch(handlers, HOST, name, input)
}

async function reportOf(core: Core): Promise<string> {
  const reply = await asking(core)('report.get', {})
  return reply.ok ? (reply.value as { text: string }).text : reply.code
}

it('neither the log nor the details for a bug report hold what was typed, or where the data lies', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const folder = aFolder()
  const core = aHost(folder)
  const ask = asking(core)
  const teamId = newId<TeamId>()
  const [name = '', team = '', text = ''] = TYPED
  await ask('team.create', { teamId, name: team, members: [{ id: newId<MemberId>(), name }] })
  await ask('draft.save', { place: text, text })
  // A fault of the program, whose message quotes what was typed.
  Object.assign(core.handlers, {
    'draft.save': (_actor: unknown, draft: { text: string }) => JSON.parse(draft.text) as unknown,
  })
  expect(await ask('draft.save', { place: text, text })).toMatchObject({ code: 'internal' })
  await ask('report.pageFailed', { error: 'TypeError', frames: ['Board index-x1.js:10:200'] })

  const report = await reportOf(core)
  await core.close()
  const log = readFileSync(join(folder, 'logs/candor.log'), 'utf8')
  expect(log).toContain('a call failed · call=draft.save · error=SyntaxError')
  expect(log).toContain('a screen failed · error=TypeError · at=Board index-x1.js:10:200')
  expect(log.trimEnd().split('\n').at(-1)).toMatch(/closed$/)
  expect(report).toContain('teams 1, retros 0')
  for (const word of [...TYPED, folder, homedir()]) {
    expect([log.includes(word), report.includes(word)], word).toEqual([false, false])
  }
})

it('the details say what keeps the data from being opened', async () => {
  const folder = aFolder()
  writeFileSync(join(folder, 'candor.db'), 'this is no database, and never was one'.repeat(40))
  const core = aHost(folder)
  const report = await reportOf(core)
  expect(report).toContain('The data can’t be opened: file-not-database')
  expect(report).toContain('the data could not be opened · error=AppError · code=file-not-database')
  await core.close()
})
