import type { ServerResponse } from 'node:http'
import { constants, createBrotliCompress, gzipSync } from 'node:zlib'

/** What becomes of a page: it is read, delivered again later, or parked with a reason that says as much. */
export type Ending = 'read' | 'again' | `parked: ${string}`

interface Unruly {
  readonly does: (response: ServerResponse) => void
  readonly ends: Ending
}

const html = { 'content-type': 'text/html; charset=utf-8' }
const head =
  '<title>Nvidia and OpenAI sign</title><meta property="article:published_time" content="2026-01-01T08:00:00Z"></head><body><article><h1>Nvidia and OpenAI sign</h1>'
const prose =
  '<p>Nvidia plans to invest up to $100 billion in OpenAI, the companies said on Thursday, and terms are to be settled.</p>'
const article = (more = '', before = '') =>
  `<!doctype html><html lang="en"><head>${head}${before}${prose}${prose.replace('Thursday', 'Friday')}${more}</article></body></html>`

const sends =
  (body: string | Uint8Array, headers: Record<string, string> = html) =>
  (response: ServerResponse) =>
    void response.writeHead(200, headers).end(body)
const leads = (location: string) => (response: ServerResponse) => void response.writeHead(302, { location }).end()
const answers =
  (status: number, headers = {}) =>
  (response: ServerResponse) =>
    void response.writeHead(status, headers).end()

const million = 1_000_000
/** Eight megabytes, the most that is taken of a body, of one thing over and over. */
const full = (unit: string) => unit.repeat(Math.floor((7.9 * million) / unit.length))
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')

/** Half a gigabyte of zeros, which travels as a few hundred bytes. */
function bomb(response: ServerResponse): void {
  const squeezed = createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 1 } })
  squeezed.pipe(response.writeHead(200, { ...html, 'content-encoding': 'br' }))
  squeezed.on('error', () => undefined)
  response.on('close', () => squeezed.destroy())
  const zeros = Buffer.alloc(million)
  const write = (left: number): void => {
    if (left === 0) squeezed.end()
    else if (!squeezed.destroyed) squeezed.write(zeros, () => write(left - 1))
  }
  write(512)
}

function endless(response: ServerResponse): void {
  response.writeHead(200, html)
  const more = () => !response.destroyed && response.write('x'.repeat(65_536)) && setImmediate(more)
  response.on('drain', more)
  more()
}

function drip(response: ServerResponse): void {
  response.writeHead(200, html)
  const timer = setInterval(() => response.write('.'), 20)
  response.on('close', () => clearInterval(timer))
}

/** A newsroom that misbehaves in every way: each page by its path, with what must become of it. */
export const unruly: Readonly<Record<string, Unruly>> = {
  '/good': { does: sends(article()), ends: 'read' },
  '/bomb': { does: bomb, ends: 'parked: at most' },
  '/endless': { does: endless, ends: 'parked: at most' },
  '/drip': { does: drip, ends: 'again' },
  '/silent': { does: () => undefined, ends: 'again' },
  '/cut-gzip': {
    does: sends(gzipSync(article()).subarray(0, 60), { ...html, 'content-encoding': 'gzip' }),
    ends: 'parked: broken',
  },
  '/no-gzip': { does: sends(article(), { ...html, 'content-encoding': 'gzip' }), ends: 'parked: broken' },
  '/short': {
    does: (response) => {
      response.writeHead(200, { ...html, 'content-length': '90000' }).write(article())
      setTimeout(() => response.destroy(), 20)
    },
    ends: 'again',
  },
  '/long-by-its-word': {
    does: (response) => response.writeHead(200, { ...html, 'content-length': '9999999999' }).flushHeaders(),
    ends: 'parked: at most',
  },
  '/picture': { does: sends('x', { 'content-type': 'image/png' }), ends: 'parked: image/png' },
  '/picture-by-its-word': { does: sends(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]), html), ends: 'parked: HTML' },
  '/loop': { does: leads('/loop'), ends: 'parked: redirects' },
  '/to-metadata': { does: leads('http://169.254.169.254/latest/'), ends: 'parked: 169.254.169.254' },
  '/to-file': { does: leads('file:///etc/passwd'), ends: 'parked: file:' },
  '/missing': { does: answers(404), ends: 'parked: 404' },
  '/gone': { does: answers(410), ends: 'parked: 410' },
  '/upgrade': {
    does: (response) =>
      void response.socket?.write('HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\nConnection: Upgrade\r\n\r\n'),
    ends: 'parked: 101',
  },
  '/broken': { does: answers(500), ends: 'again' },
  '/private/page': { does: sends(article()), ends: 'parked: robots.txt' },
  '/no-text': { does: sends('<html><body><div id="root"></div></body></html>'), ends: 'parked: an article' },
  '/no-date': { does: sends(article().replace(/<meta[^>]*>/, '')), ends: 'parked: date' },
  '/nested': { does: sends(article('<div>'.repeat(100_000))), ends: 'parked: nested' },
  '/attributes': {
    does: sends(article(`<div ${Array.from({ length: 20_000 }, (_, at) => `a${at}=1`).join(' ')}></div>`)),
    ends: 'read',
  },
  '/one-line': { does: sends(article(`<p>${full(' x')}</p>`)), ends: 'read' },
  '/one-line-of-characters': {
    does: sends(article(`<p>${'半导体。'.repeat(600_000)}</p>`)),
    ends: 'read',
  },
  '/paragraphs': { does: sends(article(full('<p>x'))), ends: 'parked: elements' },
  '/breaks': { does: sends(article(full('<br>'))), ends: 'parked: elements' },
  '/tables': { does: sends(article(full('<table><tr><td>x'))), ends: 'parked: elements' },
  '/much-prose': { does: sends(article(full(prose))), ends: 'read' },
  '/comments': { does: sends(article(full('<!---->'))), ends: 'read' },
  '/brackets': { does: sends(article(full('<'))), ends: 'read' },
  '/state': { does: sends(article('', `<script>a=${full('{')}</script>`)), ends: 'read' },
  '/zero-bytes': { does: sends(article().replaceAll(' ', ' \0')), ends: 'read' },
  '/windows-1252': {
    does: sends(Buffer.from(article('<p>\x93Only a ceiling\x94, it said.</p>'), 'latin1'), {
      'content-type': 'text/html; charset=windows-1252',
    }),
    ends: 'read',
  },
  '/utf-16': { does: sends(utf16(article()), { 'content-type': 'text/html' }), ends: 'read' },
  '/untyped': { does: sends(article(), {}), ends: 'read' },
  '/good-to-the-end': { does: sends(article()), ends: 'read' },
}

/** A page that asks everyone to leave its host alone for a while, which therefore is the last that is asked for. */
export const busy: Readonly<Record<string, Unruly>> = {
  '/busy': { does: answers(503, { 'retry-after': '600' }), ends: 'again' },
}

/** What the newsroom asks of those who read it by themselves. */
export const rules = 'User-agent: *\nDisallow: /private/\n'
