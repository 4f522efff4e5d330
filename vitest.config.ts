import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { alias: { '@shared': resolve(import.meta.dirname, 'src/shared') } },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.ts'],
    exclude: ['test/e2e/**', 'node_modules/**'],
    globalSetup: './scripts/test/scratch.ts',
    environment: 'node',
    // Tests wait for disks and processes half of the time: one core fewer, as vitest would have it, stands idle.
    maxWorkers: '100%',
    restoreMocks: true,
    // Real files, sockets and processes, on machines that are busy: late is not wrong.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 20_000 } },
    // A test that passes only the second time has found something: `npm test` names it before its closing line.
    retry: 1,
  },
})
