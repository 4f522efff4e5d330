import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Database } from '../../src/main/db/db'
import { DATABASE_NAME } from '../../src/main/db/open-database'
import { aRunningRetro, aWorld } from '../world'

describe('what is answered', () => {
  it('is on the disk, for whoever looks', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'candor-answered-'))
    const world = aWorld({ folder })
    const { retroId } = await aRunningRetro(world)
    await world.host('retro.rename', { retroId, title: 'Answered', sprint: '' })
    const other = new Database(join(folder, DATABASE_NAME), { readonly: true })
    const title = other.prepare('SELECT title FROM retro WHERE id = ?').pluck().get(retroId)
    other.close()
    expect(title).toBe('Answered')
    await world.close()
  })
})
