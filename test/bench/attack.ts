// npm run bench:attack: how long a guest who does no harm waits for their picture while others do, beside the same
// room in peace. Host, attackers and guest are processes of their own; peace and attack take turns.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { cpus } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { build } from '../../scripts/build.ts'
import { isBuilt } from '../../scripts/freshness.ts'
import { root } from '../../scripts/run.ts'
import { startOurHost, type Target } from './hosts.ts'
import { inWords, quantiles } from './quantiles.ts'
import { openScreen } from './screens.ts'

const WAYS = [
  'requests',
  'slow reader',
  'broken frames',
  'too large',
  'wrong codes',
  'silent connections',
] as const
const TURNS = 3
const ASKED_A_TURN = 30
/** Slower than the limit of a guest, who would wait for that else. */
const EVERY_MS = 60
const CARDS = 40

if (!isBuilt() && !(await build({ quiet: true }))) process.exit(1)

const ours = await startOurHost(resolve(root, 'out/main/cli.js'))
console.log(`${cpus().length} × ${cpus()[0]?.model ?? 'CPU'}, Node ${process.versions.node}\n`)
console.log(
  '| meanwhile | picture, p50 / p95 / p99 ms | longest | in peace, p50 / p95 / p99 ms | longest |',
)
console.log('|---|--:|--:|--:|--:|')
let longest = 0
for (const way of WAYS) await measure(way)
const memory = ours.memory()
console.log(`\nlongest of all: ${longest.toFixed(0)} ms (the promise: under 1,000)`)
console.log(
  `memory of our host: ${memory.now.toFixed(0)} MB, at the most ${memory.most.toFixed(0)}`,
)
await ours.stop()

async function measure(way: (typeof WAYS)[number]): Promise<void> {
  const room = await ours.openRoom(true)
  const guest = await openScreen(room)
  for (let n = 0; n < CARDS; n += 1) {
    await guest.ask(room.card(`Card ${n}`))
    await pause(EVERY_MS)
  }
  const peace: number[] = []
  const attack: number[] = []
  for (let turn = 0; turn < TURNS; turn += 1) {
    peace.push(...(await pictures(room, guest)))
    const end = await startAttack(way, room)
    attack.push(...(await pictures(room, guest)))
    await end()
  }
  await guest.close()
  longest = Math.max(longest, ...attack)
  const shown = [attack, peace].flatMap((times) => [
    inWords(quantiles(times)),
    Math.max(...times).toFixed(0),
  ])
  console.log(`| ${way} | ${shown.join(' | ')} |`)
}

async function startAttack(way: string, { address, retroId, secret }: Target) {
  const child = fork(join(import.meta.dirname, 'attackers.ts'), [way, address, retroId, secret])
  await once(child, 'message')
  return async () => {
    child.kill('SIGKILL')
    await once(child, 'exit')
  }
}

async function pictures(
  { retroId }: Target,
  guest: Awaited<ReturnType<typeof openScreen>>,
): Promise<number[]> {
  const times: number[] = []
  for (let n = 0; n < ASKED_A_TURN; n += 1) {
    const begun = performance.now()
    await guest.ask({ name: 'retro.get', input: { retroId } })
    times.push(performance.now() - begun)
    await pause(EVERY_MS)
  }
  return times
}
