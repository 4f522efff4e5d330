import type { Client } from '@shared/api/contract'
import type { RetroId } from '@shared/domain/ids'
import { AppError } from '@shared/errors'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { fake } from '../../../../test/app/fake'
import { savedOutbox, saveOutbox } from './device'
import { createOutbox } from './outbox'

const RETRO = 'r' as RetroId

beforeEach(() => {
  const kept = new Map<string, string>()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  })
})
afterEach(() => void vi.unstubAllGlobals())

it('sends again what an earlier page could not, and tells what is refused', async () => {
  const [mine, late] = [
    { name: 'card.add', input: { retroId: 'r', text: 'Mine' } },
    { name: 'card.edit', input: { retroId: 'r', text: 'Late' } },
  ]
  saveOutbox([mine, late])
  const sent: unknown[] = []
  const call = (name: string, input: unknown) => {
    sent.push({ name, input })
    return name === 'card.edit' ? Promise.reject(new AppError('closed')) : Promise.resolve(null)
  }
  const refused: unknown[] = []
  createOutbox(fake<Client>({ call }), RETRO).resend((command, code) =>
    refused.push([command, code]),
  )
  expect([sent, savedOutbox()]).toEqual([
    [mine, late],
    [mine, late],
  ])
  await expect.poll(() => refused).toEqual([[late, 'closed']])
  expect(savedOutbox()).toEqual([])
})

it('knows what is on its way until it is answered', async () => {
  let answer: (value: null) => void = () => undefined
  const call = () => new Promise<null>((answered) => (answer = answered))
  const outbox = createOutbox(fake<Client>({ call }), RETRO)
  const sent = outbox.send('checkIn.answer', { retroId: RETRO, text: 'Sunny' })
  expect(outbox.waiting.getState()).toMatchObject([{ input: { text: 'Sunny' } }])
  answer(null)
  expect(await sent).toBeNull()
  expect(outbox.waiting.getState()).toEqual([])
})

it('neither sends nor loses what another retro waits for', () => {
  const other = { name: 'card.add', input: { retroId: 'other', text: 'Theirs' } }
  saveOutbox([other])
  const outbox = createOutbox(fake<Client>({ call: () => new Promise(() => undefined) }), RETRO)
  expect(outbox.waiting.getState()).toEqual([])
  void outbox.send('checkIn.answer', { retroId: RETRO, text: 'Sunny' })
  expect(savedOutbox()).toMatchObject([other, { input: { text: 'Sunny' } }])
})
