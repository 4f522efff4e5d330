import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { aHostOverFolders, fileIn } from './lived-in'
import { withWorker } from './worker'

vi.setConfig({ testTimeout: 60_000 })

const storeWorker = withWorker()
const { start, stop, aLivedInFolder } = aHostOverFolders()

const cutOff = (folder: string) => {
  const bytes = readFileSync(fileIn(folder))
  writeFileSync(fileIn(folder), bytes.subarray(0, bytes.length - 2 * 4_096))
}

describe('what is left beside a file that can’t be opened', () => {
  it('is looked at beside the host, which answers meanwhile', async () => {
    const folder = await aLivedInFolder()
    cutOff(folder)
    const call = start(folder, { storeWorker: storeWorker() })
    const answered: string[] = []
    const looking = call('recovery.look', {}).then((found) => {
      answered.push('what is left')
      return found
    })
    expect(await call('recovery.get', {})).toEqual({
      problem: 'file-damaged',
      isMendable: true,
      dataFolder: folder,
    })
    answered.push('what is wrong')
    await call('app.info', {})
    answered.push('another call')

    const { backups, readable } = await looking
    expect(answered).toEqual(['what is wrong', 'another call', 'what is left'])
    expect(backups).toMatchObject([{ kind: 'by-hand', counts: { teams: 1 } }])
    expect(readable?.retros).toBeGreaterThan(0)
  })

  it('can be asked for again and again, and something put in its place meanwhile', async () => {
    const folder = await aLivedInFolder()
    cutOff(folder)
    const call = start(folder, { storeWorker: storeWorker() })
    const looks = [call('recovery.look', {}), call('recovery.look', {})]
    const mended = [call('recovery.useReadable', {}), call('recovery.startEmpty', {})]
    const late = call('recovery.look', {})
    const [first, second] = await Promise.all(looks)
    expect(second).toEqual(first)
    await Promise.all(mended)
    // Only the first of the two choices counts: the second came over sound data.
    expect(await call('team.list', {})).toHaveLength(first?.readable?.teams ?? 0)
    expect(await late).toEqual({ backups: [], readable: null })
  })

  it('is looked at to the end before the host closes', async () => {
    const folder = await aLivedInFolder()
    cutOff(folder)
    const call = start(folder, { storeWorker: storeWorker() })
    let isDone = false
    const looking = call('recovery.look', {}).then(() => (isDone = true))
    await stop()
    expect(isDone).toBe(true)
    await looking
    expect(readFileSync(fileIn(folder)).length).toBeGreaterThan(0)
    expect(() => readFileSync(join(folder, 'candor-salvage.tmp'))).toThrow('ENOENT')
  })
})
