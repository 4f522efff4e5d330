import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

type Call = { readonly argv: string[]; readonly folder: string }

/**
 * True for the first process with this folder; a later one leaves its command line and gets false. Electron does this
 * with a socket; files do as well and answer at once, as the call must.
 */
export function takeLock(
  userData: string,
  onSecond: (argv: string[], folder: string) => void,
): boolean {
  const place = join(tmpdir(), `candor-stand-in-${hash(userData)}`)
  mkdirSync(place, { recursive: true })
  const lock = join(place, 'lock')

  if (isHeld(lock)) {
    const call: Call = { argv: process.argv, folder: process.cwd() }
    writeFileSync(join(place, `call-${process.pid}.json`), JSON.stringify(call))
    return false
  }
  writeFileSync(lock, String(process.pid))
  process.once('exit', () => rmSync(place, { recursive: true, force: true }))
  watch(place, () => hear(place, onSecond)).unref()
  return true
}

function hear(place: string, onSecond: (argv: string[], folder: string) => void): void {
  for (const name of readdirSync(place).filter((file) => file.startsWith('call-'))) {
    const path = join(place, name)
    const call = parse(readFileSync(path, 'utf8'))
    // Written, but not to its end: the next change tells.
    if (call === null) continue
    rmSync(path, { force: true })
    onSecond(call.argv, call.folder)
  }
}

function parse(text: string): Call | null {
  try {
    return JSON.parse(text) as Call
  } catch {
    return null
  }
}

/** The lock of a killed process is nobody's. */
function isHeld(lock: string): boolean {
  try {
    process.kill(Number(readFileSync(lock, 'utf8')), 0)
    return true
  } catch {
    return false
  }
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}
