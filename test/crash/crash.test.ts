import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { API_VERSION } from '@shared/api/contract'
import { expect, it } from 'vitest'
import { buildCandor } from '../candor/built'
import { crashAgainAndAgain } from './crash-loop'
import { killWhileMigrating } from './migrate-loop'
import * as wire from './wire'

it('loses nothing that was acknowledged, and has nothing twice, however often the host is killed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'candor-crash-'))
  const candor = await buildCandor()
  try {
    const { acknowledged, problems } = await crashAgainAndAgain(candor, folder, 12)
    expect(problems).toEqual([])
    expect(acknowledged).toBeGreaterThan(12)
  } finally {
    candor.remove()
    rmSync(folder, { recursive: true })
  }
}, 300_000)

it('brings an old file up to date with every row, however its start is killed', async () => {
  const candor = await buildCandor()
  try {
    expect(await killWhileMigrating(candor, 4)).toMatchObject({ problems: [] })
  } finally {
    candor.remove()
  }
}, 300_000)

it('speaks the version of the contract', () => {
  expect(wire.API_VERSION).toBe(API_VERSION)
})
