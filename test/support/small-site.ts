import { createServer } from 'node:http'

/** A page of the site: its path, date and paragraphs. */
export interface SmallPage {
  readonly path: string
  readonly title: string
  readonly published?: string
  readonly paragraphs: readonly string[]
}

/** A site on loopback with a feed at `/feed`: its address and how often each path was asked for. */
export interface SmallSite {
  readonly url: string
  readonly asked: ReadonlyMap<string, number>
  close(): Promise<void>
}

/** Serves pages and a feed of them over real HTTP, with an ETag for the feed. */
export async function smallSite(pages: readonly SmallPage[]): Promise<SmallSite> {
  const asked = new Map<string, number>()
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    asked.set(path, (asked.get(path) ?? 0) + 1)
    const page = pages.find((one) => one.path === path)
    if (path === '/feed') {
      if (request.headers['if-none-match'] === '"1"') return response.writeHead(304).end()
      const base = `http://${request.headers.host}`
      return response.writeHead(200, { 'content-type': 'application/rss+xml', etag: '"1"' }).end(feed(pages, base))
    }
    if (!page) return response.writeHead(404).end()
    return response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html(page))
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = server.address()
  const port = address !== null && typeof address === 'object' ? address.port : 0
  const close = () => new Promise<void>((done) => void server.close(() => done()).closeAllConnections())
  return { url: `http://127.0.0.1:${port}`, asked, close }
}

const feed = (pages: readonly SmallPage[], base: string) =>
  `<rss version="2.0"><channel><title>Small</title>${pages
    .map(
      ({ path, title, published }) =>
        `<item><title>${title}</title><link>${base}${path}</link>${published ? `<pubDate>${published}</pubDate>` : ''}</item>`,
    )
    .join('')}</channel></rss>`

const html = ({ title, published, paragraphs }: SmallPage) =>
  `<!doctype html><html lang="en"><head><title>${title}</title>${
    published ? `<meta property="article:published_time" content="${published}">` : ''
  }</head><body><article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`
