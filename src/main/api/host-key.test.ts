import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { hostKey } from './host-key'

it('has 256 bits, is its owner’s alone, and stays', () => {
  const folder = mkdtempSync(join(tmpdir(), 'candor-key-'))
  try {
    const key = hostKey(folder)
    expect(Buffer.from(key, 'hex')).toHaveLength(256 / 8)
    expect(hostKey(folder)).toBe(key)
    // Windows keeps a person's folders from others by other means.
    if (process.platform !== 'win32')
      expect(statSync(join(folder, 'host.key')).mode & 0o077).toBe(0)
  } finally {
    rmSync(folder, { recursive: true })
  }
})
