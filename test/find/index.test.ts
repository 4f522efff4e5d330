import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { NAMES_LEVELS, type NamesLevel } from '../../src/shared/domain/names'
import type { ActionId, CardId } from '../../src/shared/domain/ids'
import { Database } from '../../src/main/db/db'
import { migrate } from '../../src/main/db/migrate'
import { MIGRATIONS } from '../../src/main/db/migrations'
import { wordsOnDisk } from '../bytes'
import { aLife, PATIENCE, type Move } from '../property/moves'
import { look, play, truthInFile, type Play } from '../property/stage-play'
import { aFolder, aGuest, aRunningRetro, aSecret, aWorld, HOST, newId, type World } from '../world'
import { ENTRIES, outOfStep } from './out-of-step'

vi.setConfig({ testTimeout: 60_000 })

const found = async (world: World, text: string) =>
  (await world.host('find.search', { text, teamId: null })).hits.map(({ kind, id }) => [kind, id])

/** Steps that no move makes: into the trash and out of it again. */
const SHELF = ['delete-retro', 'restore-retro', 'delete-team', 'restore-team', 'empty'] as const
type Shelf = (typeof SHELF)[number]

async function shelve({ world, retroId, teamId }: Play, step: Shelf): Promise<void> {
  const steps: Record<Shelf, () => Promise<unknown>> = {
    'delete-retro': () => world.host('retro.delete', { retroId }),
    'restore-retro': () => world.host('trash.restore', { kind: 'retro', id: retroId }),
    'delete-team': () => world.host('team.delete', { teamId }),
    'restore-team': () => world.host('trash.restore', { kind: 'team', id: teamId }),
    empty: () => world.host('trash.empty', {}),
  }
  await steps[step]().catch(() => null)
}

/** Without screens: they would ask for a retro that is in the trash. */
async function aPlayUnwatched(names: NamesLevel): Promise<Play> {
  const world = aWorld()
  const { retroId, teamId } = await aRunningRetro(world, { names })
  const guests = ['Gil', 'Hana'].map((name) => aGuest(retroId, name))
  const laptop = [{ secret: aSecret(), name: 'Jo' }]
  return { world, retroId, teamId, guests, laptop, screens: [], seated: { name: '', secret: '' } }
}

/** Every card of the file, whether it may be read, and whether it is found by its own words. */
async function expectOnlyOpenCardsFound(stage: Play): Promise<void> {
  const { world, retroId } = stage
  const isThere = await world.host('retro.get', { retroId }).then(
    () => true,
    () => false,
  )
  if (!isThere) {
    const hits = world.db.prepare(`${ENTRIES} WHERE retro_id = ?`).all(retroId)
    expect(hits).toEqual([])
    return
  }
  const open = new Set(look(world, HOST, retroId).cards.map((card) => card.id))
  const mine = new Set(look(world, HOST, retroId).mine?.cards.map((card) => card.id))
  for (const { id, text } of truthInFile(world, retroId).cards.values()) {
    const isFound = (await found(world, text)).some(([, hit]) => hit === id)
    expect([text, isFound]).toEqual([text, open.has(id) && !mine.has(id)])
  }
}

describe('the index of what can be found', () => {
  it(
    'holds exactly what everybody may read, whatever happens in whatever order',
    async () => {
      const steps = fc.tuple(
        aLife({ maxLength: 40 }),
        fc.array(fc.tuple(fc.nat(60), fc.constantFrom(...SHELF)), { maxLength: 6 }),
      )
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...NAMES_LEVELS), steps, async (level, [life, shelf]) => {
          const stage = await aPlayUnwatched(level)
          const play1 = async (move: Move, at: number) => {
            // A retro that is in the trash, or gone, can't be played in.
            await play(stage, move).catch(() => null)
            for (const [when, step] of shelf) if (when === at) await shelve(stage, step)
          }
          for (const [at, move] of life.entries()) await play1(move, at)
          expect(outOfStep(stage.world)).toEqual([])
          await expectOnlyOpenCardsFound(stage)
          await stage.world.close()
        }),
        PATIENCE,
      )
    },
    PATIENCE.timeout,
  )

  it('is made of what was there before it', () => {
    const db = new Database(':memory:')
    migrate(db, MIGRATIONS.slice(0, 4))
    db.exec(`
      INSERT INTO team (id, name, created_on) VALUES ('t', 'Payments', '2026-11-20');
      INSERT INTO retro VALUES ('open', 't', 'Open', NULL, '{}', 'named', 'write', 1, 1, 0, 0, NULL,
        2, 5, 60, '2026-11-20', 0, NULL, NULL, '', '{}', 0);
      INSERT INTO retro VALUES ('sealed', 't', 'Sealed', '8', '{}', 'named', 'write', 1, 0, 0, 0, NULL,
        2, 5, 60, '2026-11-20', 0, NULL, NULL, '', '{}', 0);
      INSERT INTO "column" VALUES ('open', 'col', 'Keep', '', 0, 0), ('sealed', 'col', 'Keep', '', 0, 0);
      INSERT INTO topic VALUES ('open', 'top', NULL, 'noted', 0, 0, 0, 0, 0),
        ('sealed', 'top', NULL, '', 0, 0, 0, 0, 0);
      INSERT INTO card VALUES ('open', 'card', 'col', 'top', 'Open words', 'Ada', NULL, 0.5, 0),
        ('sealed', 'card', 'col', 'top', 'Sealed words', 'Ada', NULL, 0.5, 0);
    `)
    migrate(db, MIGRATIONS)
    expect(db.prepare(`SELECT kind, text FROM find_entry ORDER BY kind, text`).all()).toEqual([
      { kind: 'card', text: 'Open words' },
      { kind: 'retro', text: 'Open\n' },
      { kind: 'retro', text: 'Sealed\n8' },
      { kind: 'team', text: 'Payments' },
      { kind: 'topic', text: '\nnoted' },
    ])
    expect(outOfStep({ db })).toEqual([])
  })
})

describe('the bytes of words that left the index', () => {
  it('are gone when a sealed card is taken back, an open one changed, and the trash emptied', async () => {
    const folder = aFolder()
    const world = aWorld({ folder })
    const { teamId, retroId } = await aRunningRetro(world)
    const guest = aGuest(retroId, 'Ada')
    const [cardId, actionId] = [newId<CardId>(), newId<ActionId>()]
    const columnId = look(world, HOST, retroId).columns[0]?.id
    if (!columnId) throw new Error('no column')

    await world.call(guest, 'card.add', { retroId, cardId, columnId, text: 'sealedquokka' })
    expect(await found(world, 'sealedquokka')).toEqual([])
    await world.call(guest, 'card.edit', { retroId, cardId, text: 'openquokka' })
    await world.host('cards.reveal', { retroId })
    expect(wordsOnDisk(folder, ['sealedquokka'])).toEqual([])
    expect(await found(world, 'openquokka')).toEqual([['card', cardId]])

    const draft = { text: 'actionquokka', owner: null, dueOn: null, doneWhen: '' }
    await world.host('action.add', { actionId, teamId, retroId: null, topicId: null, draft })
    await world.host('action.delete', { actionId, retroId: null })
    expect(await found(world, 'actionquokka')).toEqual([])
    await world.host('retro.delete', { retroId })
    expect(await found(world, 'openquokka')).toEqual([])
    await world.host('trash.empty', {})
    expect(wordsOnDisk(folder, ['sealedquokka', 'openquokka', 'actionquokka'])).toEqual([])
    await world.close()
  })
})
