import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { HealthModelId, HealthRoundId } from '@shared/domain/ids'
import fc from 'fast-check'
import { afterEach, expect, it, vi } from 'vitest'
import { aBallot, HEALTH_STATEMENTS } from '../health-builders'
import { newId } from '../world'
import { aRoom, aRoomHost, roomOf, type Room } from './a-room'
import { aPhone, BEAT_HERE_MS, stubPages, type Network, type Phone } from './phones'

const SMALLEST = 3
const folders: string[] = []
afterEach(() => {
  vi.unstubAllGlobals()
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

const move = fc.record({
  what: fc.constantFrom('answer', 'answer', 'answer', 'answer', 'reload', 'restart'),
  who: fc.nat(5),
  step: fc.integer({ min: 1, max: 5 }),
  turns: fc.nat(60),
})
type Move = typeof move extends fc.Arbitrary<infer One> ? One : never

it('over a bad network and a host that is killed, each person is counted once, with what they said last', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 3, max: 6 }),
      fc.array(move, { minLength: 10, maxLength: 40 }),
      fc.integer(),
      playAndCount,
    ),
    { numRuns: 12, interruptAfterTimeLimit: 45_000 },
  )
}, 120_000)

async function playAndCount(people: number, moves: readonly Move[], seed: number): Promise<void> {
  const network: Network = { chance: aDice(seed), isCalm: true }
  const folder = mkdtempSync(join(tmpdir(), 'candor-ballots-'))
  folders.push(folder)
  stubPages(network)
  const limits = {
    helloMs: 10_000_000,
    messagesPerSecond: 10_000,
    closeMs: 20_000,
    beatMs: BEAT_HERE_MS,
  }
  let room = await aRoom({ folder, limits })
  const roundId = await openRound(room)
  const phones = await Promise.all(
    Array.from({ length: people }, (_, n) => aPhone(room, `Guest ${n}`)),
  )
  const said = new Map<Phone, number>()

  network.isCalm = false
  for (const { what, who, step, turns } of moves) {
    const phone = phones[who % people]
    if (!phone) throw new Error('nobody')
    if (what === 'restart') room = await restarted(room, folder, limits)
    if (what === 'reload') phone.reload(() => {})
    if (what === 'answer' && answered(phone, step)) said.set(phone, step)
    for (let turn = 0; turn < turns; turn += 1) await nextTurn()
  }

  network.isCalm = true
  for (const phone of phones) await settled(phone)
  await room.host('health.close', { roundId })
  const { result } = await room.host('health.get', { roundId })
  if (said.size < SMALLEST) expect(result?.statements).toBe('not-enough')
  else {
    const steps = [1, 2, 3, 4, 5].map((step) => [...said.values()].filter((one) => one === step))
    expect(result).toMatchObject({
      answered: said.size,
      statements: HEALTH_STATEMENTS.map(() => ({
        counts: { steps: steps.map((some) => some.length), answered: said.size },
      })),
    })
  }
  for (const phone of phones) phone.stop()
  await room.close()
}

/** Whether the phone could: one that is away, or does not know yet what is asked, shows no button. */
function answered(phone: Phone, step: number): boolean {
  const check = phone.seated()?.check
  if (!check?.getState().kept) return false
  phone.inPage(() => void check.handIn(aBallot(step)))
  return true
}

/** The line is there again, and all that the phone had to say is said. */
async function settled(phone: Phone): Promise<void> {
  await expect.poll(() => phone.seated() !== null && phone.isSettled()).toBe(true)
  await phone.inPage(() => phone.seated()?.check.welcomed())
  await expect.poll(() => phone.seated()?.check.getState().isBusy).toBe(false)
}

async function restarted(room: Room, folder: string, limits: object): Promise<Room> {
  await room.crash()
  return roomOf(await aRoomHost({ folder, limits }), room.retroId)
}

async function openRound({ host, retroId, picture }: Room): Promise<HealthRoundId> {
  const { teamId } = await picture()
  const [roundId, modelId] = [newId<HealthRoundId>(), newId<HealthModelId>()]
  const statements = [...HEALTH_STATEMENTS]
  const model = { id: modelId, name: 'Tiny', purpose: '', rhythm: '', credit: '', statements }
  await host('health.saveModel', { teamId, model })
  await host('health.open', {
    roundId,
    teamId,
    retroId,
    title: 'November check',
    modelId,
    statementKeys: statements.map(({ key }) => key),
    terms: {
      smallest: SMALLEST,
      asksComments: false,
      sharedWith: 'room',
      people: 6,
      isOpenRound: false,
    },
  })
  return roundId
}

/** The same chances for the same seed. */
function aDice(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0
    return (state >>> 0) / 2 ** 32
  }
}
