import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './run.ts'

/** Written at the end of each build that worked. */
export const stamp = join(root, 'out', '.built')

const inputs = [
  'src',
  'resources',
  'package.json',
  'package-lock.json',
  'electron.vite.config.ts',
  'room.vite.config.ts',
]

/** Is there a build, and nothing newer that would go into it? */
export function isBuilt(): boolean {
  const built = timeOf(stamp)
  return built !== null && inputs.every((input) => !hasNewer(join(root, input), built))
}

/** Folders count too: their time changes when something in them is removed. */
function hasNewer(path: string, than: number): boolean {
  const time = timeOf(path)
  if (time === null) return false
  if (time > than) return true
  if (!statSync(path).isDirectory()) return false
  return readdirSync(path).some((name) => hasNewer(join(path, name), than))
}

function timeOf(path: string): number | null {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? null
}
