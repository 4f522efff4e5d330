import type { Plugin } from 'vite'

const IMPORT = /^import (?:([\w$]+)(?:, | ))?(?:\{ ([^}]*) \} )?from "(node:[\w/]+)";$/gm

/**
 * Takes Node's own modules without importing them. An `import` reads every export of such a module, and so loads what
 * hides behind getters: for `node:http` that is a whole fetch, a third of the time in which a host starts.
 */
export function leanBuiltins(): Plugin {
  return {
    name: 'lean-builtins',
    renderChunk: (code) => ({ code: withoutImports(code), map: null }),
  }
}

/** The code of a chunk with its imports of Node's modules as constants, each on the line where it stood. */
export function withoutImports(code: string): string {
  return code.replaceAll(IMPORT, (_line, whole?: string, names?: string, from?: string) => {
    const taken = [whole, names && `{ ${names.replaceAll(' as ', ': ')} }`].filter(Boolean)
    return taken.map((left) => `const ${left} = process.getBuiltinModule("${from}");`).join(' ')
  })
}
