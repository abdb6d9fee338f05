import { describe, expect, it } from 'vitest'
import { isPublicAddress } from '../../functions/adapters/http/address.ts'
import { fetchPage } from '../../functions/adapters/http/fetch.ts'
import { FetchError } from '../../functions/adapters/http/fetch-error.ts'
import type { ResolveName } from '../../functions/adapters/http/guarded-lookup.ts'

const kindOf = async (url: string, resolve?: ResolveName): Promise<string> => {
  try {
    await fetchPage(url, { deadline: 2_000, ...(resolve && { resolve }) })
    return 'fetched'
  } catch (error) {
    return error instanceof FetchError ? error.kind : String(error)
  }
}

/** A resolver that answers each question with the next of its lists, the last one for ever. */
const resolving = (...answers: readonly (readonly string[])[]): ResolveName => {
  let asked = 0
  return (_host, done) => {
    const addresses = answers[Math.min(asked++, answers.length - 1)] ?? []
    done(
      null,
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    )
  }
}

describe('addresses that are refused before anything is sent', () => {
  it.each([
    ['loopback', 'http://127.0.0.1/'],
    ['loopback, short', 'http://127.1/'],
    ['loopback, decimal', 'http://2130706433/'],
    ['loopback, octal', 'http://0177.0.0.1/'],
    ['loopback, hex', 'http://0x7f000001/'],
    ['loopback, mixed', 'http://0x7f.0.1/'],
    ['loopback, full-width digits', 'http://１２７.０.０.１/'],
    ['loopback, percent-encoded', 'http://%31%32%37.0.0.1/'],
    ['loopback, trailing dot', 'http://127.0.0.1./'],
    ['loopback by name', 'http://localhost/'],
    ['loopback by name, trailing dot', 'http://localhost./'],
    ['loopback by sub-name', 'http://news.localhost/'],
    ['unspecified', 'http://0.0.0.0/'],
    ['unspecified, short', 'http://0/'],
    ['private 10', 'http://10.0.0.1/'],
    ['private 172', 'http://172.31.255.255/'],
    ['private 192', 'https://192.168.1.1/'],
    ['carrier-grade NAT', 'http://100.64.0.1/'],
    ['metadata', 'http://169.254.169.254/latest/meta-data/'],
    ['container credentials', 'http://169.254.170.2/v2/credentials'],
    ['metadata, decimal', 'http://2852039166/'],
    ['metadata by name', 'http://metadata.google.internal/computeMetadata/v1/'],
    ["Azure's wire server", 'http://168.63.129.16/'],
    ['Alibaba metadata', 'http://100.100.100.200/'],
    ['multicast', 'http://224.0.0.1/'],
    ['broadcast', 'http://255.255.255.255/'],
    ['reserved', 'http://240.0.0.1/'],
    ['documentation', 'http://192.0.2.7/'],
    ['benchmarking', 'http://198.19.0.1/'],
    ['IPv6 loopback', 'http://[::1]/'],
    ['IPv6 unspecified', 'http://[::]/'],
    ['IPv4-mapped', 'http://[::ffff:127.0.0.1]/'],
    ['IPv4-mapped, hex', 'http://[::ffff:7f00:1]/'],
    ['IPv4-compatible', 'http://[::7f00:1]/'],
    ['IPv4-translated', 'http://[::ffff:0:7f00:1]/'],
    ['NAT64', 'http://[64:ff9b::7f00:1]/'],
    ['NAT64, local', 'http://[64:ff9b:1::a9fe:a9fe]/'],
    ['6to4', 'http://[2002:7f00:1::]/'],
    ['Teredo', 'http://[2001:0:7f00:1::]/'],
    ['unique local', 'http://[fc00::1]/'],
    ['unique local, AWS metadata', 'http://[fd00:ec2::254]/'],
    ['link-local', 'http://[fe80::1]/'],
    ['site-local', 'http://[fec0::1]/'],
    ['IPv6 multicast', 'http://[ff02::1]/'],
    ['IPv6 documentation', 'http://[2001:db8::1]/'],
    ['single-label name', 'http://intranet/'],
    ['private suffix', 'http://printer.local/'],
    ['port of SSH', 'http://example.com:22/'],
    ['port of a database', 'http://example.com:6379/'],
    ['port of mail, on an address', 'http://93.184.216.34:25/'],
  ])('%s', async (_name, url) => {
    expect(await kindOf(url)).toBe('blocked-address')
  })

  it.each([
    ['a file', 'file:///etc/passwd'],
    ['gopher', 'gopher://example.com/'],
    ['ftp', 'ftp://example.com/'],
    ['data', 'data:text/html,hello'],
    ['credentials', 'http://user:pass@example.com/'],
    ['credentials that look like a host', 'http://example.com@127.0.0.1/'],
    ['a zone', 'http://[fe80::1%25eth0]/'],
    ['no address', 'example.com/news'],
    ['nothing', ''],
  ])('%s is no address of the web', async (_name, url) => {
    expect(await kindOf(url)).toBe('bad-url')
  })
})

describe('what a name resolves to', () => {
  it.each([
    ['a private address', [['10.0.0.5']]],
    ['loopback in IPv6', [['::1']]],
    ['a mapped address', [['::ffff:10.0.0.5']]],
    ['only private ones', [['127.0.0.1', 'fd00::1']]],
  ])('is refused where it is %s', async (_name, answers) => {
    expect(await kindOf('http://news.example.com/', resolving(...answers))).toBe('blocked-address')
  })

  it('a name without an address is a fault of the network', async () => {
    expect(await kindOf('http://news.example.com/', (_host, done) => done(new Error('ENOTFOUND'), []))).toBe('network')
  })
})

describe('isPublicAddress', () => {
  it.each([
    '93.184.216.34',
    '8.8.8.8',
    '1.1.1.1',
    '172.15.0.1',
    '172.32.0.1',
    '100.63.0.1',
    '100.128.0.1',
    '192.167.1.1',
    '11.0.0.1',
    '223.255.255.254',
    '2606:4700::6810:84e5',
    '2a00:1450:4001:80b::200e',
    '::ffff:8.8.8.8',
  ])('%s', (ip) => {
    expect(isPublicAddress(ip)).toBe(true)
  })

  it.each(['', 'example.com', '256.1.1.1', '::ffff:10.0.0.1', '::ffff:7f00:1', '3fff::1'])('not %s', (ip) => {
    expect(isPublicAddress(ip)).toBe(false)
  })
})
