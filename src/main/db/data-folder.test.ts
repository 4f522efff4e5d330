import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { askedFolder, dataFolder, prepareFolder } from './data-folder'

describe('askedFolder', () => {
  it.each([
    [[], undefined],
    [['--data', 'retros'], 'retros'],
    [['--data=retros'], 'retros'],
    [['--no-sandbox', '--data', 'retros', '--inspect=0'], 'retros'],
    [['--data'], true],
    [['--data='], true],
    [['-psn_0_12345', 'file.md'], undefined],
  ])('reads %j as %s', (args, expected) => {
    expect(askedFolder(args)).toBe(expected)
  })
})

describe('dataFolder', () => {
  const linux = {
    platform: 'linux',
    env: {},
    home: '/home/ada',
    workingFolder: '/tmp/here',
  } as const
  const windows = {
    platform: 'win32',
    env: { APPDATA: 'C:\\Users\\Ada\\AppData\\Roaming' },
    home: 'C:\\Users\\Ada',
    workingFolder: 'D:\\work',
  } as const

  it.each([
    ['Linux', undefined, linux, '/home/ada/.config/Candor'],
    ['Linux, moved', undefined, { ...linux, env: { XDG_CONFIG_HOME: '/c' } }, '/c/Candor'],
    [
      'Linux, moved to nowhere',
      undefined,
      { ...linux, env: { XDG_CONFIG_HOME: '' } },
      '/home/ada/.config/Candor',
    ],
    [
      'macOS',
      undefined,
      { ...linux, platform: 'darwin', home: '/Users/ada' },
      '/Users/ada/Library/Application Support/Candor',
    ],
    ['Windows', undefined, windows, 'C:\\Users\\Ada\\AppData\\Local\\Candor'],
    ['Windows, moved', undefined, { ...windows, env: { LOCALAPPDATA: 'E:\\L' } }, 'E:\\L\\Candor'],
    ['asked for, from here', 'retros', linux, '/tmp/here/retros'],
    ['asked for, in full', '/srv/retros', linux, '/srv/retros'],
    ['asked for on Windows', 'retros', windows, 'D:\\work\\retros'],
  ] as const)('%s', (_where, asked, system, expected) => {
    expect(dataFolder(asked, system)).toBe(expected)
  })
})

describe('prepareFolder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'candor-folder-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  it('makes a folder with all above it', () => {
    prepareFolder(join(folder, 'a/b'))
    prepareFolder(join(folder, 'a/b'))
    expect(existsSync(join(folder, 'a/b'))).toBe(true)
  })

  it('says so when a file is in the way', () => {
    writeFileSync(join(folder, 'file'), '')
    expect(() => prepareFolder(join(folder, 'file'))).toThrow('folder-not-writable')
    expect(() => prepareFolder(join(folder, 'file/below'))).toThrow('folder-not-writable')
  })
})
