import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { NAMES_LEVELS } from '@shared/domain/names'
import type { RetroPicture } from '@shared/domain/picture'
import fc from 'fast-check'
import { afterEach, expect, it, vi } from 'vitest'
import { retroRepository } from '../../src/main/features/retro/retro-repository'
import { aRoom, aRoomHost, roomOf, type Room } from './a-room'
import { aStory, type Move, type Story } from './a-story'
import { aGuestIn } from './a-line'
import { aPhone, BEAT_HERE_MS, stubPages, type Network, type Phone } from './phones'

const folders: string[] = []
afterEach(() => {
  vi.unstubAllGlobals()
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

const guestMoves = [
  'add',
  'add',
  'add',
  'edit',
  'delete',
  'vote',
  'vote',
  'vote',
  'vote',
  'takeBack',
] as const
const restMoves = ['done', 'checkIn', 'roti', 'thanks', 'reload', 'restart'] as const
const hostMoves = ['reveal', 'group', 'stage', 'votes', 'reset'] as const
const move: fc.Arbitrary<Move> = fc.record({
  what: fc.constantFrom(...guestMoves, ...guestMoves, ...restMoves, ...hostMoves),
  who: fc.nat(5),
  a: fc.nat(50),
  turns: fc.nat(60),
})

it('phones over a bad network end with the picture that the host has, and nothing is lost or doubled', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...NAMES_LEVELS),
      fc.integer({ min: 3, max: 6 }),
      fc.array(move, { minLength: 30, maxLength: 80 }),
      fc.integer(),
      playAndCompare,
    ),
    { numRuns: 15, interruptAfterTimeLimit: 45_000 },
  )
}, 120_000)

async function playAndCompare(
  names: (typeof NAMES_LEVELS)[number],
  people: number,
  moves: readonly Move[],
  seed: number,
): Promise<void> {
  const network: Network = { chance: aDice(seed), isCalm: true }
  // Where the host tells of its own bugs.
  const bugs = vi
    .spyOn(console, 'error')
    .mockReset()
    .mockImplementation(() => {})
  const folder = mkdtempSync(join(tmpdir(), 'candor-room-'))
  folders.push(folder)
  stubPages(network)
  const limits = {
    helloMs: 10_000_000,
    messagesPerSecond: 10_000,
    closeMs: 20_000,
    beatMs: BEAT_HERE_MS,
  }
  let room = await aRoom({ names, folder, limits })
  const phones = await Promise.all(
    Array.from({ length: people }, (_, n) => aPhone(room, `Guest ${n}`)),
  )
  const story = aStory(phones)

  network.isCalm = false
  for (const step of moves) {
    if (step.what === 'restart') {
      await room.crash()
      room = await roomOf(await aRoomHost({ folder, limits }), room.retroId)
    } else await story.play(step, room)
    for (let turn = 0; turn < step.turns; turn += 1) await nextTurn()
  }
  network.isCalm = true
  await story.settled()
  await expect.poll(() => phones.every((phone) => phone.isSettled())).toBe(true)
  await compare(room, phones, story)
  expect(bugs.mock.calls).toEqual([])
  for (const phone of phones) phone.stop()
  await room.crash()
  vi.unstubAllGlobals()
}

async function compare(room: Room, phones: readonly Phone[], story: Story): Promise<void> {
  const { version } = await room.picture()
  for (const phone of phones) {
    const shown = () => phone.seated()?.store.getState().picture ?? null
    await expect.poll(() => shown()?.version).toBe(version)
    const asked = await aGuestIn(room, phone.name, phone.token())
    expect(inOrder(shown()), phone.name).toEqual(inOrder(await asked.picture()))
    asked.close()
  }
  const truth = retroRepository(room.db).load(room.retroId)
  story.compare(truth)
}

/** New cards and topics come last on a screen, and by id from the file: the order is nobody's. */
function inOrder(picture: RetroPicture | null): RetroPicture | null {
  if (!picture) return null
  const byId = <Item extends { id: string }>(items: readonly Item[]) =>
    items.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return {
    ...picture,
    cards: byId(picture.cards),
    topics: byId(picture.topics),
    mine: picture.mine && {
      ...picture.mine,
      cards: byId(picture.mine.cards),
      votes: byId(picture.mine.votes),
    },
  }
}

/** Chance that comes the same way again from the same seed (mulberry32). */
function aDice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}
