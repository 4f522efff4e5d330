import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const root = import.meta.dirname

/** The guests' page: its own small bundle, in its own folder, for browsers up to three years old. */
export default defineConfig({
  root: resolve(root, 'src/renderer'),
  base: '/',
  publicDir: false,
  resolve: {
    alias: {
      '@shared': resolve(root, 'src/shared'),
      // The same components on a renderer a tenth the size: an old phone has to read every byte before its first field.
      react: 'preact/compat',
      'react-dom': 'preact/compat',
    },
  },
  plugins: [react()],
  build: {
    outDir: resolve(root, 'out/renderer'),
    // Runs after the host's build and leaves its files alone; the build script empties the folder.
    emptyOutDir: false,
    assetsDir: 'room',
    assetsInlineLimit: 0,
    target: ['es2022', 'chrome108', 'edge108', 'firefox115', 'safari16'],
    modulePreload: { polyfill: false },
    reportCompressedSize: true,
    rolldownOptions: { input: { room: resolve(root, 'src/renderer/room.html') } },
  },
})
