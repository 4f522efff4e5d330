import { describe, expect, it } from 'vitest'
import { riskOf } from './where-data-is'

describe('riskOf', () => {
  it.each([
    ['/home/ada/.config/Candor', 0xef53, null],
    ['C:\\Users\\Ada\\AppData\\Local\\Candor', null, null],
    ['/home/ada/Synchrony/retros', null, null],
    ['/home/ada/boxes', null, null],
    ['/mnt/team/retros', 0x6969, 'network'],
    ['/mnt/team/retros', 0xff534d42, 'network'],
    ['\\\\server\\share\\retros', null, 'network'],
    ['C:\\Users\\Ada\\OneDrive - Harbour\\retros', null, 'synced'],
    ['C:\\Users\\Ada\\OneDrive', null, 'synced'],
    ['/Users/ada/Dropbox/retros', null, 'synced'],
    ['/Users/ada/Library/Mobile Documents/com~apple~CloudDocs', null, 'synced'],
    ['/home/ada/Nextcloud', null, 'synced'],
  ] as const)('%s (%s): %s', (folder, fileSystem, risk) => {
    expect(riskOf(folder, fileSystem)).toBe(risk)
  })
})
