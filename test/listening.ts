import { readFileSync } from 'node:fs'

/** The addresses of this machine on which a port is listened to, from /proc; elsewhere than on Linux just what we hope. */
export function listeningOn(port: number): string[] {
  if (process.platform !== 'linux') return ['127.0.0.1']
  const rows = ['/proc/net/tcp', '/proc/net/tcp6'].flatMap((file) =>
    readFileSync(file, 'utf8').trim().split('\n').slice(1),
  )
  return rows.flatMap((row) => {
    const [, local = '', , state] = row.trim().split(/\s+/)
    const [address = '', at = ''] = local.split(':')
    const isListening = state === '0A'
    if (!isListening || Number.parseInt(at, 16) !== port) return []
    const bytes = [...Buffer.from(address, 'hex')].toReversed()
    return [address.length === 8 ? bytes.join('.') : `[${address}]`]
  })
}
