import { parseJsonFeed, parseRssFeed } from 'feedsmith'
import RssParser from 'rss-parser'
import { afterAll, describe, expect, it } from 'vitest'
import { readFeed } from '../../core/sources/feed.ts'
import { createApi } from '../../functions/http-api/app.ts'
import { ListenError, listen } from '../../functions/http-api/listen.ts'
import { routes } from '../../functions/http-api/routes/index.ts'
import { escapeXml } from '../../functions/http-api/xml.ts'
import { sampleNewsroom } from '../support/sample-newsroom.ts'
import { storeNewsroom } from '../support/stored-newsroom.ts'

const stored = await storeNewsroom(sampleNewsroom)
afterAll(() => stored.close())

const web = new Map([['/', { body: '<!doctype html>', type: 'text/html; charset=utf-8' }]])
const app = createApi({
  ledger: stored.ledger,
  now: () => '2026-03-01T00:00:00Z',
  version: '1.2.3',
  web,
})

describe('the reference', () => {
  it('has every route with its parameters, and its style', async () => {
    const text = await (await app.request('/docs')).text()
    for (const { path, query } of routes) {
      expect(text).toContain(`<code>GET ${path}</code>`)
      for (const name of Object.keys(query.shape)) expect(text).toContain(`<code>${name}</code>`)
    }
    expect(text).toContain('<code>disclaimed</code>')
    expect(text).not.toMatch(/<script|style=/)
    expect((await app.request('/docs/style.css')).headers.get('content-type')).toContain('text/css')
  })
})

describe('the feeds', () => {
  const origin = 'http://walkback.example'
  const walkedBack = 'Walked back: Nvidia–OpenAI investment, up to $100 billion, now “never a commitment”'

  it('as Atom is read by rss-parser', async () => {
    const response = await app.request(`${origin}/feeds/revisions.atom?party=openai`)
    expect(response.headers.get('content-type')).toBe('application/atom+xml')
    const feed = await new RssParser().parseString(await response.text())
    expect(feed.title).toBe('Walkback: revisions of AI-compute deals')
    expect(feed.items).toHaveLength(4)
    expect(feed.items.find(({ title }) => title === walkedBack)).toMatchObject({
      isoDate: '2026-02-01T10:15:00.000Z',
      link: expect.stringMatching(/^http:\/\/walkback\.example\/\?figure=/),
      content: expect.stringContaining('Jensen Huang, Northwire, 2026-02-01'),
    })
  })

  it('as RSS 2.0 is read by rss-parser and feedsmith', async () => {
    const response = await app.request(`${origin}/feeds/revisions.rss?party=openai`)
    expect(response.headers.get('content-type')).toBe('application/rss+xml')
    const text = await response.text()
    const { items } = await new RssParser().parseString(text)
    expect(items).toHaveLength(4)
    expect(items.find(({ title }) => title === walkedBack)).toMatchObject({
      isoDate: '2026-02-01T10:15:00.000Z',
      link: expect.stringMatching(/^http:\/\/walkback\.example\/\?figure=/),
      guid: expect.stringMatching(/^urn:walkback:revision_/),
      categories: ['disclaimed', 'critical'],
      content: expect.stringContaining('<p>Now: up to $100 billion'),
    })
    const feed = parseRssFeed(text)
    expect(feed.atom?.links?.[0]?.href).toBe(`${origin}/feeds/revisions.rss?party=openai`)
    expect([feed.link, feed.language, feed.items?.[0]?.guid?.isPermaLink]).toEqual([`${origin}/`, 'en', false])
    expect(feed.lastBuildDate).toBe(feed.items?.[0]?.pubDate)
  })

  it.each(['rss', 'atom', 'json'])('as %s is read by our own reader', async (suffix) => {
    const address = `${origin}/feeds/revisions.${suffix}?party=openai`
    const entries = readFeed(await (await app.request(address)).text(), address)
    expect(entries).toHaveLength(4)
    expect(entries.find(({ title }) => title === walkedBack)).toMatchObject({
      url: expect.stringMatching(/^http:\/\/walkback\.example\/\?figure=/),
      published: '2026-02-01T10:15:00.000Z',
      summary: expect.stringContaining('Jensen Huang, Northwire, 2026-02-01'),
    })
  })

  it('as JSON Feed 1.1 is read by feedsmith', async () => {
    const response = await app.request(`${origin}/feeds/revisions.json?severity=critical`)
    expect(response.headers.get('content-type')).toBe('application/feed+json')
    const text = await response.text()
    expect(JSON.parse(text)).toMatchObject({ version: 'https://jsonfeed.org/version/1.1' })
    const feed = parseJsonFeed(text)
    expect(feed.feed_url).toBe(`${origin}/feeds/revisions.json?severity=critical`)
    expect(feed.items?.map(({ title }) => title)).toEqual([walkedBack, expect.stringMatching(/^Cancelled/)])
  })

  it.each([
    ['/feeds/revisions.json?party=coreweave', 1],
    ['/feeds/revisions.json?kind=raised', 1],
    ['/feeds/revisions.json?q=huang', 1],
    ['/feeds/revisions.json?limit=2', 2],
    ['/feeds/revisions.json?since=2026-02-01', 2],
  ])('%s has %d items', async (address, count) => {
    expect(parseJsonFeed(await (await app.request(address)).text()).items).toHaveLength(count)
  })

  it('refuses what it does not know', async () => {
    expect((await app.request('/feeds/revisions.atom?partey=x')).status).toBe(400)
  })

  it('is well-formed whatever a text holds', async () => {
    const hostile = '<script>&]]>\u0000\u001b"\ud800'
    expect(escapeXml(hostile)).toBe('&lt;script&gt;&amp;]]&gt;&quot;')
  })
})

describe('what comes with every answer', () => {
  it('is a strict policy for the page', async () => {
    const policy = (await app.request('/')).headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self'")
    expect(policy).not.toMatch(/unsafe|\*|https?:/)
  })

  it('lets other sites read the API', async () => {
    const preflight = await app.request('/v1/deals', {
      method: 'OPTIONS',
      headers: { origin: 'https://other.example' },
    })
    expect(preflight.status).toBe(204)
    expect(preflight.headers.get('access-control-allow-methods')).toBe('GET,HEAD')
    expect((await app.request('/v1/deals')).headers.get('access-control-allow-origin')).toBe('*')
  })
})

describe('listen', () => {
  it('serves over HTTP, says where an address is in use, and stops', async () => {
    const first = await listen(app, { port: 0 })
    const port = Number(new URL(first.url).port)
    expect((await fetch(`${first.url}/health`)).status).toBe(200)
    const taken = listen(app, { port })
    await expect(taken).rejects.toThrow(ListenError)
    await expect(taken).rejects.toThrow(`Expected 127.0.0.1:${port} to be free to listen on, but it is in use`)
    await first.close()
    await expect(fetch(`${first.url}/health`)).rejects.toThrow()
  })
})
