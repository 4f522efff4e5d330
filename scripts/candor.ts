// npm run -s candor -- <command>: the candor command from a checkout, built first where needed.
import { join } from 'node:path'
import { build } from './build.ts'
import { isBuilt } from './freshness.ts'
import { callerFolder, hostFlags, root, run } from './run.ts'

if (isBuilt() || (await build({ quiet: true }))) {
  process.exitCode = await run(
    process.execPath,
    [...hostFlags, join(root, 'out/main/cli.js'), ...process.argv.slice(2)],
    { cwd: callerFolder },
  )
} else {
  process.exitCode = 1
}
