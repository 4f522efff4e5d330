// node test/bench/call.ts: what a call costs beside a bare INSERT that is as durable.
import { join, resolve } from 'node:path'
import { runnerImport } from 'vite'
import type * as measure from './measure.ts'

const root = resolve(import.meta.dirname, '../..')

const { module } = await runnerImport<typeof measure>(join(import.meta.dirname, 'measure.ts'), {
  configFile: false,
  root,
  logLevel: 'error',
  resolve: { alias: { '@shared': join(root, 'src/shared') } },
})

const ms = (value: number) => `${value.toFixed(2)} ms`
for (const cards of [0, 1_500]) {
  const { call, raw } = await module.measureCardAdd(cards)
  const [time, work] = [call.middle / raw.middle, call.work / raw.work]
  console.log(`card.add with ${cards} cards beside a bare INSERT:`)
  console.log(`  time ${ms(call.middle)} beside ${ms(raw.middle)}, ${time.toFixed(1)} times`)
  console.log(`  work ${ms(call.work)} beside ${ms(raw.work)}, ${work.toFixed(1)} times`)
}
