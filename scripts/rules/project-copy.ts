import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { root } from '../run.ts'

const LEFT_OUT = new Set([
  '.git',
  'dist',
  'node_modules',
  'out',
  'playwright-report',
  'test-results',
])

export type ProjectCopy = ReturnType<typeof copyProject>

/** A copy of the project that may be broken. Not below node_modules, where nothing is compiled. */
export function copyProject() {
  const folder = mkdtempSync(join(tmpdir(), 'candor-rules-'))
  cpSync(root, folder, {
    recursive: true,
    filter: (path) => path === root || !LEFT_OUT.has(basename(path)),
  })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
  return {
    folder,
    /** Runs a work while one place of one file is something else; throws where the place is not there, or twice. */
    async changed<Result>(
      { file, find, replace }: { file: string; find: string; replace: string },
      work: () => Promise<Result>,
    ): Promise<Result> {
      const path = join(folder, file)
      const whole = readFileSync(path, 'utf8')
      const [before, after, ...more] = whole.split(find)
      if (before === undefined || after === undefined || more.length > 0)
        throw new Error(`is not there exactly once in ${file}: ${find}`)
      writeFileSync(path, `${before}${replace}${after}`)
      try {
        return await work()
      } finally {
        writeFileSync(path, whole)
      }
    },
    remove: (): void => rmSync(folder, { recursive: true, force: true }),
  }
}
