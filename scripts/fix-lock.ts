// npm run fix:lock: what npm forgets each time it writes package-lock.json.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './run.ts'

const file = join(root, 'package-lock.json')
const lock = JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, object> }
const driver = lock.packages['node_modules/better-sqlite3']

// The driver brings its binaries and says so with this word, which npm leaves out of the lock. An
// npm before 11 would then call for Python and a compiler on every "npm ci".
lock.packages['node_modules/better-sqlite3'] = { ...driver, gypfile: false }
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
