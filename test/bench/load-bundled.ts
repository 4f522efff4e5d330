import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'

const root = resolve(import.meta.dirname, '../..')

/** Loads a file that stands on src/, bundled as the product is: a module runner's own calls would be timed with ours. */
export async function loadBundled<Module>(name: string): Promise<Module> {
  const outDir = join(root, 'out/bench')
  await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'error',
    resolve: { alias: { '@shared': join(root, 'src/shared') } },
    build: {
      ssr: join(import.meta.dirname, `${name}.ts`),
      outDir,
      emptyOutDir: true,
      target: 'node24',
      rolldownOptions: { output: { entryFileNames: `${name}.mjs`, format: 'esm' } },
    },
  })
  return (await import(pathToFileURL(join(outDir, `${name}.mjs`)).href)) as Module
}
