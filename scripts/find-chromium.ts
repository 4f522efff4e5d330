import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'

/**
 * What tests give a browser. The middle ones keep it from calling home, which on a closed network
 * means thousands of refused connections.
 */
export const chromiumArgs: readonly string[] = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A Chromium to test with: the one named in CANDOR_CHROMIUM, an installed one, or Playwright's. */
export function findChromium(): string | null {
  const named = process.env['CANDOR_CHROMIUM']
  if (named) return existsSync(named) ? named : null
  return [...usualPlaces(), chromium.executablePath()].find((path) => existsSync(path)) ?? null
}

/** The same, and as root on Debian it installs one where there is none. */
export function findOrInstallChromium(): string | null {
  return findChromium() ?? (canInstall() ? installChromium() : null)
}

/** What to tell a person when there is none. */
export function noChromium(): string {
  const named = process.env['CANDOR_CHROMIUM']
  return named
    ? `CANDOR_CHROMIUM names ${named}, which is not there.`
    : 'No Chromium, Chrome or Edge was found. Install one, or name one with CANDOR_CHROMIUM.'
}

function usualPlaces(): string[] {
  switch (process.platform) {
    case 'darwin':
      return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
        (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
      )
    case 'win32': {
      const folders = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA']
      return folders.flatMap((variable) => {
        const folder = process.env[variable]
        const programs = ['Google/Chrome', 'Chromium', 'Microsoft/Edge']
        if (folder === undefined) return []
        return programs.map((program) =>
          join(
            folder,
            program,
            'Application',
            program.endsWith('Edge') ? 'msedge.exe' : 'chrome.exe',
          ),
        )
      })
    }
    default: {
      const names = ['chromium', 'chromium-browser', 'google-chrome', 'microsoft-edge']
      const folders = (process.env['PATH'] ?? '').split(delimiter)
      return names.flatMap((name) => folders.map((folder) => join(folder, name)))
    }
  }
}

function canInstall(): boolean {
  const isRoot = process.getuid?.() === 0
  return isRoot && existsSync('/etc/debian_version') && !process.env['CANDOR_CHROMIUM']
}

function installChromium(): string | null {
  console.error('Installing Chromium from Debian, for the tests …')
  const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    const { status, stderr } = spawnSync('apt-get', args, { ...options, encoding: 'utf8' })
    if (status !== 0) console.error(stderr)
  }
  return findChromium()
}

if (import.meta.main) {
  const found = process.argv.includes('--install') ? findOrInstallChromium() : findChromium()
  if (found === null) {
    console.error(noChromium())
    process.exitCode = 1
  } else {
    console.log(found)
  }
}
