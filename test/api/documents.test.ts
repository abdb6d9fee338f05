import { parseFeed } from 'feedsmith'
import { afterAll, describe, expect, it } from 'vitest'
import { createApi } from '../../functions/http-api/app.ts'
import { ListenError, listen } from '../../functions/http-api/listen.ts'
import { routes } from '../../functions/http-api/routes/index.ts'
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

describe('the OpenAPI document', () => {
  it('has every route, and resolves every reference', async () => {
    const text = await (await app.request('/openapi.json')).text()
    const document: { openapi: string; paths: object; components: { schemas: object } } = JSON.parse(text)
    expect(document.openapi).toBe('3.1.1')
    expect(Object.keys(document.paths)).toEqual(expect.arrayContaining(routes.map(({ path }) => path)))
    const names = new Set(Object.keys(document.components.schemas))
    const references = [...text.matchAll(/"\$ref":"([^"]+)"/g)].map(([, reference]) => reference ?? '')
    expect(references.length).toBeGreaterThan(routes.length)
    expect(references.filter((reference) => !names.has(reference.replace('#/components/schemas/', '')))).toEqual([])
  })
})

describe('the feeds', () => {
  it.each([
    ['/feeds/revisions.json', 'json', 'application/feed+json'],
    ['/feeds/revisions.atom', 'atom', 'application/atom+xml'],
  ])('%s is read by a feed reader', async (path, format, mediaType) => {
    const response = await app.request(`http://walkback.example${path}`)
    expect(response.headers.get('content-type')).toBe(mediaType)
    const { format: found, feed } = parseFeed(await response.text())
    expect(found).toBe(format)
    expect(JSON.stringify(feed)).toContain(
      'Walked back: Nvidia–OpenAI investment, up to $100 billion, now “never a commitment”',
    )
  })

  it('follows one party alone', async () => {
    const text = await (await app.request('/feeds/revisions.json?party=coreweave')).text()
    expect(text).toContain('Cancelled: Core Scientific–CoreWeave acquisition')
    expect(text).not.toContain('Nvidia')
    expect((await app.request('/feeds/revisions.atom?partey=x')).status).toBe(400)
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
