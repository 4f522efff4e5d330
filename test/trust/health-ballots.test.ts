import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { purposes } from '../../src/shared/domain/actor'
import { seatFrom } from '../../src/main/features/retro/seats'
import { seatIdOf } from '../../src/main/room/secrets'
import { wordsOnDisk } from '../bytes'
import {
  afterCrash,
  aCheck,
  answerAll,
  ballotOf,
  handIn,
  READY,
  SMALL,
  wordsOf,
} from './health-session'
import { boundOf, mostTellingPage, rho } from './rank-correlation'

// 200 phones on real sockets, and every commit reaches the disk.
vi.setConfig({ testTimeout: 120_000 })

const N = 200
const everybody = Array.from({ length: N }, (_, n) => n)

/** Everything of a person that could be found with an answer. */
const tracesOf = ({ people, roundId }: Awaited<ReturnType<typeof aCheck>>) =>
  people.flatMap(({ token, ballotId }) => [
    token,
    ballotId,
    seatFrom(token, null).keyFor(purposes.ballot(roundId)),
  ])

describe('the bytes of a health check with 200 ballots', () => {
  it('hold no answer while it is open, and lead to nobody once it is closed', async () => {
    const check = await aCheck({ people: N })
    const { room, roundId, folder, people } = check
    await answerAll(check)
    expect(wordsOnDisk(folder, [wordsOf(0, 'ready'), wordsOf(150, 'small')])).toEqual([])
    expect(room.db.prepare('SELECT count(*) FROM health_count').pluck().get()).toBe(0)
    expect(wordsOnDisk(folder, tracesOf(check))).toEqual([])

    await room.host('health.close', { roundId })
    expect(wordsOnDisk(folder, [wordsOf(150, 'small')])).not.toEqual([])
    expect(wordsOnDisk(folder, tracesOf(check))).toEqual([])

    await room.host('retro.close', { retroId: room.retroId })
    const seats = people.flatMap(({ name, token }) => [name, seatIdOf(token)])
    await expect.poll(() => wordsOnDisk(folder, seats)).toEqual([])
    await room.close()
    expect(wordsOnDisk(folder, [...seats, ...tracesOf(check)])).toEqual([])
  })

  it('count what was answered, and nothing that ties one statement to another', async () => {
    const check = await aCheck({ people: N })
    const { room, roundId } = check
    await answerAll(check)
    await room.host('health.close', { roundId })
    const { result } = await room.host('health.get', { roundId })
    expect(result).toMatchObject({ people: N, answered: N })
    const since = { worse: 0, same: 0, better: 0 }
    expect(result?.statements).toMatchObject([
      {
        statementKey: READY.key,
        counts: { steps: [40, 40, 40, 40, 40], cantSay: 0, since: { ...since, worse: N } },
      },
      {
        statementKey: SMALL.key,
        counts: { steps: [0, 0, 0, 0, 0], cantSay: N, since: { ...since, better: N } },
      },
    ])
    const columns = room.db.pragma('table_info(health_comment)') as { name: string }[]
    expect(columns.map(({ name }) => name)).toEqual(['round_id', 'id', 'statement_key', 'text'])
    await room.close()
  })
})

// True chance passes the bound once in a thousand times, and then not again; an order that is kept passes it always.
describe('the order in which 200 ballots were handed in', { retry: 2 }, () => {
  it('is gone from the file, and so is which two comments came together', async () => {
    const check = await aCheck({ people: N })
    const { room, roundId, folder } = check
    await answerAll(check)
    await room.host('health.close', { roundId })

    const stored = (about: string, order: string) =>
      room.db
        .prepare<[string], string>(`SELECT text FROM health_comment WHERE text LIKE ? ${order}`)
        .pluck()
        .all(`<${about}%`)
    const bytes = readFileSync(join(folder, 'candor.db'))
    const orders = ['ready', 'small'].flatMap((about) => {
      const arrivals = everybody.map((n) => wordsOf(n, about))
      const byPlace = arrivals.toSorted((a, b) => bytes.indexOf(a) - bytes.indexOf(b))
      expect(mostTellingPage(arrivals.map((text) => bytes.indexOf(text)))).toBeLessThan(4.1)
      return [stored(about, ''), stored(about, 'ORDER BY id'), byPlace].map((found) =>
        rho(arrivals, found),
      )
    })
    const person = (text: string) => text.replace(/^<\w+/, '')
    const together = rho(stored('ready', '').map(person), stored('small', '').map(person))
    for (const found of [...orders, together]) expect(Math.abs(found)).toBeLessThan(boundOf(N))
    await room.close()
  })
})

describe('while a health check is open', () => {
  it('nobody hears anything of an answer, and nobody hears that one came', async () => {
    const check = await aCheck({ people: N })
    const { room, roundId, people, told } = check
    told.length = 0
    for (const person of people) person.texts.length = 0
    await answerAll(check)
    for (const person of people)
      await person.ask('health.inRoom', {
        retroId: room.retroId,
        roundId,
      })
    const windows = [
      await room.host('health.list', { teamId: check.teamId }),
      await room.host('health.get', { roundId }),
      await room.host('export.preview', { retroId: room.retroId }),
      await room.host('team.get', { teamId: check.teamId }),
    ]
    const host = told.filter((text) => !text.includes('rooms.changed'))
    const all = [...host, JSON.stringify(windows), ...people.flatMap(({ texts }) => texts)]
    const sealed = all.filter((text) => / says>|"steps"|"cantSay"|"answered"|"since"/.test(text))
    expect(sealed).toEqual([])
    // The fifth ballot made it enough: the one thing that is told before the close.
    expect(host).toHaveLength(1)
    for (const { texts } of people) {
      expect(texts.filter((text) => text.includes('health.changed'))).toHaveLength(1)
      expect(texts.filter((text) => text.startsWith('{"id"'))).toHaveLength(2)
    }
    await room.close()
  })
})

describe('a host that is killed while a health check is open', () => {
  it('counts each person once when their phones have handed in again', async () => {
    const check = await aCheck({ people: 6 })
    await answerAll(check)
    const look = ({ room, roundId }: typeof check) => room.host('health.get', { roundId })
    expect(await look(check)).toMatchObject({ isEnough: true, isResumed: false })
    const again = await afterCrash(check)
    const { room, roundId } = again
    expect(await look(again)).toMatchObject({ isEnough: false, isResumed: true })
    const [first] = again.people
    const onPhone = await first?.ask('health.inRoom', { retroId: room.retroId, roundId })
    expect(onPhone).toMatchObject({ value: { isResumed: false } })
    await answerAll(again)
    await answerAll(again)
    await room.host('health.close', { roundId })
    const { result } = await room.host('health.get', { roundId })
    expect(result).toMatchObject({ answered: 6, statements: [{ counts: { answered: 6 } }, {}] })
    await room.close()
  })

  it('counts a phone once that had to join again, and one ballot a phone', async () => {
    const check = await aCheck({ people: 6 })
    const { room, roundId, people } = check
    await answerAll(check)
    const [first, second] = people
    if (!first || !second) throw new Error('nobody')
    // The same ballot from another seat, and another ballot from the same seat.
    await handIn(check, { ...second, ballotId: first.ballotId }, ballotOf(0))
    await room.host('health.close', { roundId })
    const { result } = await room.host('health.get', { roundId })
    expect(result).toMatchObject({ answered: 5 })
    await room.close()
  })
})

describe('one answer too few', () => {
  it('leaves no number and no word anywhere: screen, frames, file, export', async () => {
    const check = await aCheck({ people: 8 })
    const { room, roundId, people, told, folder, teamId } = check
    for (const [n, person] of people.slice(0, 4).entries()) await handIn(check, person, ballotOf(n))
    await room.host('health.close', { roundId })
    for (const person of people)
      await person.ask('health.inRoom', {
        retroId: room.retroId,
        roundId,
      })

    const { result } = await room.host('health.get', { roundId })
    expect(result).toMatchObject({ answered: null, statements: 'not-enough' })
    const screens = [
      await room.host('health.list', { teamId }),
      await room.host('export.preview', { retroId: room.retroId }),
      ...told,
      ...people.flatMap(({ texts }) => texts),
    ].map((one) => JSON.stringify(one))
    expect(screens.filter((text) => / says>|"steps\\?"|answered\\?":\d/.test(text))).toEqual([])
    for (const table of ['health_count', 'health_comment']) {
      expect(room.db.prepare(`SELECT count(*) FROM ${table}`).pluck().get(), table).toBe(0)
    }
    expect(room.db.prepare('SELECT answered FROM health_round').pluck().get()).toBeNull()
    const words = everybody.slice(0, 4).flatMap((n) => [wordsOf(n, 'ready'), wordsOf(n, 'small')])
    expect(wordsOnDisk(folder, words)).toEqual([])
    await room.close()
  })
})
