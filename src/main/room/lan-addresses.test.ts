import type { NetworkInterfaceInfo } from 'node:os'
import { describe, expect, it } from 'vitest'
import { lanAddresses } from './lan-addresses'

function anInfo(address: string, family: 'IPv4' | 'IPv6' = 'IPv4'): NetworkInterfaceInfo {
  const rest = { address, netmask: '', mac: '', internal: address.startsWith('127.'), cidr: null }
  return family === 'IPv4' ? { ...rest, family } : { ...rest, family, scopeid: 0 }
}

describe('lanAddresses', () => {
  it('puts the Wi-Fi first, then other networks, virtual ones late and this laptop last', () => {
    const found = lanAddresses({
      lo: [anInfo('127.0.0.1')],
      docker0: [anInfo('172.17.0.1')],
      tailscale0: [anInfo('100.64.0.9')],
      eth1: [anInfo('169.254.7.7')],
      eth2: [anInfo('1.2.69.142')],
      eth0: [anInfo('10.0.0.5')],
      wlp3s0: [anInfo('192.168.1.20')],
    })
    expect(found.map(({ label }) => label)).toEqual([
      'wlp3s0',
      'eth0',
      'eth2',
      'eth1',
      'tailscale0',
      'docker0',
      'lo',
    ])
  })

  it.each(['Wi-Fi', 'WiFi 2', 'wlan0', 'wlx0011', 'AirPort'])('knows %s as a Wi-Fi', (label) => {
    const found = lanAddresses({ aaa: [anInfo('10.0.0.1')], [label]: [anInfo('10.0.0.2')] })
    expect(found[0]?.label).toBe(label)
  })

  it.each(['vEthernet (WSL)', 'br-12ab', 'utun3', 'VMnet8', 'vboxnet0', 'ztabc'])(
    'knows %s as virtual',
    (label) => {
      const found = lanAddresses({ [label]: [anInfo('10.0.0.1')], eth0: [anInfo('10.0.0.2')] })
      expect(found[0]?.label).toBe('eth0')
    },
  )

  it('leaves out IPv6, and says which address no phone can reach', () => {
    const found = lanAddresses({
      lo: [anInfo('127.0.0.1'), anInfo('::1', 'IPv6')],
      eth0: [anInfo('fe80::1', 'IPv6'), anInfo('10.0.0.5')],
      eth1: undefined,
    })
    expect(found).toEqual([
      { address: '10.0.0.5', label: 'eth0', isLoopback: false },
      { address: '127.0.0.1', label: 'lo', isLoopback: true },
    ])
  })
})
