// npm run bench: one table, each figure beside its floor in the same run. `-- commit search` measures those alone,
// `-- --write` puts the table into docs/performance.md.
import { build } from '../../scripts/build.ts'
import { isBuilt } from '../../scripts/freshness.ts'
import { boardRows } from './board.ts'
import type * as inProcess from './in-process.ts'
import { loadBundled } from './load-bundled.ts'
import { paintRows } from './paint.ts'
import { startRows } from './start.ts'
import { HEAD, line, type Row } from './table.ts'

const here = await loadBundled<typeof inProcess>('in-process')
const BENCHES: Record<string, () => Promise<Row[]>> = {
  commit: here.commitRows,
  snapshot: here.snapshotRows,
  search: here.searchRows,
  start: startRows,
  paint: paintRows,
  board: boardRows,
  export: here.exportRows,
}

const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'))
if (!isBuilt() && !(await build({ quiet: true }))) process.exit(1)
console.log(HEAD)
for (const [name, rowsOf] of Object.entries(BENCHES)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  for (const row of await rowsOf()) console.log(line(row))
}
