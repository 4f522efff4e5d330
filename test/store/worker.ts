import { rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
// Below node_modules, where the built worker finds the driver.
const built = join(root, 'node_modules/.cache', `store-worker-${process.pid}`)

/** Builds the worker for what takes long, once for a test file; gives where it lies. */
export function withWorker(): () => string {
  beforeAll(async () => {
    await build({
      root,
      configFile: false,
      logLevel: 'silent',
      resolve: { alias: { '@shared': join(root, 'src/shared') } },
      build: { ssr: join(root, 'src/main/store-worker.ts'), outDir: built },
    })
  }, 60_000)
  afterAll(() => rmSync(built, { recursive: true }))
  return () => join(built, 'store-worker.js')
}
