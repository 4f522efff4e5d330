import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aSecret, newId } from '../world'
import { aGuestIn, aHello, aLine, expectServed, sayHello, type Joined } from './a-line'
import { aRetroIn, aRoom, type Room } from './a-room'
import { aFrame, aRawSocket, aRawWebSocket, closeCodeOf, OPCODES } from './raw-socket'

let room: Room
let good: Joined

/** A limit in time is never so short that who behaves could miss it on a busy machine. */
async function begin(options: Parameters<typeof aRoom>[0] = {}): Promise<void> {
  room = await aRoom(options)
  good = await aGuestIn(room, 'Good')
}

/** Whatever somebody else did: who behaves is served. */
afterEach(async () => {
  await expectServed(good)
  await room.close()
})

describe('a frame', () => {
  // The end of patience with a hello is another rule, and must not stand in for these.
  beforeEach(() => begin({ limits: { helloMs: 60_000 } }))

  it.each<[string, () => readonly Buffer[], number | null]>([
    ['of 16 KB and one byte', () => [aFrame(1, aLongHello())], null],
    ['in more pieces than anybody needs', () => aFlood(), null],
    ['of bytes that are no text', () => [aFrame(OPCODES.binary, '{"hello":{}}')], 1003],
    ['of broken UTF-8', () => [aFrame(1, Buffer.from([0x22, 0xc3, 0x28, 0x22]))], null],
    ['of broken JSON', () => [aFrame(1, '{"hello":')], 1003],
    ['that is no message', () => [aFrame(1, '42')], 1003],
    ['with a key that reaches a prototype', () => [aFrame(1, '{"hello":{"__proto__":{}}}')], 1003],
    [
      'with such a key in escapes',
      () => [aFrame(1, '{"hello":{"\\u005f_prot\\u006f__":{}}}')],
      1003,
    ],
    ['with the key constructor', () => [aFrame(1, '{"hello":{"constructor":{}}}')], 1003],
    ['nested without end', () => [aFrame(1, '['.repeat(16_000))], 1003],
    ['of an unknown kind', () => [aFrame(11, 'x')], null],
    ['without a mask', () => [Buffer.from([0x81, 0x02, 0x7b, 0x7d])], null],
    ['that asks before it says hello', () => [aFrame(1, aRequest())], 1003],
  ])('%s closes its own socket', async (_what, frames, code) => {
    const raw = await aRawWebSocket(room)
    for (const frame of frames()) raw.write(frame)
    await raw.closed
    expect(raw.text()).not.toContain('welcome')
    if (code !== null) expect(closeCodeOf(raw)).toBe(code)
  })

  it('cut off in the middle closes its own socket', async () => {
    const raw = await aRawWebSocket(room)
    raw.write(aFrame(1, 'x'.repeat(200)).subarray(0, 50))
    raw.destroy()
    await raw.closed
    await expect.poll(async () => (await room.seen()).here).toBe(1)
  })
})

/** One that is fine but for its length. */
const aLongHello = () =>
  JSON.stringify(aHello({ secret: room.secret, name: 'Long' })).padEnd(16 * 1_024 + 1)
const aRequest = () => JSON.stringify({ id: 1, name: 'retro.get', input: {} })
const aFlood = () => [
  aFrame(OPCODES.text, '"', false),
  ...Array.from({ length: 40 }, () => aFrame(OPCODES.more, 'x', false)),
]

describe('a guest', () => {
  beforeEach(() => begin())

  it('who hangs up half-way through a hello leaves nothing behind', async () => {
    const line = await aLine(room)
    line.send(aHello({ secret: room.secret, name: 'Gone' }))
    line.socket.terminate()
    await line.closed
    await expectServed(good)
    await expect.poll(async () => (await room.seen()).here).toBe(1)
  })

  it('who calls what there is not, or what is the host’s, is refused and stays', async () => {
    const guest = await aGuestIn(room)
    const { retroId } = room
    expect(await guest.ask('no.such', { retroId })).toMatchObject({ code: 'unknown-call' })
    expect(await guest.ask('__proto__', { retroId })).toMatchObject({ code: 'unknown-call' })
    expect(await guest.ask('cards.reveal', { retroId })).toMatchObject({ code: 'forbidden' })
    expect(await guest.ask('room.get', { placeId: retroId })).toMatchObject({ code: 'forbidden' })
    expect(await guest.ask('laptop.sit', { retroId })).toMatchObject({ code: 'forbidden' })
    await expectServed(guest)
  })

  it('who asks for another retro is refused', async () => {
    const other = await aRetroIn(room, 'named')
    expect(await good.ask('retro.get', { retroId: other })).toMatchObject({ code: 'forbidden' })
    expect(await good.ask('retro.get', {})).toMatchObject({ ok: false })
  })

  it('who says who they are a second time is sent away', async () => {
    const guest = await aGuestIn(room)
    guest.send(aHello({ token: good.token }))
    expect(await guest.closed).toBe(1003)
  })

  it('can’t touch what another wrote, or say that they are another', async () => {
    const cardId = newId()
    await good.call('card.add', { cardId, columnId: room.columnId, text: 'Mine' } as never)
    const guest = await aGuestIn(room)
    const theft = { cardId, text: 'Yours', seatId: 'x', actor: { role: 'host' }, token: good.token }
    expect(await guest.ask('card.edit', { retroId: room.retroId, ...theft })).toMatchObject({
      code: 'not-found',
    })
    expect((await good.picture()).mine?.cards.map((card) => card.text)).toEqual(['Mine'])
    expect((await guest.picture()).mine?.cards).toEqual([])
  })

  it('who sends a command again changes nothing', async () => {
    const input = { retroId: room.retroId, cardId: newId(), columnId: room.columnId, text: 'Once' }
    await good.ask('card.add', input)
    const { version } = await room.picture()
    expect(await good.ask('card.add', input)).toMatchObject({ ok: true })
    expect(await room.picture()).toMatchObject({ version, counts: { cards: 1 } })
  })

  it('who sends a card again after an anonymous reveal, where it has another id, changes nothing', async () => {
    const { retroId, columnId } = room
    const mine = { retroId, cardId: newId(), columnId, text: 'Once' }
    await good.ask('card.add', mine)
    await room.host('retro.setNames', { retroId, names: 'anonymous' })
    await room.host('cards.reveal', { retroId })
    expect(await good.ask('card.add', mine)).toMatchObject({ ok: true })
    const { cards } = await room.picture()
    expect(cards.map((card) => card.text)).toEqual(['Once'])
    expect(JSON.stringify(room.db.prepare('SELECT * FROM spent_card').all())).not.toContain(
      mine.cardId,
    )
    expect(await good.ask('card.delete', { retroId, cardId: mine.cardId })).toMatchObject({
      code: 'not-found',
    })
  })

  it('who comes back is not heard any more on the line the page had before', async () => {
    const { retroId, secret, columnId } = room
    const guest = { token: aSecret(), secret, name: 'Gil', page: 'one load' }
    const old = await aRawWebSocket(room)
    old.write(aFrame(1, JSON.stringify(aHello(guest))))
    await expect.poll(old.text).toContain('welcome')

    const next = await sayHello(room, guest)
    expect(next).toHaveProperty('welcome')
    const late = { retroId, cardId: newId(), columnId, text: 'Late' }
    old.write(aFrame(1, JSON.stringify({ id: 1, name: 'card.add', input: late })))
    await old.closed
    expect((await room.picture()).counts.cards).toBe(0)
  })

  it('with two pages on one device has a line for each', async () => {
    const token = aSecret()
    const [one, two] = [await aGuestIn(room, 'Gil', token), await aGuestIn(room, 'Gil', token)]
    await expectServed(one)
    await expectServed(two)
    expect(await room.seen()).toMatchObject({ joined: 2, here: 2 })
  })

  it('who is removed is told so, is not heard any more, and can’t come back', async () => {
    const guest = await aGuestIn(room, 'Mallory')
    const { seats } = await room.seen()
    const seatId = seats?.find(({ name }) => name === 'Mallory')?.id ?? ''
    const raw = await aRawWebSocket(room)
    raw.write(aFrame(1, JSON.stringify(aHello({ token: guest.token }))))
    await expect.poll(raw.text).toContain('welcome')

    await room.host('room.removeSeat', { placeId: room.retroId, seatId })
    expect(await guest.heard((frame) => 'refused' in frame)).toMatchObject({
      refused: 'seat-removed',
    })
    await expect.poll(raw.text).toContain('seat-removed')
    // This one does not answer the goodbye, and goes on.
    const input = { retroId: room.retroId, cardId: newId(), columnId: room.columnId, text: 'Late' }
    raw.write(aFrame(1, JSON.stringify({ id: 1, name: 'card.add', input })))
    await raw.closed
    expect((await room.picture()).counts.cards).toBe(0)
    expect(await sayHello(room, { token: guest.token, secret: room.secret })).toEqual({
      refused: 'seat-removed',
      details: null,
    })
  })

  it('whose name is erased has to join again, and brings the old one back no more', async () => {
    const guest = await aGuestIn(room, 'Mallory')
    await room.host('person.erase', { name: 'mallory' })
    expect(await guest.heard((frame) => 'refused' in frame)).toHaveProperty('refused')
    expect((await room.seen()).seats?.map(({ name }) => name)).toEqual(['Good'])
    expect(await sayHello(room, { token: guest.token })).toMatchObject({ refused: 'seat-unknown' })
    expect(await sayHello(room, { secret: room.secret, name: 'M.' })).toHaveProperty('welcome')
  })

  it('who is new can’t come into a locked room; who has a seat can', async () => {
    const guest = await aGuestIn(room)
    guest.socket.terminate()
    await room.host('room.lock', { placeId: room.retroId, isLocked: true })
    const { code } = await room.seen()
    for (const key of [{ secret: room.secret }, { code: code ?? '' }]) {
      const refusal = await sayHello(room, { ...key, name: 'New' })
      expect(refusal).toEqual({ refused: 'room-locked', details: null })
    }
    expect(await sayHello(room, { token: guest.token })).toHaveProperty('welcome')
  })

  it('of a page from another time is told to reload', async () => {
    const refusal = await sayHello(room, { secret: room.secret, apiVersion: 0 })
    expect(refusal).toEqual({ refused: 'stale-page', details: null })
  })

  it('can’t have a name that looks like another’s, or like nothing', async () => {
    const { secret } = room
    for (const name of ['good', 'Go\u200bod', 'G\u00adood', ' Good\u0007 ', 'Go\u202eod\u202c']) {
      expect(await sayHello(room, { secret, name }), name).toMatchObject({ refused: 'name-taken' })
    }
    for (const name of [
      '',
      '  ',
      '\u200b',
      '\u3164',
      '\u2066\u2069',
      '\u0000',
      '\u0090',
      '\u2800',
    ]) {
      expect(await sayHello(room, { secret, name }), name).toMatchObject({ refused: 'name-needed' })
    }
  })

  it('is not told the secret of the room or a name without the secret or the code', async () => {
    for (const key of [{}, { secret: 'A'.repeat(22) }, { code: 'none' }]) {
      const refusal = await sayHello(room, { ...key, name: '' })
      expect(refusal).toMatchObject({ details: null })
      expect(JSON.stringify(refusal)).not.toMatch(new RegExp(`${room.secret}|Ada|Good`))
    }
  })
})

describe('who floods the room', () => {
  it('with messages is served no faster than the limit, and the rest waits', async () => {
    await begin({ limits: { messagesAtOnce: 5, messagesPerSecond: 0.001 } })
    const flood = await aGuestIn(room)
    for (let n = 0; n < 30; n += 1) void flood.addCard(`Card ${n}`)
    await expect.poll(async () => (await room.picture()).counts.cards).toBe(4)
    await expect(good.addCard('Mine')).resolves.toMatchObject({ ok: true })
    expect((await room.picture()).counts.cards).toBe(5)
    flood.socket.terminate()
    good = await aGuestIn(room, 'Next')
  })

  it('with more than anybody has waiting is sent away', async () => {
    await begin({ limits: { messagesAtOnce: 5, messagesWaiting: 20 } })
    const flood = await aGuestIn(room)
    const requests = Array.from({ length: 60 }, (_, id) =>
      JSON.stringify({ id, name: 'retro.get', input: {} }),
    )
    flood.socket.terminate()
    const raw = await aRawWebSocket(room)
    raw.write(
      Buffer.concat([
        aFrame(1, JSON.stringify(aHello({ token: flood.token }))),
        ...requests.map((request) => aFrame(1, request)),
      ]),
    )
    await raw.closed
    expect(closeCodeOf(raw)).toBe(1008)
  })

  it('by reading nothing is let go once too much waits for them', async () => {
    await begin({ limits: { lagBytes: 100_000, messagesPerSecond: 10_000 } })
    const lazy = await aGuestIn(room, 'Lazy')
    await Promise.all(Array.from({ length: 60 }, () => lazy.addCard('x'.repeat(2_000))))
    lazy.socket.pause()
    await expect
      .poll(
        async () => {
          await good.addCard('Another')
          for (let n = 0; n < 20; n += 1) {
            if (lazy.socket.readyState === lazy.socket.OPEN) void lazy.call('retro.get', {})
          }
          return (await room.seen()).here
        },
        { interval: 5 },
      )
      .toBe(1)
  }, 30_000)

  it('with sockets that never say hello is let go', async () => {
    await begin({ limits: { helloMs: 2_000 } })
    const silent = await Promise.all(Array.from({ length: 20 }, () => aLine(room)))
    expect(new Set(await Promise.all(silent.map((line) => line.closed)))).toEqual(new Set([1008]))
  })

  it('with lines that died without a goodbye is let go after a ping', async () => {
    await begin({ limits: { pingMs: 1_000 } })
    const raw = await aRawWebSocket(room)
    raw.write(aFrame(1, JSON.stringify(aHello({ secret: room.secret, name: 'Half' }))))
    await raw.closed
    await expect.poll(async () => (await room.seen()).here).toBe(1)
  })

  it('with more connections than there are seats for is not let in, and the rest can come', async () => {
    await begin({ limits: { connections: 30, headersMs: 60_000, requestMs: 60_000 } })
    const raws = await Promise.all(Array.from({ length: 60 }, () => aRawSocket(room)))
    const cut = raws.slice(29)
    await Promise.all(cut.map((raw) => raw.closed))
    await expectServed(good)
    for (const raw of raws) raw.destroy()
    await expect.poll(() => sayHello(room, { token: good.token })).toHaveProperty('welcome')
  })
})

describe('a room', () => {
  it('takes 200 who join from one address at the same moment', async () => {
    await begin()
    const names = Array.from({ length: 199 }, (_, n) => `Guest ${n}`)
    const guests = await Promise.all(names.map((name) => aGuestIn(room, name)))
    expect(await room.seen()).toMatchObject({ joined: 200, here: 200 })
    expect(await sayHello(room, { secret: room.secret, name: 'One more' })).toMatchObject({
      refused: 'room-full',
    })
    for (const guest of guests) guest.socket.terminate()
  }, 60_000)

  it('serves a phone that comes back with many commands, and loses none', async () => {
    await begin({ limits: { messagesPerSecond: 1_000 } })
    const guest = await aGuestIn(room)
    const replies = await Promise.all(
      Array.from({ length: 120 }, (_, n) => guest.addCard(`Card ${n}`)),
    )
    expect(replies.every((reply) => reply.ok)).toBe(true)
    expect((await room.picture()).counts.cards).toBe(120)
  })

  it('slows down guessing, tells the host, and changes its code after ten misses', async () => {
    let now = Date.now()
    await begin({ now: () => now })
    const { code } = await room.seen()
    const wrong = code === '000000' ? '000001' : '000000'
    const guess = () => sayHello(room, { code: wrong })
    const MINUTE = 60_000

    const first = await Promise.all(Array.from({ length: 8 }, guess))
    const refused = first.map((frame) => String(frame['refused'])).toSorted()
    expect(refused).toEqual([...Array(3).fill('too-many-tries'), ...Array(5).fill('wrong-code')])
    expect(await room.seen()).toMatchObject({ wrongCodes: 5, code })
    // The secret of the QR code is no guess, and is not slowed down.
    expect(await sayHello(room, { secret: room.secret, name: 'Late' })).toHaveProperty('welcome')
    expect(await sayHello(room, { code: code ?? '', name: 'Typed' })).toMatchObject({
      refused: 'too-many-tries',
    })

    now += MINUTE
    await Promise.all(Array.from({ length: 5 }, guess))
    const after = await room.seen()
    expect(after).toMatchObject({ wrongCodes: 10, notice: 'code-changed' })
    expect(after.code).not.toBe(code)
    now += MINUTE
    const typed = await sayHello(room, {
      code: ` ${after.code?.slice(0, 3)} ${after.code?.slice(3)}`,
    })
    expect(typed).toMatchObject({ refused: 'name-needed', details: { secret: room.secret } })
  }, 60_000)

  it('keeps of a token nothing but its hash', async () => {
    await begin()
    const token = aSecret()
    await aGuestIn(room, 'Gil', token)
    const rows = room.db.prepare('SELECT * FROM seat').all()
    expect(JSON.stringify(rows)).not.toContain(token)
  })
})
