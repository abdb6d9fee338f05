import type { ServerResponse } from 'node:http'
import * as zlib from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FetchOptions, fetchPage, userAgent } from '../../functions/adapters/http/fetch.ts'
import { FetchError } from '../../functions/adapters/http/fetch-error.ts'
import { createFetcher } from '../../functions/adapters/http/retry.ts'
import { type Loopback, onLoopback, serve, serveRaw } from './loopback.ts'

const words = 'Nvidia never committed to $100 billion.'
const html = { 'content-type': 'text/html; charset=utf-8' }
const bomb = zlib.brotliCompressSync(Buffer.alloc(64 * 1024 * 1024), {
  params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 1 },
})

const pages: Readonly<Record<string, (response: ServerResponse, host: string) => void>> = {
  '/plain': (r) => r.writeHead(200, html).end(words),
  '/gzip': (r) => r.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end(zlib.gzipSync(words)),
  '/deflate': (r) => r.writeHead(200, { ...html, 'content-encoding': 'deflate' }).end(zlib.deflateSync(words)),
  '/raw-deflate': (r) => r.writeHead(200, { ...html, 'content-encoding': 'deflate' }).end(zlib.deflateRawSync(words)),
  '/br': (r) => r.writeHead(200, { ...html, 'content-encoding': 'br' }).end(zlib.brotliCompressSync(words)),
  '/zstd': (r) => r.writeHead(200, { ...html, 'content-encoding': 'zstd' }).end(zlib.zstdCompressSync(words)),
  '/twice': (r) =>
    r.writeHead(200, { ...html, 'content-encoding': 'gzip, br' }).end(zlib.brotliCompressSync(zlib.gzipSync(words))),
  '/sitemap.xml.gz': (r) => r.writeHead(200, { 'content-type': 'application/x-gzip' }).end(zlib.gzipSync(words)),
  '/untyped': (r) => r.writeHead(200).end(words),
  '/latin': (r) =>
    r
      .writeHead(200, { 'content-type': 'text/html; charset=iso-8859-1' })
      .end(Buffer.from('\x93Milliarden f\xfcr OpenAI\x94', 'latin1')),
  '/sjis': (r) =>
    r
      .writeHead(200, { 'content-type': 'text/html' })
      .end(Buffer.concat([Buffer.from('<meta charset="Shift_JIS"><p>'), Buffer.from([0x93, 0xfa, 0x96, 0x7b])])),
  '/moved': (r) => r.writeHead(301, { location: '/plain' }).end(),
  '/moved-twice': (r) => r.writeHead(302, { location: 'moved' }).end(),
  '/loop': (r) => r.writeHead(302, { location: '/loop' }).end(),
  '/to-metadata': (r) => r.writeHead(302, { location: 'http://169.254.169.254/latest/' }).end(),
  '/to-other-loopback': (r) => r.writeHead(302, { location: 'http://127.0.0.2:1/' }).end(),
  '/to-file': (r) => r.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/nowhere': (r) => r.writeHead(302).end(),
  '/missing': (r) => r.writeHead(404, html).end('no'),
  '/busy': (r) => r.writeHead(503, { 'retry-after': '7' }).end(),
  '/busy-until': (r) =>
    r.writeHead(429, { 'retry-after': 'Mon, 02 Feb 2026 10:00:30 GMT', date: 'Mon, 02 Feb 2026 10:00:00 GMT' }).end(),
  '/image': (r) => r.writeHead(200, { 'content-type': 'image/png' }).end('x'),
  '/odd-type': (r) => r.writeHead(200, { 'content-type': 'unknown/unknown' }).end('\n<rss/>'),
  '/bare-type': (r) => r.writeHead(200, { 'content-type': 'html' }).end('<p>x'),
  '/x-rss': (r) => r.writeHead(200, { 'content-type': 'application/x-rss' }).end('<rss/>'),
  '/odd-bytes': (r) => r.writeHead(200, { 'content-type': 'unknown/unknown' }).end('MZ\0\0'),
  '/pdf': (r) => r.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF'),
  '/bomb': (r) => r.writeHead(200, { ...html, 'content-encoding': 'br' }).end(bomb),
  '/claims-large': (r) => r.writeHead(200, { ...html, 'content-length': '9999999999' }).flushHeaders(),
  '/claims-more': (r) => r.writeHead(200, { ...html, 'content-length': '9999999999' }).write(words),
  '/endless': (r) => {
    r.writeHead(200, html)
    const more = () => !r.destroyed && r.write('x'.repeat(65_536)) && setImmediate(more)
    r.on('drain', more)
    more()
  },
  '/drip': (r) => {
    r.writeHead(200, html)
    const drip = setInterval(() => r.write('.'), 20)
    r.on('close', () => clearInterval(drip))
  },
  '/silent': () => undefined,
  '/cut-gzip': (r) =>
    r.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end(zlib.gzipSync(words.repeat(50)).subarray(0, 30)),
  '/not-gzip': (r) => r.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end(words),
  '/odd-coding': (r) => r.writeHead(200, { ...html, 'content-encoding': 'lzma' }).end(words),
  '/long-header': (r) => r.writeHead(200, { ...html, 'x-long': 'y'.repeat(200_000) }).end(words),
}

let site: Loopback
beforeAll(async () => {
  site = await serve((request, response) => {
    const page = pages[request.url ?? '']
    if (request.url === '/echo') response.writeHead(200, html).end(JSON.stringify(request.headers))
    else if (request.headers['if-none-match'] === '"v1"') response.writeHead(304, { etag: '"v1"' }).end()
    else if (page) page(response, request.headers.host ?? '')
    else response.writeHead(404).end()
  })
})
afterAll(() => site.close())

const get = (path: string, more: FetchOptions = {}) =>
  fetchPage(`${site.url}${path}`, { allowAddress: onLoopback, ...more })
const failure = async (path: string, more: FetchOptions = {}): Promise<FetchError> => {
  const error = await get(path, more).then(
    () => undefined,
    (cause: unknown) => cause,
  )
  expect(error).toBeInstanceOf(FetchError)
  if (!(error instanceof FetchError)) throw new Error('unreachable')
  return error
}

describe('pages that are read', () => {
  it.each([
    ['/plain', words],
    ['/gzip', words],
    ['/deflate', words],
    ['/raw-deflate', words],
    ['/br', words],
    ['/zstd', words],
    ['/twice', words],
    ['/sitemap.xml.gz', words],
    ['/untyped', words],
    ['/odd-type', '\n<rss/>'],
    ['/bare-type', '<p>x'],
    ['/x-rss', '<rss/>'],
    ['/moved', words],
    ['/moved-twice', words],
    ['/latin', '“Milliarden für OpenAI”'],
    ['/sjis', '<meta charset="Shift_JIS"><p>日本'],
  ])('%s', async (path, text) => {
    expect(await get(path)).toMatchObject({ status: 200, text })
  })

  it('a redirect tells where it led', async () => {
    expect((await get('/moved-twice')).url).toBe(`${site.url}/plain`)
  })

  it.each([
    ['/endless', 'xxxxx'],
    ['/claims-more', words.slice(0, 5)],
    ['/plain', words.slice(0, 5)],
  ])('%s is cut where that is wanted', async (path, text) => {
    expect(await get(path, { cut: 5 })).toMatchObject({ status: 200, text })
  })

  it('an unchanged page is a 304 without a body', async () => {
    const page = await get('/plain', { validators: { etag: '"v1"' } })
    expect(page).toMatchObject({ status: 304, text: '', headers: { etag: '"v1"' } })
  })

  it('says who asks and since when it knows', async () => {
    const asked = await get('/echo', {
      userAgent: userAgent('mailto:desk@example.org'),
      validators: { lastModified: 'Mon, 02 Feb 2026 10:00:00 GMT' },
    })
    expect(JSON.parse(asked.text)).toMatchObject({
      'user-agent': 'walkback/0.1 (+mailto:desk@example.org)',
      'if-modified-since': 'Mon, 02 Feb 2026 10:00:00 GMT',
      'accept-encoding': 'gzip, deflate, br, zstd',
    })
  })
})

describe('pages that are not', () => {
  it.each([
    ['/loop', 'too-many-redirects'],
    ['/nowhere', 'bad-redirect'],
    ['/to-file', 'bad-url'],
    ['/to-metadata', 'blocked-address'],
    ['/to-other-loopback', 'blocked-address'],
    ['/missing', 'bad-status'],
    ['/image', 'wrong-type'],
    ['/pdf', 'wrong-type'],
    ['/odd-bytes', 'wrong-type'],
    ['/bomb', 'too-large'],
    ['/endless', 'too-large'],
    ['/claims-large', 'too-large'],
    ['/cut-gzip', 'bad-encoding'],
    ['/not-gzip', 'bad-encoding'],
    ['/odd-coding', 'bad-encoding'],
    ['/long-header', 'network'],
  ])('%s is %s', async (path, kind) => {
    expect((await failure(path)).kind).toBe(kind)
  })

  it.each(['/silent', '/drip'])('%s ends with the deadline', async (path) => {
    expect((await failure(path, { deadline: 150 })).kind).toBe('timeout')
  })

  it.each([
    ['/busy', 503, 7],
    ['/busy-until', 429, 30],
    ['/missing', 404, undefined],
  ])('%s keeps status %i and the wait it asks for', async (path, status, retryAfterSeconds) => {
    expect(await failure(path)).toMatchObject({ status, retryAfterSeconds })
  })

  it('a caller can stop it', async () => {
    const stop = new AbortController()
    setTimeout(() => stop.abort(), 30)
    expect((await failure('/drip', { signal: stop.signal })).kind).toBe('aborted')
  })

  it('a closed port is a fault of the network', async () => {
    const gone = await serve(() => undefined)
    await gone.close()
    await expect(fetchPage(gone.url, { allowAddress: onLoopback })).rejects.toMatchObject({ kind: 'network' })
  })

  it.each([
    [
      'a body shorter than its length',
      'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 100\r\n\r\nshort',
      'truncated',
    ],
    [
      'a chunk that never ends',
      'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n50\r\nshort',
      'truncated',
    ],
    [
      'another protocol that nobody asked for',
      'HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\nConnection: Upgrade\r\n\r\n',
      'bad-status',
    ],
    ['another protocol without a name', 'HTTP/1.1 101 Switching Protocols\r\n\r\n', 'bad-status'],
    ['no HTTP at all', 'SSH-2.0-OpenSSH_9.9\r\n', 'network'],
    ['nothing', '', 'truncated'],
  ])('%s', async (_name, bytes, kind) => {
    const raw = await serveRaw((socket) => socket.end(bytes))
    await expect(fetchPage(raw.url, { allowAddress: onLoopback, deadline: 2_000 })).rejects.toMatchObject({ kind })
    await raw.close()
  })

  it('nobody is kept by a server that goes on in another protocol', async () => {
    let isOpen = true
    const raw = await serveRaw((socket) => {
      socket.on('close', () => {
        isOpen = false
      })
      socket.write('HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n')
    })
    const fetcher = createFetcher({ allowAddress: onLoopback, retries: 0 })
    await expect(fetcher.fetch(raw.url)).rejects.toMatchObject({ kind: 'bad-status', status: 101 })
    await expect.poll(() => isOpen).toBe(false)
    await raw.close()
  })
})
