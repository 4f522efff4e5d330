import { startOurHost } from './hosts.ts'
import { openScreens } from './screens.ts'
import { setTimeout as w } from 'node:timers/promises'
import { execSync } from 'node:child_process'
const h = await startOurHost('/work/main/node_modules/.cache/rt-bench/main/cli.js')
const pid = execSync('pgrep -n -f rt-bench/main/cli.js').toString().trim()
const say = async (what) => {
  console.log(what, h.memory().now.toFixed(0), h.memory().most.toFixed(0))
  process.kill(Number(pid), 'SIGUSR2')
  await w(500)
}
await say('start')
for (let k = 0; k < 6; k++) {
  const t = await h.openRoom(true)
  const s = await openScreens(t, 200)
  await say('200 joined')
  for (let n = 0; n < 60; n++) await s.send(n, 'x'.repeat(80))
  await s.close()
  await say('closed ' + k)
}
await h.stop()
process.exit()
