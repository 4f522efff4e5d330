import type { Client } from '@shared/api/contract'
import { AppError } from '@shared/errors'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { fake } from '../../../../test/app/fake'
import { savedOutbox, saveOutbox } from './device'
import { createOutbox } from './outbox'

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
    { name: 'card.add', input: { text: 'Mine' } },
    { name: 'card.edit', input: { text: 'Late' } },
  ]
  saveOutbox([mine, late])
  const sent: unknown[] = []
  const call = (name: string, input: unknown) => {
    sent.push({ name, input })
    return name === 'card.edit' ? Promise.reject(new AppError('closed')) : Promise.resolve(null)
  }
  const refused: unknown[] = []
  createOutbox(fake<Client>({ call })).resend((command, code) => refused.push([command, code]))
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
  const outbox = createOutbox(fake<Client>({ call }))
  const sent = outbox.send('checkIn.answer', { retroId: 'r' as never, text: 'Sunny' })
  expect(outbox.waiting.getState()).toMatchObject([{ input: { text: 'Sunny' } }])
  answer(null)
  expect(await sent).toBeNull()
  expect(outbox.waiting.getState()).toEqual([])
})
