import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import type { StoreJob } from '../../src/main/db/store-jobs'
import { aFolder, newId } from '../world'
import { aHostOverFolders, fileIn } from './lived-in'

vi.setConfig({ testTimeout: 60_000 })

const { start, aLivedInFolder } = aHostOverFolders()

/** A worker that does no job, and writes down which one it was given. */
function aWorkerThatRefuses() {
  const folder = aFolder()
  const storeWorker = join(folder, 'worker.mjs')
  const jobs = join(folder, 'jobs.txt')
  const body = [
    `import { appendFileSync } from 'node:fs'`,
    `import { parentPort, workerData } from 'node:worker_threads'`,
    `appendFileSync(${JSON.stringify(jobs)}, workerData.job.kind + '\\n')`,
    `parentPort.postMessage({ ok: false, code: 'disk-full', reason: '' })`,
  ]
  writeFileSync(storeWorker, body.join('\n'))
  const given = () => (existsSync(jobs) ? readFileSync(jobs, 'utf8').trim().split('\n') : [])
  return { storeWorker, given: given as () => StoreJob['kind'][] }
}

describe('what takes long', () => {
  it('is left to the worker, and nobody else does it', async () => {
    const folder = await aLivedInFolder()
    const [file = ''] = readdirSync(join(folder, 'backups')).filter((one) => one.endsWith('.db'))
    const { storeWorker, given } = aWorkerThatRefuses()
    const call = start(folder, { storeWorker })
    const importId = newId<never>()
    await call('import.part', { importId, index: 0, text: '{}' })
    const asked = [
      () => call('backup.list', {}),
      () => call('backup.make', {}),
      () => call('backup.restore', { name: file.slice(0, -'.db'.length) }),
      () => call('store.export', {}),
      () => call('import.take', { importId, parts: 1 }),
    ]
    for (const ask of asked) await expect(ask()).rejects.toThrow('disk-full')
    expect(given()).toEqual(['list-backups', 'back-up', 'prepare-restore', 'export', 'read-export'])
  })

  it('and fails leaves nothing of an export behind', async () => {
    const folder = await aLivedInFolder()
    const call = start(folder, { storeWorker: aWorkerThatRefuses().storeWorker })
    await expect(call('store.export', {})).rejects.toThrow('disk-full')
    expect(readdirSync(join(folder, 'exports'))).toEqual([])
  })

  it('is left to it over a damaged file too', async () => {
    const folder = await aLivedInFolder()
    writeFileSync(fileIn(folder), readFileSync(fileIn(folder)).fill(0xa5, 100, 4_096))
    const { storeWorker, given } = aWorkerThatRefuses()
    const call = start(folder, { storeWorker })
    await expect(call('recovery.look', {})).rejects.toThrow('disk-full')
    await expect(call('recovery.useReadable', {})).rejects.toThrow('disk-full')
    expect(given()).toEqual(['what-is-left', 'make-ready'])
  })
})
