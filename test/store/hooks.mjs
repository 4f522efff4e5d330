// Lets a child process run our sources as they are: Node strips the types, this finds the files.
import { existsSync, readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'

const shared = new URL('../../src/shared/', import.meta.url)

registerHooks({
  resolve(specifier, context, next) {
    // Packages find their own files.
    if (context.parentURL?.includes('/node_modules/')) return next(specifier, context)
    const from = specifier.startsWith('@shared/')
      ? new URL(specifier.slice('@shared/'.length), shared)
      : specifier.startsWith('.')
        ? new URL(specifier, context.parentURL)
        : null
    if (from === null) return next(specifier, context)
    // `./migrations` is a file and a folder.
    const url = existsSync(`${fileURLToPath(from)}.ts`) ? `${from.href}.ts` : from.href
    return { url, shortCircuit: true }
  },
  load(url, context, next) {
    if (!url.endsWith('?raw')) return next(url, context)
    const text = readFileSync(fileURLToPath(url.slice(0, -'?raw'.length)), 'utf8')
    return {
      format: 'module',
      source: `export default ${JSON.stringify(text)}`,
      shortCircuit: true,
    }
  },
})
