import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, runQuietly } from './run.ts'

const folder = join(root, 'node_modules', 'electron')

export type Electron = { readonly program: string } | { readonly missing: string }

/** Electron's program, fetched if that can be done soon; else a sentence's first half on why not. */
export async function findElectron(): Promise<Electron> {
  if (process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']) {
    return { missing: 'There is no display here' }
  }
  const program = installedProgram() ?? (await install())
  if (program !== null) return { program }
  return { missing: "Electron's program is not on this computer and could not be fetched now" }
}

/** Where electron's own index.js would look. Requiring that file would start a long download. */
function installedProgram(): string | null {
  const pathFile = join(folder, 'path.txt')
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8') : null
  const elsewhere = process.env['ELECTRON_OVERRIDE_DIST_PATH']
  if (elsewhere === undefined && name === null) return null
  const program = join(elsewhere ?? join(folder, 'dist'), name ?? 'electron')
  return existsSync(program) ? program : null
}

/** Electron downloads its program on first use. Without a network this must not keep anyone waiting. */
async function install(): Promise<string | null> {
  const seconds = (await isReachable()) ? 60 : 8
  if (seconds === 60) console.log('Fetching Electron, once (about 120 MB) …')
  await runQuietly(process.execPath, [join(folder, 'install.js')], { timeout: seconds * 1000 })
  return installedProgram()
}

/** A look before the download. Only a hint: a zip in the cache needs no network, a mirror another. */
async function isReachable(): Promise<boolean> {
  const mirror = process.env['ELECTRON_MIRROR'] ?? process.env['npm_config_electron_mirror']
  const behindProxy = process.env['HTTPS_PROXY'] ?? process.env['https_proxy']
  if (behindProxy !== undefined) return true
  return fetch(mirror ?? 'https://github.com', {
    method: 'HEAD',
    signal: AbortSignal.timeout(4000),
  })
    .then(() => true)
    .catch(() => false)
}
