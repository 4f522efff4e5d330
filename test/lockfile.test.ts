import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

type Entry = {
  readonly resolved?: string
  readonly gypfile?: boolean
  readonly optionalDependencies?: Record<string, string>
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Entry>
}
const entries = Object.entries(lock.packages)

describe('package-lock.json', () => {
  // npm writes it without those that a registry lacks, and then "npm ci" refuses it.
  it('names the binaries of every platform', () => {
    const missing = entries.flatMap(([place, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) =>
          !(`node_modules/${name}` in lock.packages) &&
          !(`${place}/node_modules/${name}` in lock.packages),
      ),
    )
    expect(missing).toEqual([])
  })

  it('asks nobody for a compiler: "npm run fix:lock" after adding a package', () => {
    expect(lock.packages['node_modules/better-sqlite3']?.gypfile).toBe(false)
  })

  it('sends nobody to a registry of our own', () => {
    const elsewhere = entries.filter(
      ([, { resolved = '' }]) => !/^$|^https:\/\/registry\.npmjs\.org\//.test(resolved),
    )
    expect(elsewhere).toEqual([])
  })
})
