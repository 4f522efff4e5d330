// node test/bench/call.ts: what a call costs beside a bare INSERT that is as durable.
import { join, resolve } from 'node:path'
import { runnerImport } from 'vite'

const root = resolve(import.meta.dirname, '../..')

const { module } = await runnerImport<typeof import('./measure.ts')>(
  join(import.meta.dirname, 'measure.ts'),
  {
    configFile: false,
    root,
    logLevel: 'error',
    resolve: { alias: { '@shared': join(root, 'src/shared') } },
  },
)

const ms = (value: number) => value.toFixed(2)
for (const cards of [0, 1_500]) {
  const { call, raw } = await module.measureCardAdd(cards)
  const ratio = (call / raw).toFixed(1)
  console.log(`card.add with ${cards} cards: ${ms(call)} ms, bare ${ms(raw)} ms, ${ratio} times`)
}
