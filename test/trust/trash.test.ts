import { describe, expect, it, vi } from 'vitest'
import type { ActionId, CardId, RetroId, TeamId, TopicId } from '../../src/shared/domain/ids'
import { wordsOnDisk } from '../bytes'
import { look } from '../property/stage-play'
import { aFolder, aGuest, aRunningRetro, aWorld, HOST, newId } from '../world'

vi.setConfig({ testTimeout: 60_000 })

const WORDS = {
  team: 'Quokka team',
  retro: 'Quokka retro',
  card: 'Quokka card',
  topic: 'Quokka topic',
  action: 'Quokka action',
  reason: 'Quokka reason',
}

/** A team with a retro that has a card in a named topic, and an action that was dropped with a reason. */
async function aTeamWithAPast() {
  const folder = aFolder()
  const world = aWorld({ folder })
  const { teamId, retroId } = await aRunningRetro(world)
  await world.host('team.rename', { teamId, name: WORDS.team })
  await world.host('retro.rename', { retroId, title: WORDS.retro, sprint: '' })
  const [column] = look(world, HOST, retroId).columns
  if (!column) throw new Error('no column')
  const cardId = newId<CardId>()
  const guest = aGuest(retroId, 'Ada')
  await world.call(guest, 'card.add', { retroId, cardId, columnId: column.id, text: WORDS.card })
  await world.host('cards.reveal', { retroId })
  const topicId = cardId as string as TopicId
  await world.host('topic.rename', { retroId, topicId, title: WORDS.topic })
  const actionId = newId<ActionId>()
  const draft = { text: WORDS.action, owner: null, dueOn: null, doneWhen: '' }
  await world.host('action.add', { actionId, teamId, retroId, topicId, draft })
  return { folder, world, teamId, retroId, actionId, topicId, draft, guest }
}
type Past = Awaited<ReturnType<typeof aTeamWithAPast>>

/** Every list that may show a thing. */
async function shown({ world, teamId, retroId }: Past) {
  const team = await world.host('team.get', { teamId }).catch(() => null)
  return {
    teams: (await world.host('team.list', {})).map((line) => line.id),
    retros: team?.retros.map((line) => line.id) ?? null,
    actions: (await world.host('action.list', { teamId }).catch(() => [])).map(({ id }) => id),
    retro: await world.host('retro.get', { retroId }).then(
      (picture) => picture.actions.map(({ id }) => id),
      (error: Error) => error.message,
    ),
    trash: (await world.host('trash.list', {})).map(({ kind, id }) => [kind, id]),
  }
}

const things: readonly (readonly [
  kind: 'team' | 'retro' | 'action',
  idOf: (past: Past) => TeamId | RetroId | ActionId,
  remove: (past: Past) => Promise<null>,
  hidden: (past: Past) => object,
])[] = [
  [
    'team',
    ({ teamId }) => teamId,
    ({ world, teamId }) => world.host('team.delete', { teamId }),
    () => ({ teams: [], retros: null, actions: [], retro: 'not-found' }),
  ],
  [
    'retro',
    ({ retroId }) => retroId,
    ({ world, retroId }) => world.host('retro.delete', { retroId }),
    () => ({ retros: [], retro: 'not-found' }),
  ],
  [
    'action',
    ({ actionId }) => actionId,
    ({ world, actionId }) => world.host('action.delete', { actionId, retroId: null }),
    () => ({ actions: [], retro: [] }),
  ],
]

describe('the trash', () => {
  it.each(things)('takes a %s out of every list, and gives it back as it was', async (...thing) => {
    const [kind, idOf, remove, hidden] = thing
    const past = await aTeamWithAPast()
    const { world } = past
    const before = await shown(past)

    await remove(past)
    const trash = [[kind, idOf(past)]]
    expect(await shown(past)).toEqual({ ...before, ...hidden(past), trash })
    await remove(past).catch(() => null)
    expect((await shown(past)).trash).toEqual(trash)

    await world.host('trash.restore', { kind, id: idOf(past) })
    expect(await shown(past)).toEqual(before)
    // A command may come twice.
    await world.host('trash.restore', { kind, id: idOf(past) })
    expect(await shown(past)).toEqual(before)
    await world.close()
  })

  it('gives a retro back to a host that was started again in between', async () => {
    const past = await aTeamWithAPast()
    const before = look(past.world, HOST, past.retroId)
    await past.world.host('retro.delete', { retroId: past.retroId })
    const again = aWorld({ db: past.world.db })
    await again.host('trash.restore', { kind: 'retro', id: past.retroId })
    expect(look(again, HOST, past.retroId)).toEqual(before)
    await past.world.close()
  })

  it.each([
    ['team', Object.values(WORDS).filter((word) => word !== WORDS.reason)],
    ['retro', [WORDS.retro, WORDS.card, WORDS.topic]],
    ['action', [WORDS.action]],
  ] as const)('leaves no word of a %s in any byte once it is emptied', async (kind, words) => {
    const past = await aTeamWithAPast()
    const { world, folder } = past
    const [, , remove] = things.find(([name]) => name === kind) ?? things[0] ?? []
    await remove?.(past)
    expect(wordsOnDisk(folder, words).length).toBeGreaterThanOrEqual(words.length)

    await world.host('trash.empty', {})
    expect(wordsOnDisk(folder, words)).toEqual([])
    expect(await world.host('trash.list', {})).toEqual([])
    expect(world.db.pragma('foreign_key_check')).toEqual([])
    await world.close()
    expect(wordsOnDisk(folder, words)).toEqual([])
  })

  it('keeps what is not in it when it is emptied', async () => {
    const past = await aTeamWithAPast()
    const before = await shown(past)
    await past.world.host('trash.empty', {})
    expect(await shown(past)).toEqual(before)
    await past.world.close()
  })

  it('keeps an action whose retro was emptied out of it', async () => {
    const past = await aTeamWithAPast()
    await past.world.host('retro.delete', { retroId: past.retroId })
    await past.world.host('trash.empty', {})
    const [action] = await past.world.host('action.list', { teamId: past.teamId })
    expect(action).toMatchObject({ id: past.actionId, retroId: null, origin: null })
    await past.world.close()
  })

  it('brings nothing back by undo once it is emptied', async () => {
    const past = await aTeamWithAPast()
    const { world, retroId } = past
    await world.host('action.delete', { actionId: past.actionId, retroId: null })
    const stepId = look(world, HOST, retroId).host?.undo?.id
    await world.host('trash.empty', {})
    await world.host('undo.run', { retroId, stepId: stepId as never })
    expect((await shown(past)).retro).toEqual([])
    expect((await shown(past)).actions).toEqual([])
    await world.close()
  })

  it('refuses the people in a room whose retro went into it', async () => {
    const past = await aTeamWithAPast()
    const { world, teamId, retroId, guest } = past
    await world.host('team.delete', { teamId })
    await expect(world.call(guest, 'retro.get', { retroId })).rejects.toThrow('not-found')
    await expect(world.call(guest, 'checkIn.answer', { retroId, text: 'late' })).rejects.toThrow(
      'not-found',
    )
    await world.close()
  })
})
