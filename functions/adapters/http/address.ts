import { BlockList, isIP } from 'node:net'
import { FetchError } from './fetch-error.ts'

/** Ranges that no public page lives in (IANA special-purpose registries), by family. */
const specialPurpose = {
  ipv4: [
    '0.0.0.0/8',
    '10.0.0.0/8',
    '100.64.0.0/10',
    '127.0.0.0/8',
    '169.254.0.0/16',
    '172.16.0.0/12',
    '192.0.0.0/24',
    '192.0.2.0/24',
    '192.88.99.0/24',
    '192.168.0.0/16',
    '198.18.0.0/15',
    '198.51.100.0/24',
    '203.0.113.0/24',
    '224.0.0.0/4',
    '240.0.0.0/4',
    // Azure's wire server, a metadata address that lies in a public range.
    '168.63.129.16/32',
  ],
  // Only 2000::/3 is given out at all, so the rest is refused as a whole; these lie inside it.
  ipv6: ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'],
} as const

const blocked = new BlockList()
for (const [family, ranges] of [
  ['ipv4', specialPurpose.ipv4],
  ['ipv6', specialPurpose.ipv6],
] as const) {
  for (const range of ranges) {
    const [network = '', prefix] = range.split('/')
    blocked.addSubnet(network, Number(prefix), family)
  }
}
const globalUnicast = new BlockList()
globalUnicast.addSubnet('2000::', 3, 'ipv6')

/** True for an address of the public internet: neither private, loopback, link-local, shared, multicast nor a tunnel to one. */
export function isPublicAddress(ip: string): boolean {
  const address = unmapped(ip.split('%')[0] ?? '')
  if (isIP(address) === 4) return !blocked.check(address, 'ipv4')
  return isIP(address) === 6 && globalUnicast.check(address, 'ipv6') && !blocked.check(address, 'ipv6')
}

/** The IPv4 address inside an IPv6 one (`::ffff:8.8.8.8`, `::ffff:808:808`): the socket goes to that one. */
function unmapped(address: string): string {
  const [, dotted, high, low] = /^::ffff:(?:(\d+\.\d+\.\d+\.\d+)|([0-9a-f]{1,4}):([0-9a-f]{1,4}))$/i.exec(address) ?? []
  if (dotted) return dotted
  if (high === undefined || low === undefined) return address
  const bits = Number.parseInt(high, 16) * 65_536 + Number.parseInt(low, 16)
  return [24, 16, 8, 0].map((shift) => Math.floor(bits / 2 ** shift) % 256).join('.')
}

/** Ports where the web is served; a page elsewhere is another service reached by a trick. */
const webPorts: ReadonlySet<string> = new Set(['', '80', '443', '8000', '8008', '8080', '8443'])

/** Names that only a private network answers to. */
const privateNames =
  /(^|\.)(localhost|localdomain|local|internal|intranet|lan|corp|home|private|home\.arpa|test|invalid|onion)$/

/** Says whether an address outside the public internet may be reached all the same. */
export type AllowAddress = (ip: string) => boolean

/** The host without brackets and trailing dots, as the resolver takes it. */
export const bareHost = (url: URL): string => url.hostname.replace(/^\[|\]$/g, '').replace(/\.+$/, '')

/** Throws a FetchError unless the address may be connected to on that port. */
export function checkAddress(ip: string, port: string, url: string, allow: AllowAddress | undefined): void {
  if (allow?.(ip)) return
  if (!isPublicAddress(ip)) {
    throw new FetchError('blocked-address', url, `Expected an address of the public internet, got ${ip}, for ${url}`)
  }
  checkPort(port, url)
}

function checkPort(port: string, url: string): void {
  if (webPorts.has(port)) return
  const known = [...webPorts].filter(Boolean).join(', ')
  throw new FetchError('blocked-address', url, `Expected a port of the web (${known}), got ${port}, in ${url}`)
}

/**
 * An http or https address that may be asked for, as far as its text tells; throws a FetchError of kind `bad-url` or
 * `blocked-address`. What a name resolves to is checked again at the socket.
 */
export function parseAddress(text: string, allow?: AllowAddress): URL {
  const url = URL.parse(text)
  if (!url) throw new FetchError('bad-url', text, `Expected an absolute web address, got "${text.slice(0, 200)}"`)
  const { protocol, port, href } = url
  if (protocol !== 'http:' && protocol !== 'https:') {
    throw new FetchError('bad-url', href, `Expected http: or https:, got "${protocol}" in ${href.slice(0, 200)}`)
  }
  if (url.username || url.password) {
    throw new FetchError('bad-url', url.host, `Expected an address without credentials, got some for ${url.host}`)
  }
  const host = bareHost(url)
  if (host === '') throw new FetchError('bad-url', href, `Expected a host, got none in ${href}`)
  if (isIP(host)) checkAddress(host, port, href, allow)
  else if (!allow) {
    if (privateNames.test(host) || !host.includes('.')) {
      throw new FetchError('blocked-address', href, `Expected a name of the public internet, got "${host}" in ${href}`)
    }
    checkPort(port, href)
  }
  return url
}
