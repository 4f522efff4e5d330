import { timingSafeEqual } from 'node:crypto'
import { describe, expect, it, vi } from 'vitest'
import { isSameSecret, newRoomCode, newRoomSecret } from './secrets'

vi.mock('node:crypto', { spy: true })

describe('what opens a room', () => {
  it('is 128 random bits in the QR code, and six digits to type', () => {
    const secrets = Array.from({ length: 50 }, newRoomSecret)
    expect(secrets.map((secret) => Buffer.from(secret, 'base64url').length * 8)).toEqual(
      secrets.map(() => 128),
    )
    const codes = Array.from({ length: 200 }, newRoomCode)
    expect(codes.filter((code) => !/^\d{6}$/.test(code))).toEqual([])
    // One code in ten begins with a 0, where all of the million are as likely.
    expect(codes.filter((code) => !code.startsWith('0')).length).toBeGreaterThan(100)
    expect(new Set([...secrets, ...codes]).size).toBeGreaterThan(240)
  })

  it('is compared by what takes the same time for each', () => {
    vi.mocked(timingSafeEqual).mockClear()
    expect([isSameSecret('012345', '012345'), isSameSecret('0', '012345')]).toEqual([true, false])
    expect(timingSafeEqual).toHaveBeenCalledTimes(2)
  })
})
