import type { NetworkInterfaceInfo } from 'node:os'
import type { RoomAddress } from '@shared/api/room-calls'

export type Interfaces = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>

// Names of interfaces that belong to virtual machines, containers and tunnels: phones are not on those.
const VIRTUAL =
  /^(docker|br-|veth|virbr|vmnet|vboxnet|vethernet|utun|tun|tap|wg|zt|tailscale|llw|awdl)/i
const WIRELESS = /^(wl|wlan|wi-?fi|airport)/i
const PRIVATE = /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|169\.254\.)/

/**
 * The IPv4 addresses of this laptop that a room can be opened on, the likeliest first: a Wi-Fi, then other networks,
 * then virtual ones. The loopback address comes last, for trying it out without any network.
 */
export function lanAddresses(interfaces: Interfaces): RoomAddress[] {
  return Object.entries(interfaces)
    .flatMap(([label, infos]) => (infos ?? []).map((info) => ({ label, ...info })))
    .filter((info) => info.family === 'IPv4')
    .map(({ address, label, internal }) => ({ address, label, isLoopback: internal }))
    .toSorted((a, b) => likelihood(b) - likelihood(a) || a.address.localeCompare(b.address))
}

function likelihood({ address, label, isLoopback }: RoomAddress): number {
  if (isLoopback) return 0
  if (VIRTUAL.test(label)) return 1
  if (address.startsWith('169.254.')) return 2
  if (!PRIVATE.test(address)) return 3
  return WIRELESS.test(label) ? 5 : 4
}
