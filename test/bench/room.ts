// npm run bench:room: what a card costs in a room, beside what it costs with nothing around it. Both hosts run at once
// and are asked in turns (ours, bare, bare, ours), so that whatever else the machine does falls on both.
import { cpus } from 'node:os'
import { resolve } from 'node:path'
import { build } from '../../scripts/build.ts'
import { isBuilt } from '../../scripts/freshness.ts'
import { root } from '../../scripts/run.ts'
import { startBareHost, startOurHost, type Target } from './hosts.ts'
import { inWords, quantiles, type Quantiles } from './quantiles.ts'
import { openScreens, type Sample, type Screens } from './screens.ts'

const SCREENS = [10, 50, 200]
const TURNS = 4
const CARDS_A_TURN = 30
const TOGETHER = 50
const TEXT = 'We found the broken alarm by chance, an hour after the first mail from a customer'

type Both<Value> = { readonly ours: Value; readonly bare: Value }
type Names = keyof Both<unknown>

const cli = process.env['CANDOR_BENCH_HOST'] ?? resolve(root, 'out/main/cli.js')
if (!process.env['CANDOR_BENCH_HOST'] && !isBuilt() && !(await build({ quiet: true })))
  process.exit(1)

const [ours, bare] = [await startOurHost(cli), await startBareHost()]
console.log(`${cpus().length} × ${cpus()[0]?.model ?? 'CPU'}, Node ${process.versions.node}\n`)
console.log(
  '| screens | cards | what | ours p50 / p95 / p99 ms | bare p50 / p95 / p99 ms | ratio |',
)
console.log('|--:|---|---|--:|--:|--:|')

for (const isRevealed of [true, false]) {
  for (const count of SCREENS) await compare(count, isRevealed)
}
await joinTogether()

const memory = ours.memory()
console.log(
  `\nmemory of our host: ${memory.now.toFixed(0)} MB, at the most ${memory.most.toFixed(0)} MB`,
)
await Promise.all([ours.stop(), bare.stop()])
process.exit(0)

async function compare(count: number, isRevealed: boolean): Promise<void> {
  const cards = isRevealed ? 'open' : 'sealed'
  const targets = { ours: await ours.openRoom(isRevealed), bare: bare.target }
  const screens = await bothOf((name) => openScreens(targets[name], count))
  // The first cards warm both up, and are not counted.
  for (const name of inTurns(2)) await series(screens[name], 10)

  const before = { ours: screens.ours.bytes(), bare: screens.bare.bytes() }
  const samples: { [N in Names]: Sample[] } = { ours: [], bare: [] }
  for (const name of inTurns(TURNS)) {
    samples[name].push(...(await series(screens[name], CARDS_A_TURN)))
  }
  const sent = samples.ours.length
  const bytes = (name: Names) => (screens[name].bytes() - before[name]) / sent / count
  row(count, cards, 'accepted', samples, ({ acceptedMs }) => acceptedMs)
  row(count, cards, 'on the last screen', samples, ({ everywhereMs }) => everywhereMs)
  const [own, floor] = [bytes('ours'), bytes('bare')]
  const shown = [own.toFixed(0), floor.toFixed(0), (own / floor).toFixed(2)].join(' | ')
  console.log(`| ${count} | ${cards} | bytes a card and screen | ${shown} |`)
  const [ownMb, floorMb] = [ours.memory().now, bare.memory().now].map((mb) => mb.toFixed(0))
  console.log(`| ${count} | ${cards} | memory, MB | ${ownMb} | ${floorMb} | |`)
  if (count >= TOGETHER) await together(count, cards, screens)
  await bothOf((name) => screens[name].close())
}

async function together(count: number, cards: string, screens: Both<Screens>): Promise<void> {
  const samples: { [N in Names]: Sample[] } = { ours: [], bare: [] }
  for (const name of inTurns(TURNS)) {
    samples[name].push(...(await screens[name].sendTogether(TOGETHER, TEXT)))
  }
  row(count, cards, `${TOGETHER} at once, accepted`, samples, ({ acceptedMs }) => acceptedMs)
  row(count, cards, `${TOGETHER} at once, everywhere`, samples, ({ everywhereMs }) => everywhereMs)
}

async function joinTogether(): Promise<void> {
  const took: { [N in Names]: number[] } = { ours: [], bare: [] }
  for (const name of inTurns(TURNS)) {
    const target: Target = name === 'ours' ? await ours.openRoom(false) : bare.target
    const start = performance.now()
    const screens = await openScreens(target, 200)
    took[name].push(performance.now() - start)
    await screens.close()
  }
  row(200, 'sealed', '200 join at once', took, (ms) => ms)
}

async function series(screens: Screens, cards: number): Promise<Sample[]> {
  const samples: Sample[] = []
  for (let n = 0; n < cards; n += 1) samples.push(await screens.send(n, TEXT))
  return samples
}

/** ours, bare, bare, ours, and so on: so often each, twice. */
function inTurns(turns: number): Names[] {
  return Array.from({ length: turns }, (): Names[] => ['ours', 'bare', 'bare', 'ours']).flat()
}

async function bothOf<Value>(make: (name: Names) => Promise<Value>): Promise<Both<Value>> {
  return { ours: await make('ours'), bare: await make('bare') }
}

function row<Item>(
  count: number,
  cards: string,
  what: string,
  samples: Both<readonly Item[]>,
  msOf: (item: Item) => number,
): void {
  const own: Quantiles = quantiles(samples.ours.map(msOf))
  const floor: Quantiles = quantiles(samples.bare.map(msOf))
  const ratios = [own.p50 / floor.p50, own.p95 / floor.p95].map((ratio) => ratio.toFixed(2))
  const shown = [inWords(own), inWords(floor), ratios.join(' / ')].join(' | ')
  console.log(`| ${count} | ${cards} | ${what} | ${shown} |`)
}
