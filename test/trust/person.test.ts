import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Day } from '../../src/shared/domain/day'
import type { ActionId, AppreciationId, CardId, MemberId } from '../../src/shared/domain/ids'
import { plainTables } from '../../src/main/db/plain-tables'
import { filesIn, wordsOnDisk } from '../bytes'
import { look } from '../property/stage-play'
import { aFolder, aGuest, aRunningRetro, aSecret, aWorld, HOST, newId } from '../world'

vi.setConfig({ testTimeout: 60_000 })

const NAME = 'Zephyrine'
/** As the index of words would keep it, and as the same person might be written elsewhere. */
const WRITTEN = [NAME, NAME.toLowerCase(), NAME.toUpperCase()]

let here: Awaited<ReturnType<typeof aNameEverywhere>> | null = null
afterEach(async () => {
  await here?.world.close()
  here = null
})

/** A person who is a member, wrote, owns, helps, joined, and once owned what is another’s now. */
async function aNameEverywhere() {
  const folder = aFolder()
  const world = aWorld({ folder })
  const { teamId, retroId } = await aRunningRetro(world)
  await world.host('member.add', {
    teamId,
    members: [NAME, 'Bo'].map((name) => ({ id: newId<MemberId>(), name })),
  })
  await write(world, retroId, aGuest(retroId, NAME.toUpperCase()))
  await world.host('laptop.sit', { retroId, secret: aSecret(), name: NAME })
  const seat = world.db.prepare('INSERT INTO seat VALUES (?, ?, ?, ?)')
  seat.run(retroId, 'seat', NAME, 0)
  seat.run(retroId, 'removed seat', NAME, 1)
  await world.host('cards.reveal', { retroId })
  const draft = { text: 'Mend it', owner: NAME, dueOn: null, doneWhen: '', helpers: ['Bo', NAME] }
  const actionIds = [newId<ActionId>(), newId<ActionId>(), newId<ActionId>()] as const
  const [owned, handedOver, inRetro] = actionIds
  for (const actionId of [owned, handedOver])
    await world.host('action.add', { actionId, teamId, retroId: null, topicId: null, draft })
  await world.host('action.add', { actionId: inRetro, teamId, retroId, topicId: null, draft })
  world.clock.ms += 86_400_000
  await world.host('action.edit', { actionId: handedOver, retroId: null, draft: { owner: 'Bo' } })
  await world.host('action.edit', {
    actionId: handedOver,
    retroId: null,
    draft: { helpers: [], dueOn: '2026-12-01' as Day },
  })
  const parts = [{ actionId: newId<ActionId>(), text: 'The rest' }]
  await world.host('action.split', { actionId: inRetro, retroId, text: 'The first', parts })
  await world.host('draft.save', { place: 'new-action', text: `{"owner":"${NAME}"}` })
  return { folder, world, teamId, retroId, owned, handedOver, inRetro }
}

async function write(
  world: ReturnType<typeof aWorld>,
  retroId: Awaited<ReturnType<typeof aRunningRetro>>['retroId'],
  guest: ReturnType<typeof aGuest>,
) {
  const { columns, head } = look(world, HOST, retroId)
  const [column] = columns
  if (!column) throw new Error('no column')
  const card = { retroId, cardId: newId<CardId>(), columnId: column.id, text: 'Slow builds' }
  await world.call(guest, 'card.add', card)
  await world.call(guest, 'checkIn.answer', { retroId, text: 'awake' })
  const appreciationId = newId<AppreciationId>()
  await world.call(guest, 'appreciation.add', { retroId, appreciationId, text: 'Thanks' })
  await world.call(guest, 'done.mark', { retroId, stage: head.stage, isDone: true })
}

async function begin() {
  here = await aNameEverywhere()
  return here
}

describe('a name', () => {
  it('is found wherever it stands, in whatever letters, with its counts', async () => {
    const { world, teamId } = await begin()
    const found = await world.host('person.find', { name: 'zephyrine' })
    expect(found).toEqual({
      name: 'zephyrine',
      teams: [
        {
          teamId,
          teamName: 'Payments',
          counts: {
            member: 1,
            card: 1,
            'check-in': 1,
            appreciation: 1,
            'done-mark': 1,
            owner: 3,
            helper: 2,
            history: 2,
            seat: 2,
          },
        },
      ],
      steps: 2,
      drafts: 1,
      mentions: { count: 0, hits: [] },
    })
    expect(await world.host('person.names', {})).toContain(NAME)
  })

  it('is erased from the screens, and what it stood on stays', async () => {
    const { world, teamId, retroId, owned, handedOver } = await begin()
    await world.host('person.erase', { name: NAME })

    const { team } = await world.host('team.get', { teamId })
    expect(team.members.map(({ name }) => name)).toEqual(['Bo'])
    const retro = look(world, HOST, retroId)
    expect(retro.cards).toMatchObject([{ text: 'Slow builds', author: null }])
    expect(retro.checkIns).toEqual([{ text: 'awake', author: null }])
    expect(retro.appreciations).toMatchObject([{ text: 'Thanks', author: null }])
    expect(retro.counts).toMatchObject({ done: 1, doneNames: [] })
    expect(retro.mine).toBeNull()
    const actions = await world.host('action.list', { teamId })
    expect(actions.find(({ id }) => id === owned)).toMatchObject({ owner: null, helpers: ['Bo'] })
    expect(actions.find(({ id }) => id === handedOver)).toMatchObject({ owner: 'Bo', helpers: [] })
    const { history } = await world.host('action.get', { actionId: handedOver })
    expect(history.map(({ step }) => step)).toEqual([
      { kind: 'made' },
      { kind: 'changed', field: 'owner', before: '', after: 'Bo' },
      { kind: 'changed', field: 'helpers', before: 'Bo', after: '' },
      { kind: 'changed', field: 'dueOn', before: '', after: '2026-12-01' },
    ])
    expect(await world.host('draft.list', {})).toEqual([])
    expect(world.db.prepare('SELECT id, name, removed FROM seat').all()).toEqual([
      { id: 'removed seat', name: null, removed: 1 },
    ])
    const found = await world.host('person.find', { name: NAME })
    expect(found).toMatchObject({ teams: [], steps: 0, drafts: 0 })
    expect(await world.host('person.names', {})).not.toContain(NAME)
  })

  it('stands in no byte of the file and its logs afterwards', async () => {
    const { world, folder } = await begin()
    expect(wordsOnDisk(folder, [NAME]).length).toBeGreaterThan(0)
    await world.host('person.erase', { name: NAME })
    expect(readdirSync(folder)).toContain('candor.db-wal')
    expect(wordsOnDisk(folder, WRITTEN)).toEqual([])
    expect(readdirSync(folder)).not.toContain('backups')
    await world.close()
    here = null
    expect(wordsOnDisk(folder, WRITTEN)).toEqual([])
  })

  it('stays in what people wrote, which is told with where it is', async () => {
    const { world, folder, retroId, owned } = await begin()
    const [column] = look(world, HOST, retroId).columns
    const text = 'Ask Zephyrine about it'
    const card = { retroId, cardId: newId<CardId>(), columnId: column?.id as never, text }
    await world.call(aGuest(retroId, 'Bo'), 'card.add', card)
    await world.host('action.edit', { actionId: owned, retroId: null, draft: { notes: text } })
    await world.host('person.erase', { name: NAME })

    const { mentions } = await world.host('person.find', { name: NAME })
    expect(mentions).toMatchObject({ count: 2 })
    expect(mentions.hits.map(({ kind }) => kind).toSorted()).toEqual(['action', 'card'])
    const around = [...filesIn(folder).values()].flatMap((bytes) =>
      [...bytes.toString('latin1').matchAll(/.{4}Zephyrine/g)].map(([found]) => found),
    )
    expect(new Set(around)).toEqual(new Set(['Ask Zephyrine']))
  })

  it('on sealed cards is told to nobody, and erased with the rest', async () => {
    const { world, folder } = await begin()
    await world.host('person.erase', { name: NAME })
    const { retroId } = await aRunningRetro(world, { names: 'named-after-reveal' })
    await write(world, retroId, aGuest(retroId, NAME))

    expect(await world.host('person.find', { name: NAME })).toMatchObject({ teams: [] })
    expect(await world.host('person.names', {})).not.toContain(NAME)
    await world.host('person.erase', { name: NAME })
    expect(wordsOnDisk(folder, WRITTEN)).toEqual([])
    await world.host('cards.reveal', { retroId })
    expect(look(world, HOST, retroId).cards).toMatchObject([{ author: null }])
  })

  it('that only begins alike, or has more to it, stays', async () => {
    const { world, teamId } = await begin()
    const members = [{ id: newId<MemberId>(), name: `${NAME} B.` }]
    await world.host('member.add', { teamId, members })
    await world.host('person.erase', { name: NAME })
    const { team } = await world.host('team.get', { teamId })
    expect(team.members.map(({ name }) => name)).toEqual(['Bo', `${NAME} B.`])
  })

  it.each(['"', '🙂', '*', "' OR 1=1 --"])('%s is looked for as it is written', async (name) => {
    const { world } = await begin()
    expect(await world.host('person.find', { name })).toMatchObject({ teams: [], steps: 0 })
    await world.host('person.erase', { name })
  })

  it('leaves every step that can still be taken back in order', async () => {
    const { world, teamId, retroId, inRetro, handedOver } = await begin()
    await world.host('person.erase', { name: NAME })
    const stepId = look(world, HOST, retroId).host?.undo?.id
    await world.host('undo.run', { retroId, stepId: stepId as never })
    const actions = await world.host('action.list', { teamId })
    expect(actions.find(({ id }) => id === inRetro)).toMatchObject({ text: 'Mend it', owner: null })

    for (const _ of ['due and helpers', 'owner']) {
      const step = await world.host('action.lastStep', { teamId })
      await world.host('action.undo', { stepId: step?.id ?? '' })
    }
    const [action] = (await world.host('action.list', { teamId })).filter(
      ({ id }) => id === handedOver,
    )
    expect(action).toMatchObject({ owner: null, helpers: ['Bo'], dueOn: null })
    expect(wordsOnDisk(join(here?.folder ?? ''), WRITTEN)).toEqual([])
  })

  it('is refused where there is none', async () => {
    const { world } = await begin()
    await expect(world.host('person.erase', { name: ' ' })).rejects.toThrow('empty')
  })

  it('can stand in these columns, and a new one needs to be thought of', async () => {
    const { world } = await begin()
    const mayHold = /name|author|owner|helper|changes|step$|roster/
    const columns = plainTables(world.db)
      .flatMap(({ name, columns }) => columns.map((column) => `${name}.${column}`))
      .filter((column) => mayHold.test(column.replace(/^[^.]+/, '')))
    expect(columns.toSorted()).toEqual([
      'action.helpers',
      'action.owner',
      'action_event.step',
      'appreciation.author',
      'card.author',
      'check_in.author',
      'done_mark.name',
      // Names of models and teams, a level of names, ids of members.
      'health_round.model_name',
      'health_round.roster',
      'member.name',
      'retro.names',
      'seat.name',
      'shelf_step.changes',
      'team.name',
      'undo_step.changes',
    ])
  })
})
