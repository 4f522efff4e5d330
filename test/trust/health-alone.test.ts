import { describe, expect, it, vi } from 'vitest'
import type { HealthRoundId } from '../../src/shared/domain/ids'
import { seatIdOf } from '../../src/main/room/secrets'
import { wordsOnDisk } from '../bytes'
import { aRoomHost } from '../room/a-room'
import { newId } from '../world'
import { aCheckAlone, ballotOf } from './health-session'

vi.setConfig({ testTimeout: 60_000 })

type Check = Awaited<ReturnType<typeof aCheckAlone>>

async function answerAll({ phones, roundId }: Check): Promise<void> {
  for (const [n, { ask, ballotId }] of phones.entries()) {
    const input = { retroId: null, roundId, ballotId, ballot: ballotOf(n) }
    expect(await ask('health.handIn', input)).toEqual({ id: 1, ok: true, value: null })
  }
}

const traces = ({ phones }: Check) =>
  phones.flatMap(({ token, ballotId }) => [token, ballotId, seatIdOf(token)])

describe('the room of a health check that stands alone', () => {
  it('asks nobody for a name, and says which check it is', async () => {
    const { host, phones, roundId } = await aCheckAlone(5)
    expect(phones[0]?.welcome['welcome']).toMatchObject({ retroId: null, roundId, name: null })
    expect(await host.host('room.get', { placeId: roundId })).toMatchObject({ seats: null })
    await host.crash()
  })

  it('answers about this check and about nothing else', async () => {
    const { host, phones, roundId, teamId } = await aCheckAlone(5)
    const ask = phones[0]?.ask
    if (!ask) throw new Error('nobody')
    const forbidden = { ok: false, code: 'forbidden' }
    const other = newId<HealthRoundId>()
    expect(await ask('health.inRoom', { retroId: null, roundId })).toMatchObject({ ok: true })
    expect(await ask('health.inRoom', { retroId: null, roundId: other })).toMatchObject(forbidden)
    expect(await ask('health.inRoom', { retroId: null, roundId: null })).toMatchObject(forbidden)
    expect(await ask('health.list', { teamId })).toMatchObject(forbidden)
    expect(await ask('health.get', { roundId })).toMatchObject(forbidden)
    expect(await ask('health.close', { roundId })).toMatchObject(forbidden)
    expect(await ask('retro.get', { retroId: roundId })).toMatchObject(forbidden)
    await host.crash()
  })

  it('ends with the check where the results stay on the laptop, and leaves nobody on the disk', async () => {
    const check = await aCheckAlone(6, { sharedWith: 'laptop' })
    const { host, roundId, folder, phones } = check
    await answerAll(check)
    expect(wordsOnDisk(folder, traces(check))).toHaveLength(6)
    await host.host('health.close', { roundId })
    for (const { closed } of phones) await closed
    await expect.poll(() => wordsOnDisk(folder, traces(check))).toEqual([])
    const told = phones.flatMap(({ texts }) => texts).filter((text) => text.includes('"steps"'))
    expect(told).toEqual([])
    await host.crash()
  })

  it('shows phones the results until the host closes it, and then leaves nobody on the disk', async () => {
    const check = await aCheckAlone(6)
    const { host, roundId, folder, phones } = check
    await answerAll(check)
    await host.host('health.close', { roundId })
    const reply = await phones[0]?.ask('health.inRoom', { retroId: null, roundId })
    expect(reply).toMatchObject({ value: { result: { answered: 6 } } })
    await host.host('room.close', { placeId: roundId })
    expect(wordsOnDisk(folder, traces(check))).toEqual([])
    await host.crash()
  })

  it('leaves nobody on the disk at the next start, where the host was killed before', async () => {
    const check = await aCheckAlone(6)
    const { host, roundId, folder } = check
    await answerAll(check)
    await host.host('health.close', { roundId })
    await host.crash()
    const again = await aRoomHost({ folder })
    expect(wordsOnDisk(folder, traces(check))).toEqual([])
    expect(await again.host('room.get', { placeId: roundId })).toMatchObject({ isOpen: false })
    await again.crash()
  })

  it.each(['open', 'closed'])('closes with its team where the check is %s', async (check) => {
    const { host, roundId, teamId, phones } = await aCheckAlone(5)
    if (check === 'closed') await host.host('health.close', { roundId })
    await host.host('team.delete', { teamId })
    for (const { closed } of phones) await closed
    await expect(host.host('room.get', { placeId: roundId })).rejects.toThrow('not-found')
    await host.crash()
  })

  it('takes nobody in again once the check is closed', async () => {
    const check = await aCheckAlone(5)
    const { host, roundId } = check
    await host.host('health.close', { roundId })
    await host.host('room.close', { placeId: roundId })
    const opening = host.host('room.open', { placeId: roundId, address: '127.0.0.1' })
    await expect(opening).rejects.toThrow('check-closed')
    await host.crash()
  })
})
