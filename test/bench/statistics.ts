// npm run bench:statistics: the measures of change beside brute force, and how often they cry wolf. Fails where
// anything differs.
import { join, resolve } from 'node:path'
import { runnerImport } from 'vite'
import type * as report from './statistics-report.ts'

const root = resolve(import.meta.dirname, '../..')

const { module } = await runnerImport<typeof report>(
  join(import.meta.dirname, 'statistics-report.ts'),
  {
    configFile: false,
    root,
    logLevel: 'error',
    resolve: { alias: { '@shared': join(root, 'src/shared') } },
  },
)

if (!module.reportStatistics(console.log)) process.exitCode = 1
