import { rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll } from 'vitest'

export const root = resolve(import.meta.dirname, '../..')

/** Builds a program once for a test file, below node_modules, where it finds the driver; gives the folder it lies in. */
export function builtOnce(entry: string, name: string): string {
  const outDir = join(root, 'node_modules/.cache', `${name}-${process.pid}`)
  beforeAll(async () => {
    await build({
      root,
      configFile: false,
      logLevel: 'silent',
      resolve: { alias: { '@shared': join(root, 'src/shared') } },
      build: { ssr: entry, outDir },
    })
  }, 60_000)
  afterAll(() => rmSync(outDir, { recursive: true }))
  return outDir
}
