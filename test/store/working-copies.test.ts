import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { copyInto } from '../../src/main/db/back-up'
import { leaveOnlyClosed } from '../../src/main/db/export-everything'
import { openDatabase } from '../../src/main/db/open-database'
import { workingCopy } from '../../src/main/db/working-copies'
import { wordsOnDisk } from '../bytes'
import { aFolder, aGuest, aRunningRetro, aWorld, newId } from '../world'

describe('a copy that a work makes for itself', () => {
  it('goes at the next start, where the host was killed in the middle of the work', () => {
    const folder = aFolder()
    const works = ['export', 'restore', 'import', 'empty', 'salvage', 'salvageSource'] as const
    mkdirSync(join(folder, 'backups'))
    const copies = [
      ...works.map((work) => workingCopy(folder, work)),
      join(folder, 'backups/daily-2026-11-30.db.tmp'),
    ]
    for (const copy of copies)
      for (const ending of ['', '-journal', '-wal', '-shm'])
        writeFileSync(`${copy}${ending}`, 'Zephyrine')
    writeFileSync(join(folder, 'mine.tmp'), 'not ours')

    openDatabase(folder).close()
    expect(wordsOnDisk(folder, ['Zephyrine'])).toEqual([])
    expect(readdirSync(folder)).toContain('mine.tmp')
  })

  it('for an export holds no byte of what stays here', async () => {
    const folder = aFolder()
    const world = aWorld({ folder })
    const { retroId } = await aRunningRetro(world)
    await world.host('stage.enter', { retroId, stage: 'write' })
    const guest = aGuest(retroId, 'Zephyrine')
    const columnId = (await world.call(guest, 'retro.get', { retroId })).columns[0]?.id as never
    const card = { retroId, columnId, cardId: newId<never>(), text: 'sealedquokka' }
    await world.call(guest, 'card.add', card)
    world.db.prepare("INSERT INTO seat VALUES ('elsewhere', 'seat', 'Balthazar', 0)").run()
    world.db.prepare("INSERT INTO draft VALUES ('a field', 'half a thought')").run()

    const copies = aFolder()
    const copy = join(copies, 'copy.db')
    copyInto(world.db, copy)
    const words = ['Zephyrine', 'sealedquokka', 'Balthazar', 'half a thought']
    expect(wordsOnDisk(copies, words)).toHaveLength(words.length)
    leaveOnlyClosed(copy)
    expect(wordsOnDisk(copies, words)).toEqual([])
    await world.close()
  })
})
