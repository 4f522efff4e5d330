import { spawnSync } from 'node:child_process'
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createPackage, extractAll, listPackage } from '@electron/asar'
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { expect, test } from '@playwright/test'

/*
 * The Linux folder that electron-builder makes, from a distribution that stands in for Electron's: its binary is only the
 * place where the fuses are. What is looked at is what goes in, and that what went in runs.
 */
test.skip(process.platform !== 'linux', 'it packs for the system it runs on')
test.setTimeout(120_000)

const root = resolve(import.meta.dirname, '../..')
const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  devDependencies: Record<string, string>
}
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
/** Nobody answers here: a build that asks the internet for something fails. */
const NOWHERE = 'http://127.0.0.1:9'

let scratch = ''
let packed = ''
let extracted = ''

test.beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'candor-package-'))
  const dist = join(scratch, 'electron')
  await standIn(dist)
  const builder = join(root, 'node_modules/electron-builder/cli.js')
  const options = [`-c.electronDist=${dist}`, `-c.directories.output=${join(scratch, 'dist')}`]
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [builder, '--linux', 'dir', '--publish', 'never', ...options],
    {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, HTTP_PROXY: NOWHERE, HTTPS_PROXY: NOWHERE, HOME: scratch },
    },
  )
  expect(status, `${stdout}${stderr}`).toBe(0)
  const [folder = ''] = globSync(join(scratch, 'dist/linux*-unpacked'))
  packed = folder
  extracted = join(scratch, 'extracted')
  extractAll(join(packed, 'resources/app.asar'), extracted)
})
test.afterAll(() => rmSync(scratch, { recursive: true, force: true }))

async function standIn(dist: string): Promise<void> {
  mkdirSync(join(dist, 'locales'), { recursive: true })
  mkdirSync(join(dist, 'resources'))
  for (const locale of ['de', 'en-GB', 'en-US', 'fr']) {
    writeFileSync(join(dist, 'locales', `${locale}.pak`), '')
  }
  // Version 1 of the fuses, nine of them, all as Electron delivers them: open.
  const fuses = Buffer.from([1, 9, ...Buffer.from('1'.repeat(9))])
  const binary = Buffer.concat([Buffer.from(`stands in for Electron ${SENTINEL}`), fuses])
  writeFileSync(join(dist, 'electron'), binary, { mode: 0o755 })
  writeFileSync(join(dist, 'version'), devDependencies['electron']?.replace('^', '') ?? '')
  const empty = join(dist, 'empty')
  mkdirSync(empty)
  await createPackage(empty, join(dist, 'resources/default_app.asar'))
  rmSync(empty, { recursive: true })
}

const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.replaceAll('\\', '/'))
    .toSorted()

test('the package holds what runs: every bundle, one driver for this system, and nothing else', () => {
  const asar = join(packed, 'resources/app.asar')
  const listed = listPackage(asar, { isPack: false })
    .map((name) => name.slice(1))
    .filter((name) => statSync(join(extracted, name)).isFile())
  const built = filesOf(join(root, 'out')).filter((name) => !/\.map$|^\.built$/.test(name))

  const ours = listed.filter((name) => !name.startsWith('node_modules/'))
  expect(ours.toSorted()).toEqual(
    ['package.json', ...built.map((name) => `out/${name}`)].toSorted(),
  )
  expect(built).toEqual(expect.arrayContaining(['main/index.js', 'main/store-worker.js']))

  const driver = listed.filter((name) => name.startsWith('node_modules/'))
  const outside = driver.filter(
    (name) =>
      !/^node_modules\/better-sqlite3\/(LICENSE|package\.json|lib\/.*\.js|prebuilds\/.*)$/.test(
        name,
      ),
  )
  expect(outside).toEqual([])
  const binaries = filesOf(join(packed, 'resources/app.asar.unpacked')).filter((name) =>
    name.endsWith('.node'),
  )
  const name = `node_modules/better-sqlite3/prebuilds/linux-${process.arch}.node`
  expect(binaries).toEqual([name])
  const [original, copy] = [root, join(packed, 'resources/app.asar.unpacked')].map((at) =>
    readFileSync(join(at, name)),
  )
  expect(copy?.equals(original ?? Buffer.alloc(0))).toBe(true)
})

test('every fuse stands as the configuration says, in the binary itself', async () => {
  const wire = await getCurrentFuseWire(join(packed, 'candor'))
  // In the wire a fuse is the character 1 or 0.
  const [open, closed] = [0x31, 0x30]
  expect(wire).toMatchObject({
    [FuseV1Options.RunAsNode]: closed,
    [FuseV1Options.EnableCookieEncryption]: open,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: closed,
    [FuseV1Options.EnableNodeCliInspectArguments]: closed,
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: open,
    [FuseV1Options.OnlyLoadAppFromAsar]: open,
    [FuseV1Options.GrantFileProtocolExtraPrivileges]: closed,
  })
})

test('only English is in it, and nothing that belongs to the build', () => {
  expect(filesOf(join(packed, 'locales'))).toEqual(['en-GB.pak', 'en-US.pak'])
  const names = filesOf(packed).join('\n')
  expect(names).not.toMatch(/\.map$|\.ts$|\.built|test\//m)
})

test('what was packed runs from its own place: nothing it needs was left behind', () => {
  const alone = join(scratch, 'alone')
  cpSync(extracted, alone, { recursive: true })
  const data = join(scratch, 'data')
  const candor = (...args: string[]) =>
    spawnSync(process.execPath, [join(alone, 'out/main/cli.js'), ...args], { encoding: 'utf8' })
  expect(candor('sample', '--data', data)).toMatchObject({ status: 0, stderr: '' })
  expect(candor('backup', '--data', data)).toMatchObject({ status: 0, stderr: '' })
  const { status, stdout } = candor('check', '--data', data)
  expect([status, stdout]).toEqual([0, expect.stringContaining('The data is sound.')])
})
