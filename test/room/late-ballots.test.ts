import { afterEach, describe, expect, it, vi } from 'vitest'
import { ballotFrom, type BallotDraft } from '../../src/shared/domain/ballot-draft'
import { openRound, READY } from '../trust/health-session'
import { aRoom } from './a-room'
import { aPhone, stubPages, type Phone } from './phones'

afterEach(() => void vi.unstubAllGlobals())

const SAID = { step: 2, since: null, comment: 'Half a thought', name: '' } as const
const DRAFT: BallotDraft = { [READY.key]: SAID }
const BALLOT = ballotFrom(DRAFT, [READY])

/** A health check in a retro's room, and a phone that is asked. */
async function anAskedPhone() {
  stubPages({ chance: () => 1, isCalm: true })
  const room = await aRoom()
  const { teamId } = await room.picture()
  const phone = await aPhone(room, 'Guest')
  const roundId = await openRound(room, teamId, room.retroId, 5)
  await expect.poll(() => stateOf(phone)?.kept).toBeTruthy()
  const close = () => room.host('health.close', { roundId })
  return { room, phone, close }
}

const stateOf = (phone: Phone) => phone.seated()?.check.getState()
const isOver = (phone: Phone) => typeof stateOf(phone)?.round?.closedOn === 'string'
const type = (phone: Phone) => phone.inPage(() => phone.seated()?.check.write(DRAFT))
const handIn = (phone: Phone) => phone.inPage(() => phone.seated()?.check.handIn(BALLOT))

describe('a health check that is closed', () => {
  it('while somebody answers gives their words back to them, and says that they are not counted', async () => {
    const { room, phone, close } = await anAskedPhone()
    type(phone)
    await close()
    await expect.poll(() => isOver(phone)).toBe(true)
    const missed = { why: 'not-handed-in', words: ['Half a thought'] }
    expect(stateOf(phone)?.missed).toEqual(missed)
    expect(phone.kept('candor.ballot')).toEqual([])
    await room.close()
  })

  it('while a phone sleeps tells it when it wakes', async () => {
    const { room, phone, close } = await anAskedPhone()
    type(phone)
    phone.leave()
    await close()
    phone.reload(() => {})
    await expect.poll(() => isOver(phone)).toBe(true)
    expect(stateOf(phone)?.missed).toEqual({ why: 'not-handed-in', words: ['Half a thought'] })
    expect(phone.kept('candor.ballot')).toEqual([])
    await room.close()
  })

  it('with its room gives them back on the page that says so', async () => {
    const { room, phone } = await anAskedPhone()
    type(phone)
    await room.host('retro.close', { retroId: room.retroId })
    await expect.poll(() => phone.state().at).toBe('away')
    expect(phone.state()).toMatchObject({ why: 'closed', missed: { words: ['Half a thought'] } })
    await room.close()
  })

  it('while a ballot is on its way says that it may not be counted', async () => {
    const { room, phone, close } = await anAskedPhone()
    type(phone)
    const closing = close()
    const sending = handIn(phone)
    await Promise.all([closing, sending])
    await expect.poll(() => isOver(phone)).toBe(true)
    expect(stateOf(phone)?.missed).toEqual({ why: 'not-heard', words: ['Half a thought'] })
    await room.close()
  })

  it('has nothing to say to whom it counted, nor to whom had begun nothing', async () => {
    const { room, phone, close } = await anAskedPhone()
    const other = await aPhone(room, 'Other')
    await expect.poll(() => stateOf(other)?.kept).toBeTruthy()
    type(phone)
    await handIn(phone)
    expect(stateOf(phone)?.kept?.isTaken).toBe(true)
    await close()
    for (const one of [phone, other]) {
      await expect.poll(() => isOver(one)).toBe(true)
      expect(stateOf(one)?.missed).toBeNull()
    }
    await room.close()
  })
})
