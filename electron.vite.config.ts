import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import type { Plugin } from 'vite'
import { leanBuiltins } from './scripts/lean-builtins.ts'

const root = import.meta.dirname
const alias = { '@shared': resolve(root, 'src/shared') }

/**
 * What the window's page is made of, each with what it imports: what asks for the program, the program with the first
 * screen, and what several of the later pages share. Every other page is a chunk of its own (pages/late-pages.ts).
 * The styles come whole with the program, so that their order, and who wins, does not hang on the way somebody took.
 */
const pageChunks = [
  { name: 'index', test: /renderer[\\/]first\.ts$/, priority: 3 },
  { name: 'main', test: /renderer[\\/]main\.tsx$|(?<!first)\.css$/, priority: 2 },
  { name: 'later', minShareCount: 2, priority: 1 },
]

export default defineConfig({
  // Two entries, one set of chunks: the desktop host and the `candor` command (plain Node).
  // What stands in package.json under "dependencies" stays outside the bundle.
  main: {
    resolve: { alias },
    plugins: [leanBuiltins()],
    build: {
      sourcemap: true,
      rolldownOptions: {
        input: {
          index: resolve(root, 'src/main/index.ts'),
          cli: resolve(root, 'src/main/cli.ts'),
          'store-worker': resolve(root, 'src/main/store-worker.ts'),
        },
        // Beside the entries, so that "../renderer" from import.meta.url holds in every file.
        output: { chunkFileNames: '[name]-[hash].js' },
      },
    },
  },

  // A sandboxed preload must be one CommonJS file with nothing left to require but Electron.
  preload: {
    resolve: { alias },
    build: {
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: resolve(root, 'src/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },

  // The host's window. The guests' page is built by room.vite.config.ts.
  renderer: {
    root: resolve(root, 'src/renderer'),
    publicDir: false,
    resolve: { alias },
    plugins: [react(), absoluteBase()],
    build: {
      // The page forbids data: addresses and inline scripts, so everything is a file.
      assetsInlineLimit: 0,
      minify: true,
      rolldownOptions: {
        input: { index: resolve(root, 'src/renderer/index.html') },
        output: { codeSplitting: { groups: pageChunks } },
      },
    },
  },
})

/** electron-vite insists on './', which breaks on a reload at /teams/1; both hosts serve from '/'. */
function absoluteBase(): Plugin {
  return { name: 'absolute-base', enforce: 'post', config: () => ({ base: '/' }) }
}
