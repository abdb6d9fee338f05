import { createHash } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { Source } from '../../schemas/source.ts'
import { escapeMarkup } from './markup.ts'
import { type Item, offerings } from './offers.ts'
import { templates } from './pages/index.ts'
import { desks, stories } from './stories/index.ts'
import type { Desk } from './story.ts'

/** A sample newsroom that is being served: its address, the sources it offers, and how to end it. */
export interface Newsroom {
  readonly url: string
  readonly sources: readonly Source[]
  close(): Promise<void>
}

interface Served {
  readonly type: string
  readonly body: string
}

/** Serves the bundled sample newsroom on loopback, on any free port unless one is given; rejects where it is in use. */
export async function startNewsroom(options: { readonly port?: number } = {}): Promise<Newsroom> {
  let pages: ReadonlyMap<string, Served> = new Map()
  const server = createServer((request, response) => {
    const page = pages.get(new URL(request.url ?? '/', 'http://localhost').pathname)
    if (!page) return response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found\n')
    const etag = `"${createHash('sha256').update(page.body).digest('hex').slice(0, 16)}"`
    if (request.headers['if-none-match'] === etag) return response.writeHead(304, { etag }).end()
    return response.writeHead(200, { 'content-type': page.type, etag }).end(page.body)
  })
  const port = await listen(server, options.port ?? 0)
  const url = `http://127.0.0.1:${port}`
  pages = site(url)
  return {
    url,
    sources: desks.map((desk) => sourceOf(desk, url)),
    close: () => new Promise((done) => void server.close(() => done()).closeAllConnections()),
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((ready, fail) => {
    server.once('error', fail).listen(port, '127.0.0.1', () => {
      const address = server.address()
      ready(address !== null && typeof address === 'object' ? address.port : port)
    })
  })
}

function sourceOf({ id, outlet, lang }: Desk, base: string): Source {
  const { kind, path, selector } = offerings[id]
  return { id, url: `${base}${path}`, kind, outlet, lang, interval: 30, ...(selector && { selector }) }
}

/** Every address of the newsroom with what it answers. */
function site(base: string): ReadonlyMap<string, Served> {
  const html = 'text/html; charset=utf-8'
  const pages = new Map<string, Served>([['/robots.txt', { type: 'text/plain', body: 'User-agent: *\nAllow: /\n' }]])
  for (const desk of desks) {
    const items: readonly Item[] = stories
      .filter((story) => story.desk === desk.id)
      .map((story) => ({ story, url: `${base}/${desk.id}/${story.slug}` }))
      .toReversed()
    const { path, type, document } = offerings[desk.id]
    pages.set(path, { type, body: document(desk, items, base) })
    for (const { story, url } of items) {
      const others = items
        .filter((item) => item.story !== story)
        .map((item) => ({ title: item.story.title, url: item.url }))
      pages.set(`/${desk.id}/${story.slug}`, {
        type: html,
        body: templates[desk.id]({ desk, story, url, others: others.slice(0, 3) }),
      })
    }
  }
  const links = desks
    .map(({ id, outlet }) => `<li><a href="${offerings[id].path}">${escapeMarkup(outlet)}</a></li>`)
    .join('')
  pages.set('/', {
    type: html,
    body: `<!doctype html><html lang="en"><title>Sample newsroom</title><h1>Sample newsroom</h1><ul>${links}</ul></html>`,
  })
  return pages
}
