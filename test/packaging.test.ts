import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

type Config = { readonly files: readonly string[]; readonly electronFuses: Record<string, boolean> }

const require = createRequire(import.meta.url)
const config = parse(readFileSync('electron-builder.yml', 'utf8')) as Config
const schema: unknown = require('app-builder-lib/scheme.json')
const isValid = new Ajv({ strict: false, allowUnionTypes: true }).compile(schema as object)

describe('electron-builder.yml', () => {
  it('is what electron-builder understands', () => {
    isValid(config)
    expect(isValid.errors ?? []).toEqual([])
  })

  it('would be refused with a misspelt key', () => {
    expect(isValid({ ...config, nsiss: {} })).toBe(false)
    expect(isValid({ ...config, electronFuses: { runAsNod: false } })).toBe(false)
  })

  it('closes every door of Electron that Candor does not use', () => {
    expect(config.electronFuses).toEqual({
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      grantFileProtocolExtraPrivileges: false,
    })
  })

  it('packs bundles, not sources, tests or scripts', () => {
    const packed = config.files.filter((pattern) => !pattern.startsWith('!'))
    expect(packed).toEqual([
      'out/**',
      'package.json',
      'node_modules/better-sqlite3/prebuilds/${platform}-${arch}.node',
    ])
  })
})
