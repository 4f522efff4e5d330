// npm start: Candor in its own window, or in the browser where Electron cannot run.
import { constants } from 'node:os'
import { join } from 'node:path'
import { build } from './build.ts'
import { findElectron } from './electron.ts'
import { isBuilt } from './freshness.ts'
import { callerFolder, hostFlags, root, run } from './run.ts'

const args = process.argv.slice(2)
process.exitCode = await start()

async function start(): Promise<number> {
  if (!isBuilt()) {
    console.log('Building Candor …')
    if (!(await build({ quiet: true }))) return 1
  }

  const electron = await findElectron()
  if ('missing' in electron) return inBrowser(electron.missing)

  const begun = Date.now()
  const code = await inWindow(electron.program)
  // Missing system libraries or a sandbox that the system forbids end Electron at once.
  const endedAtOnce = code !== 0 && !wasStopped(code) && Date.now() - begun < 5000
  return endedAtOnce ? inBrowser(`Electron ended at once with code ${code}`) : code
}

function inWindow(program: string): Promise<number> {
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0
  if (isRoot) console.log("Electron refuses to run as root in its sandbox, so it's off this time.")
  // The folder, not the file: Electron takes the name, and so the data folder, from package.json.
  // Its own switch comes last, where it does not shift what Candor reads.
  return run(program, [root, ...args, ...(isRoot ? ['--no-sandbox'] : [])], { cwd: callerFolder })
}

function inBrowser(reason: string): Promise<number> {
  console.log(`${reason}, so Candor opens in your browser instead of a window of its own.`)
  return run(process.execPath, [...hostFlags, join(root, 'out/main/cli.js'), 'serve', ...args], {
    cwd: callerFolder,
  })
}

/** By Ctrl-C, a closed terminal or `kill`, as a shell counts them. */
function wasStopped(code: number): boolean {
  const { SIGHUP, SIGINT, SIGTERM } = constants.signals
  return [SIGHUP, SIGINT, SIGTERM].some((signal) => code === 128 + signal)
}
