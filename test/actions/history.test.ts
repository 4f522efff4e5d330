import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Day } from '../../src/shared/domain/day'
import type { ActionId, FormatId, RetroId, TeamId, UndoStepId } from '../../src/shared/domain/ids'
import { aFolder, aRunningRetro, aWorld, newId, START, type World } from '../world'

const WEEK_MS = 7 * 86_400_000
const draft = { text: 'Mute the noise', owner: 'Ada', dueOn: null, doneWhen: '' }

let world: World
let teamId: TeamId
let retroId: RetroId
let folder: string
const actionId = newId<ActionId>()

beforeEach(async () => {
  folder = aFolder()
  world = aWorld({ folder })
  ;({ teamId, retroId } = await aRunningRetro(world))
  await world.host('action.add', { actionId, teamId, retroId, topicId: null, draft })
})
afterEach(() => world.close())

const weeksLater = (weeks: number) => void (world.clock.ms = START + weeks * WEEK_MS)

async function nextRetro(title: string): Promise<RetroId> {
  const id = newId<RetroId>()
  await world.host('retro.create', {
    retroId: id,
    teamId,
    formatId: 'start-stop-continue' as FormatId,
    title,
    sprint: '',
    names: 'named',
    minutes: 60,
    people: 5,
    votesPerPerson: null,
    votesPerTopic: 2,
  })
  return id
}

/** Each step as one line: its day, what happened, and the retro it happened in. */
async function story(): Promise<string[]> {
  const { history } = await world.host('action.get', { actionId })
  return history.map(({ on, step, retro }) => {
    const { kind, ...rest } = step
    return [on, kind, ...Object.values(rest), retro?.title ?? 'outside'].join(' | ')
  })
}

describe('the history of an action', () => {
  it('tells its way through three retros, and what was done between them', async () => {
    await world.host('retro.close', { retroId })
    weeksLater(2)
    const second = await nextRetro('Sprint 43 retro')
    await world.host('action.review', { retroId: second, actionId, decision: 'keep', reason: '' })
    await world.host('retro.close', { retroId: second })
    weeksLater(3)
    const smaller = { ...draft, text: 'Mute one alert', owner: 'Bo', dueOn: '2026-12-18' as Day }
    await world.host('action.edit', { actionId, retroId: null, draft: smaller })
    weeksLater(4)
    const third = await nextRetro('Sprint 44 retro')
    await world.host('action.review', { retroId: third, actionId, decision: 'done', reason: '' })

    const expected = [
      '2026-11-20 | made | Sprint 42 retro',
      '2026-12-04 | carried | Sprint 43 retro',
      '2026-12-11 | changed | text | Mute the noise | Mute one alert | outside',
      '2026-12-11 | changed | owner | Ada | Bo | outside',
      '2026-12-11 | changed | dueOn |  | 2026-12-18 | outside',
      '2026-12-18 | status | open | done |  | Sprint 44 retro',
    ]
    expect(await story()).toEqual(expected)

    const { clock } = world
    await world.close()
    world = aWorld({ folder })
    world.clock.ms = clock.ms
    expect(await story(), 'after a restart').toEqual(expected)
  })

  it('forgets what was taken back the same day, by undo or by hand', async () => {
    const made = ['2026-11-20 | made | Sprint 42 retro']
    const status = (to: 'done' | 'open') =>
      world.host('action.setStatus', { actionId, retroId, status: to, reason: '' })
    await status('done')
    await status('open')
    expect(await story()).toEqual(made)

    await world.host('action.delete', { actionId, retroId })
    expect(await story().catch(() => 'gone')).toBe('gone')
    const { host } = await world.host('retro.get', { retroId })
    if (!host?.undo) throw new Error('nothing to undo')
    await world.host('undo.run', { retroId, stepId: host.undo.id as UndoStepId })
    expect(await story()).toEqual(made)
  })

  it('tells of a retro what it decided last, and nothing that it took back', async () => {
    weeksLater(2)
    const second = await nextRetro('Sprint 43 retro')
    const decide = (decision: 'keep' | 'done') =>
      world.host('action.review', { retroId: second, actionId, decision, reason: '' })
    await decide('keep')
    await decide('done')
    const [, ...later] = await story()
    expect(later).toEqual(['2026-12-04 | status | open | done |  | Sprint 43 retro'])
    await decide('keep')
    expect((await story()).slice(1)).toEqual(['2026-12-04 | carried | Sprint 43 retro'])
  })

  it('tells of the trash, and is gone when that is emptied', async () => {
    await world.host('retro.close', { retroId })
    await world.host('action.delete', { actionId, retroId: null })
    weeksLater(1)
    await world.host('trash.restore', { kind: 'action', id: actionId })
    expect((await story()).slice(1)).toEqual([
      '2026-11-20 | deleted | outside',
      '2026-11-27 | restored | outside',
    ])
    await world.host('action.delete', { actionId, retroId: null })
    await world.host('trash.empty', {})
    expect(world.db.prepare('SELECT count(*) FROM action_event').pluck().get()).toBe(0)
  })
})
