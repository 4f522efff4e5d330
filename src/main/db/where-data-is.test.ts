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
    ['C:\\Users\\Ada\\iCloudDrive\\retros', null, 'synced'],
    ['G:\\My Drive\\retros', null, 'synced'],
    ['/Users/ada/Library/CloudStorage/Box-Box/retros', null, 'synced'],
    ['/Users/ada/Library/CloudStorage/GoogleDrive-ada@example.org/retros', null, 'synced'],
    ['/home/ada/Dropbox (Personal)/retros', null, 'synced'],
    ['/home/ada/MEGAsync/retros', null, 'synced'],
    ['/home/ada/pCloudDrive', null, 'synced'],
    ['/home/ada/Proton Drive/retros', null, 'synced'],
    ['/home/ada/SynologyDrive', null, 'synced'],
    ['/home/ada/Seafile/retros', null, 'synced'],
    ['/home/ada/Megastore/retros', null, null],
    ['/home/ada/my drives', null, null],
    ['/home/ada/box', null, null],
  ] as const)('%s (%s): %s', (folder, fileSystem, risk) => {
    expect(riskOf(folder, fileSystem)).toBe(risk)
  })
})
