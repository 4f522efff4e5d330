import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { contract } from '@shared/api/contract'
import { expect, it } from 'vitest'
import { newId } from '../world'
import { aGuestIn, aLine, expectServed, type Line } from './a-line'
import { aRoom, type Room } from './a-room'
import { aFrame, aRawWebSocket } from './raw-socket'

const FRAMES = 10_000
const AT_ONCE = 200
// A line that is not let go of takes some thousand bytes, and there are hundreds of them; without leaks it is less than before.
const MORE_BYTES = 500_000

const guestCalls = Object.entries(contract)
  .filter(([, { allow }]) => allow.some((role) => role === 'guest'))
  .map(([name]) => name)

const anything = fc.anything({ maxDepth: 3, withNullPrototype: false })
const deep = fc
  .integer({ min: 1, max: 4_000 })
  .map((depth) => `${'{"a":['.repeat(depth)}${']}'.repeat(depth)}`)
const number = fc.constantFrom('1e400', '-0', '9'.repeat(300), '0.1e-400', '1E+2', 'NaN', '0x10')

/** Inputs that begin like real ones, so that they come further than the first check. */
const input = (room: Room) =>
  fc.oneof(
    anything,
    fc.record(
      {
        retroId: fc.oneof(fc.constant<unknown>(room.retroId), anything),
        columnId: fc.oneof(fc.constant<unknown>(room.columnId), anything),
        cardId: fc.oneof(fc.uuid(), anything),
        topicId: fc.oneof(fc.uuid(), anything),
        voteId: fc.oneof(fc.uuid(), anything),
        appreciationId: fc.oneof(fc.uuid(), anything),
        cards: fc.array(fc.record({ cardId: fc.uuid(), text: fc.string() }), { maxLength: 3 }),
        text: fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), anything),
        stage: fc.oneof(fc.constantFrom<unknown>('write', 'vote'), anything),
        isDone: fc.oneof(fc.boolean(), anything),
        score: fc.oneof(fc.integer(), anything),
      },
      { requiredKeys: [] },
    ),
  )

const request = (room: Room) =>
  fc
    .record({
      id: fc.oneof(fc.nat(), anything),
      name: fc.oneof(fc.constantFrom(...guestCalls, ...Object.keys(contract)), fc.string()),
      input: input(room),
    })
    .map(textOf)

const frame = (room: Room) =>
  fc.oneof(
    { weight: 6, arbitrary: request(room) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
    { weight: 1, arbitrary: fc.json() },
    { weight: 1, arbitrary: deep },
    { weight: 1, arbitrary: number },
    {
      weight: 2,
      arbitrary: fc.tuple(request(room), fc.nat(80)).map(([text, cut]) => text.slice(0, cut)),
    },
    { weight: 1, arbitrary: anything.map((hello) => textOf({ hello })) },
  )

/** JSON of anything; what has no JSON (a BigInt, a circle) is sent as its name. */
function textOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? 'undefined'
  } catch {
    return String(value)
  }
}

it('10,000 random frames harm nobody but their own socket', async () => {
  const room = await aRoom({ limits: { messagesPerSecond: 100_000, messagesWaiting: 1_000 } })
  const good = await aGuestIn(room, 'Good')
  const watcher = await aGuestIn(room, 'Watcher')
  const seed = Date.now() % 1_000_000
  const frames = fc.sample(frame(room), { numRuns: FRAMES, seed })

  const before = heapInUse()
  let [line, sent, lines] = [await aNoisyGuest(room), 0, 1]
  for (const text of frames) {
    if (line.socket.readyState !== line.socket.OPEN) {
      refuseBugs(line, seed)
      line = await aNoisyGuest(room)
      lines += 1
    }
    line.socket.send(text)
    sent += 1
    // Now and then everything has to have arrived: a reply says so, or the end of the line.
    if (sent % 20 === 0) await Promise.race([line.ask('retro.get', {}), line.closed])
    if (sent % AT_ONCE === 0) await rawNoise(room, text)
    if (sent % 1_000 === 0) await expectServed(good)
  }
  refuseBugs(line, seed)
  expect(lines).toBeGreaterThan(50)

  const text = `Seen by all ${newId()}`
  await room.host('cards.reveal', { retroId: room.retroId })
  await good.addCard(text)
  await watcher.heard((heard) => JSON.stringify(heard).includes(text))
  for (const { frames: kept, texts } of [good, watcher]) {
    kept.length = 0
    texts.length = 0
  }
  expect(heapInUse() - before, `seed ${seed}`).toBeLessThan(MORE_BYTES)
  await room.close()
}, 120_000)

/** What is left in memory after everything that can go has gone. */
function heapInUse(): number {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  collect()
  return process.memoryUsage().heapUsed
}

const aNoisyGuest = (room: Room) => aGuestIn(room, `Noise ${newId()}`.slice(0, 20), TOKEN)
const TOKEN = 'N'.repeat(43)

/** A bug of ours would have been told as `internal`. */
function refuseBugs({ texts }: Pick<Line, 'texts'>, seed: number): void {
  expect(texts.join('\n'), `seed ${seed}`).not.toContain('"internal"')
}

/** The same bytes without any care for the protocol, and before any hello. */
async function rawNoise(room: Room, text: string): Promise<void> {
  const raw = await aRawWebSocket(room)
  raw.write(aFrame(1, text.slice(0, 4_000)))
  raw.write(Buffer.from(text))
  const line = await aLine(room)
  line.socket.send(text)
  raw.destroy()
  line.close()
}
