// npm run bench: one table, each figure beside its floor in the same run. `-- commit search` measures those alone,
// `-- --write` puts the table into docs/performance.md.
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { format } from 'prettier'
import { build } from '../../scripts/build.ts'
import { isBuilt } from '../../scripts/freshness.ts'
import { root } from '../../scripts/run.ts'
import { boardRows } from './board.ts'
import type * as inProcess from './in-process.ts'
import { loadBundled } from './load-bundled.ts'
import { paintRows } from './paint.ts'
import { startRows } from './start.ts'
import { HEAD, line, withTable, type Row } from './table.ts'

// First, because it empties the folder that the bundle lies in.
if (!isBuilt() && !(await build({ quiet: true }))) process.exit(1)
const here = await loadBundled<typeof inProcess>('in-process')
const BENCHES: Record<string, () => Promise<Row[]>> = {
  commit: here.commitRows,
  snapshot: here.snapshotRows,
  search: here.searchRows,
  start: startRows,
  paint: paintRows,
  board: boardRows,
  export: here.exportRows,
  suggest: here.suggestRows,
}

const isWriting = process.argv.includes('--write')
const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'))
if (isWriting && asked.length > 0) throw new Error('only the whole table is written')

const lines = [HEAD]
console.log(HEAD)
for (const [name, rowsOf] of Object.entries(BENCHES)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  for (const row of (await rowsOf()).map(line)) {
    lines.push(row)
    console.log(row)
  }
}
if (isWriting) {
  const path = join(root, 'docs/performance.md')
  const when = `Measured on ${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores, Node ${process.versions.node}:`
  const table = [when, '', ...lines].join('\n')
  writeFileSync(
    path,
    await format(withTable(readFileSync(path, 'utf8'), table), { parser: 'markdown' }),
  )
}
