import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Before a run of vitest or Playwright: gives the tests one folder for all they lay aside, and the way to take it off
 * the machine at their end, whichever of them forgot to.
 */
export default function setUp(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'candor-run-'))
  // A child that gave up its rights has to get at its own folder in here.
  chmodSync(folder, 0o711)
  // POSIX, then Windows, which asks for the first of the two.
  for (const variable of ['TMPDIR', 'TMP', 'TEMP']) process.env[variable] = folder
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
}
