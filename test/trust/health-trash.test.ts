import { describe, expect, it, vi } from 'vitest'
import type { ActionId } from '../../src/shared/domain/ids'
import { wordsOnDisk } from '../bytes'
import { newId } from '../world'
import { aCheck, answerAll, READY, wordsOf } from './health-session'

vi.setConfig({ testTimeout: 60_000 })

/** A closed round with an action from one of its statements. */
async function aClosedCheck() {
  const check = await aCheck({ people: 6 })
  const { room, roundId } = check
  await answerAll(check)
  await room.host('health.close', { roundId })
  const draft = { text: 'Quokka action', owner: null, dueOn: null, doneWhen: '' }
  const actionId = newId<ActionId>()
  await room.host('health.addAction', { actionId, roundId, statementKey: READY.key, draft })
  return { ...check, actionId, list: () => room.host('health.list', { teamId: check.teamId }) }
}

describe('a health check in the trash', () => {
  it('is in no list, and comes back as it was', async () => {
    const { room, roundId, list } = await aClosedCheck()
    const before = await list()
    await room.host('health.delete', { roundId })
    expect(await list()).toEqual([])
    const [thing] = await room.host('trash.list', {})
    expect(thing).toMatchObject({ kind: 'health-check', id: roundId })
    await room.host('trash.restore', { kind: 'health-check', id: roundId })
    expect(await list()).toEqual(before)
    await room.close()
  })

  it('is on no byte of the disk once it is emptied; an action that came from it stays', async () => {
    const { room, roundId, folder, teamId, actionId } = await aClosedCheck()
    const words = [wordsOf(3, 'ready'), 'November check']
    expect(wordsOnDisk(folder, words)).not.toEqual([])
    await room.host('health.delete', { roundId })
    await room.host('trash.empty', {})
    expect(wordsOnDisk(folder, words)).toEqual([])
    const actions = await room.host('action.list', { teamId })
    expect(actions).toMatchObject([{ id: actionId, origin: null }])
    expect(room.db.pragma('foreign_key_check')).toEqual([])
    await room.close()
  })

  it('does not take one that is still open: that is called off', async () => {
    const { room, roundId } = await aCheck({ people: 5 })
    await expect(room.host('health.delete', { roundId })).rejects.toThrow('check-open')
    await room.host('health.discard', { roundId })
    await expect(room.host('health.get', { roundId })).rejects.toThrow('not-found')
    await room.close()
  })
})

describe('an action from a statement', () => {
  it('says where it came from, and shows in the next round about the same words once it is done', async () => {
    const { room, roundId, teamId, actionId } = await aClosedCheck()
    const [action] = await room.host('action.list', { teamId })
    expect(action?.origin).toEqual({ retroTitle: 'November check', topic: READY.text, cards: [] })
    const own = await room.host('health.get', { roundId })
    expect(own.followed).toEqual([])

    await room.host('action.setStatus', { actionId, retroId: null, status: 'done', reason: '' })
    const { modelId, terms, statements } = own
    const next = newId<typeof roundId>()
    const statementKeys = statements.map(({ key }) => key)
    const round = { roundId: next, teamId, retroId: null, title: 'December check', modelId }
    await room.host('health.open', { ...round, statementKeys, terms })
    await room.host('health.close', { roundId: next })
    const { followed } = await room.host('health.get', { roundId: next })
    expect(followed).toEqual([{ statementKey: READY.key, action: 'Quokka action' }])
    await room.close()
  })
})
