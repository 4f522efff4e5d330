import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path/posix'
import { describe, expect, it } from 'vitest'

const mainGround = ['shared', 'main/log', 'main/db', 'main/events', 'main/export']

/**
 * Who may import whom. A place may always import itself; a name stands for all that begins with it.
 * Places are folders of src, two levels deep; files that lie directly in main or renderer are that
 * process's top ("main", "renderer"), which may use everything in it and is used by nothing.
 * A folder that is missing here fails the first test: give it a line, and so a position.
 */
const arrows: Record<string, readonly string[]> = {
  shared: [],
  'shared/domain': ['shared/errors'],
  'shared/text': ['shared/errors', 'shared/domain'],
  'shared/api': ['shared/errors', 'shared/domain'],

  'main/log': ['shared'],
  'main/db': ['shared', 'main/log'],
  'main/events': ['shared', 'main/log'],
  'main/export': ['shared'],
  'main/features': mainGround,
  'main/api': [...mainGround, 'main/features'],
  'main/room': [...mainGround, 'main/features', 'main/api'],
  'main/app': [...mainGround, 'main/features', 'main/api'],
  'main/cli': [...mainGround, 'main/api', 'main/open-host', 'main/serve'],
  main: ['shared', 'main'],

  preload: ['shared'],

  'renderer/ui': ['shared/text'],
  'renderer/api': ['shared', 'renderer/ui'],
  'renderer/features': ['shared', 'renderer/ui', 'renderer/api'],
  'renderer/pages': ['shared', 'renderer/ui', 'renderer/api', 'renderer/features'],
  renderer: ['shared', 'renderer'],
}

/**
 * Opening a database file a second time inside this process and closing it again drops SQLite's
 * locks, and copying one that is open tears it. So the db folder moves and deletes whole files, but
 * opens none by itself, except here:
 */
const mayOpen: Record<string, readonly string[]> = {
  // Notes beside databases, and copies of what no connection has open.
  'src/main/db/moved-folder.ts': ['readFileSync', 'writeFileSync'],
  'src/main/db/move-place.ts': ['writeFileSync'],
  'src/main/db/move-data.ts': ['cp', 'readFileSync', 'writeFileSync'],
  // Flushes, hashes and signs backups, which SQLite has finished and closed before.
  // Writes an export, from a copy of its own.
  'src/main/db/lossless.ts': ['writeSync'],
  'src/main/db/export-everything.ts': ['openSync'],
  // Reads a file that could not be opened, before anything else has it open.
  'src/main/db/salvage.ts': ['copyFileSync', 'openSync', 'readSync'],
  'src/main/db/back-up.ts': ['openSync', 'readFileSync', 'readSync', 'writeFileSync'],
}
const opensFiles =
  /^(open|openSync|read|readSync|readFile|readFileSync|copyFile|copyFileSync|cp|cpSync|createReadStream|createWriteStream|writeFile|writeFileSync|appendFile|appendFileSync|openAsBlob|promises|default|\*)$/

const sources = globSync('src/**/*.{ts,tsx}')
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !/\.(test|d)\.tsx?$/.test(file))
const imports = sources.flatMap((file) =>
  importsOf(readFileSync(file, 'utf8')).map((found) => ({ file, ...found })),
)
const ownImports = imports.flatMap(({ file, from }) => {
  const target = resolve(file, from)
  return target === null ? [] : [{ file, target }]
})

describe('the terminal', () => {
  it('is written to through the log, which keeps what happened; and by commands', () => {
    const speaks = /\bconsole\.(log|info|warn|error|debug)\(/
    const found = sources.filter(
      (file) => file.startsWith('src/main/') && speaks.test(readFileSync(file, 'utf8')),
    )
    const isMine = (file: string) => /^src\/main\/(cli|log)\b/.test(file)
    expect(found.filter((file) => !isMine(file))).toEqual([])
  })
})

describe('the tests', () => {
  // On a busy machine a time tells nothing; `npm run bench` measures. `vi.waitFor` gives up after a second,
  // `expect.poll` has the patience of vitest.config.ts.
  it('measure no time, and wait with patience', () => {
    const isHurried = /\b(performance\.now|process\.(cpuUsage|hrtime)|vi\.wait(For|Until))\b/
    const found = globSync(['src/**/*.test.{ts,tsx}', 'test/**/*.{test,spec}.ts']).filter(
      (file) => !file.endsWith('guards.test.ts') && isHurried.test(readFileSync(file, 'utf8')),
    )
    expect(found).toEqual([])
  })
})

describe('layers', () => {
  it('know every folder of src', () => {
    expect([...new Set(sources.map(placeOf))].filter((place) => !(place in arrows))).toEqual([])
  })

  it('import only what lies below them', () => {
    const wrong = ownImports.filter(({ file, target }) => !isAllowed(file, target))
    expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([])
  })

  it('keep features of the renderer apart', () => {
    const wrong = ownImports.filter(({ file, target }) => {
      const [from, to] = [featureOf(file), featureOf(target)]
      return from !== null && to !== null && from !== to
    })
    expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([])
  })

  it('keep Electron in app, index and preload, and the database driver in db', () => {
    const homes: Record<string, RegExp> = {
      electron: /^src\/(main\/app\/|main\/index\.ts$|preload\/)/,
      'better-sqlite3': /^src\/main\/db\//,
    }
    const wrong = imports.filter(({ file, from }) => {
      const home = homes[from.split('/')[0] ?? '']
      return home !== undefined && !home.test(file)
    })
    expect(wrong.map(({ file, from }) => `${file} imports ${from}`)).toEqual([])
  })
})

describe('pages', () => {
  it('never makes HTML of a text', () => {
    const makesHtml =
      /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|srcdoc|createContextualFragment|parseFromString|document\.write)\b/i
    const found = sources.filter(
      (file) => file.startsWith('src/renderer/') && makesHtml.test(readFileSync(file, 'utf8')),
    )
    expect(found).toEqual([])
  })
})

describe('database files', () => {
  it('are opened by nothing but the driver', () => {
    const wrong = imports
      .filter(({ file, from }) => file.startsWith('src/main/db/') && isFileSystem(from))
      .flatMap(({ file, names }) =>
        names
          .filter((name) => opensFiles.test(name) && !mayOpen[file]?.includes(name))
          .map((name) => `${file} takes ${name} from node:fs`),
      )
    expect(wrong).toEqual([])
  })
})

type Import = { readonly from: string; readonly names: readonly string[] }

/** Every import and re-export of a file, with the names taken ('*' and 'default' among them). */
function importsOf(code: string): Import[] {
  const statement = /^(?:import|export)\s+(?:type\s+)?([^'"`;]*?)\s*from\s*['"]([^'"]+)['"]/gm
  const bare = /^import\s*['"]([^'"]+)['"]/gm
  const dynamic = /\b(?:import|require)\(\s*['"]([^'"]+)['"]/g
  return [
    ...[...code.matchAll(statement)].map((m) => ({ from: m[2] ?? '', names: namesIn(m[1] ?? '') })),
    ...[...code.matchAll(bare), ...code.matchAll(dynamic)].map((m) => ({
      from: m[1] ?? '',
      names: ['*'],
    })),
  ]
}

/** "fs, { open as o, type Stats }" gives default, open, Stats; "* as fs" gives *. */
function namesIn(clause: string): string[] {
  const [outside = '', inside = ''] = clause.split(/[{}]/)
  const parts = (list: string) => list.split(',').map((part) => part.trim())
  return [
    ...parts(outside).map((part) => (part.startsWith('*') ? '*' : part && 'default')),
    ...parts(inside).map((part) => part.replace(/^type\s+/, '').split(/\s+as\s+/)[0] ?? ''),
  ].filter((name) => name !== '')
}

/** The path in src, without ending, that an import means; null for packages. */
function resolve(file: string, from: string): string | null {
  const path = from.replace(/\?.*$/, '').replace(/^@shared\//, '/src/shared/')
  if (path.startsWith('/')) return path.slice(1)
  if (!path.startsWith('.')) return null
  return normalize(join(dirname(file), path))
}

/** src/main/db/open.ts lies in main/db, src/main/cli.ts in main. */
function placeOf(path: string): string {
  const parts = path.replace(/^src\//, '').split('/')
  return parts.length > 2 ? parts.slice(0, 2).join('/') : (parts[0] ?? '')
}

function isAllowed(file: string, target: string): boolean {
  if (!target.startsWith('src/')) return /^(resources\/|package\.json$)/.test(target)
  const inner = target.slice('src/'.length)
  const place = placeOf(file)
  if (placeOf(target) === place) return true
  return (arrows[place] ?? []).some((name) => inner === name || inner.startsWith(`${name}/`))
}

function isFileSystem(from: string): boolean {
  return /^(node:)?fs(\/promises)?$/.test(from)
}

function featureOf(path: string): string | null {
  return /^src\/renderer\/features\/([^/]+)/.exec(path)?.[1] ?? null
}

it('finds the files it guards', () => {
  expect(sources.length).toBeGreaterThan(10)
  expect(existsSync('src/shared/errors.ts')).toBe(true)
})
