import { parse } from 'csv-parse/sync'
import { afterAll, describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { createApi } from '../../functions/http-api/app.ts'
import { columnsOf, writeCsv } from '../../functions/http-api/csv.ts'
import { routes } from '../../functions/http-api/routes/index.ts'
import { hashToken } from '../../functions/http-api/tokens.ts'
import { sampleNewsroom } from '../support/sample-newsroom.ts'
import { storeNewsroom } from '../support/stored-newsroom.ts'

const stored = await storeNewsroom(sampleNewsroom)
afterAll(() => stored.close())
const options = { ledger: stored.ledger, now: () => '2026-03-01T00:00:00Z', version: '1.2.3' }
const app = createApi(options)
const figure = sampleNewsroom.figures.find(({ parties, measure }) => parties.includes('nvidia') && measure === 'money')
const revision = sampleNewsroom.revisions.find(({ kind }) => kind === 'disclaimed')

const tableOf = (text: string): readonly Record<string, string>[] => parse(text, { columns: true, relax_quotes: false })

describe('a table', () => {
  const lists = routes.filter(
    ({ path, formats }) => !path.includes('{') && formats.some(({ suffix }) => suffix === 'csv'),
  )

  it.each(lists)('$path.csv has a line an item, and the same columns on every page', async ({ path }) => {
    const [whole, first] = await Promise.all([app.request(`${path}.csv?limit=100`), app.request(`${path}.csv?limit=1`)])
    expect(whole.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    const [text, short] = [await whole.text(), await first.text()]
    expect(short.split('\r\n')[0]).toBe(text.split('\r\n')[0])
    const body = z
      .object({ items: z.optional(z.array(z.unknown())), edges: z.optional(z.array(z.unknown())) })
      .parse(await (await app.request(`${path}?limit=100`)).json())
    expect(tableOf(text)).toHaveLength((body.items ?? body.edges ?? []).length)
  })

  it('comes by Accept, too, with its next page in Link', async () => {
    const byAccept = await app.request('/v1/figures?limit=2', { headers: { accept: 'text/csv, */*;q=0.1' } })
    expect(byAccept.headers.get('content-type')).toContain('text/csv')
    expect(byAccept.headers.get('vary')).toContain('Accept')
    expect(byAccept.headers.get('link')).toContain('rel="next"')
    expect((await app.request('/v1/figures')).headers.get('content-type')).toContain('application/json')
    expect((await app.request('/v1/figures', { headers: { accept: 'image/png' } })).status).toBe(200)
  })

  it('leaves a value that does not stand empty', async () => {
    const [row] = tableOf(await (await app.request('/v1/figures.csv?stance=cancelled')).text())
    expect(row).toMatchObject({ 'standing.value': '', 'standing.named': '9000000000', 'standing.stance': 'cancelled' })
  })

  it.each([
    ['=HYPERLINK("https://evil.example")', '\'=HYPERLINK("https://evil.example")'],
    ['+1 555', "'+1 555"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['＝1+1', "'＝1+1"],
    ['a "quoted", split\r\nword; list', 'a "quoted", split\r\nword; list'],
    ['10%', '10%'],
  ])('holds %j as %j', (given, cell) => {
    const schema = z.object({ text: z.string() })
    expect(tableOf(writeCsv(columnsOf(schema), [{ text: given }]))).toEqual([{ text: cell }])
  })

  it('has a column a field, at any depth, and ids for a list', () => {
    const schema = z.object({
      id: z.string(),
      parties: z.array(z.object({ id: z.string(), name: z.string() })),
      standing: z.optional(z.object({ value: z.nullable(z.number()), low: z.optional(z.number()) })),
      links: z.object({ self: z.string() }),
    })
    expect(columnsOf(schema)).toEqual(['id', 'parties', 'standing.value', 'standing.low', 'links.self', 'links.page'])
    const record = {
      id: 'a',
      parties: [
        { id: 'x', name: 'X' },
        { id: 'y', name: 'Y' },
      ],
      links: { self: '/a' },
    }
    expect(writeCsv(columnsOf(schema), [record]).split('\r\n')[1]).toBe('a,"x; y",,,/a,')
  })
})

describe('the picture of a history', () => {
  it('names the figure, shows each step, and holds no script', async () => {
    const response = await app.request(`/v1/figures/${figure?.id}/history.svg`)
    expect(response.headers.get('content-type')).toContain('image/svg+xml')
    const svg = await response.text()
    expect(svg).toContain('<title>Nvidia–OpenAI investment: $30 billion, agreed</title>')
    expect(svg.match(/<g>/g)).toHaveLength(4)
    expect(svg).toContain('1 February 2026: up to $100 billion, disclaimed')
    expect(svg).not.toMatch(/<script|style=|NaN|Infinity|undefined/)
  })
})

describe('a citation', () => {
  it('names the figure, its words and where they stand, and is BibTeX', async () => {
    const response = await app.request(`http://walkback.example/v1/revisions/${revision?.id}/citation`)
    expect(await response.json()).toMatchObject({
      text: expect.stringMatching(
        /^Walkback, “Walked back: Nvidia–OpenAI investment, .*”, 1 February 2026\. Jensen Huang, Northwire: “The \$100 billion .*\(seen 1 March 2026\)\.$/,
      ),
      bibtex: expect.stringContaining('note = {Jensen Huang, Northwire: “The \\$100 billion was'),
    })
    const file = await app.request(`http://walkback.example/v1/figures/${figure?.id}/citation.bib`)
    expect(file.headers.get('content-type')).toContain('application/x-bibtex')
    expect(await file.text()).toMatch(
      /^@misc\{figure_\w+,\n {2}title = \{.*\},\n[\s\S]*urldate = \{2026-03-01\}\n\}\n$/,
    )
  })
})

describe('reading by token', () => {
  const guarded = createApi({
    ...options,
    tokenHashes: [hashToken('first').toString('hex'), hashToken('second').toString('hex')],
  })
  const read = (path: string, authorization?: string) =>
    guarded.request(path, authorization ? { headers: { authorization } } : {})

  it.each([
    ['/v1/deals', 'Bearer first', 200],
    ['/v1/deals', 'bearer second', 200],
    ['/v1/deals', 'Bearer third', 401],
    ['/v1/deals', 'Bearer ', 401],
    ['/v1/deals', 'Basic first', 401],
    ['/v1/deals', `Basic ${btoa('anyone:first')}`, 200],
    ['/v1/deals', undefined, 401],
    ['/v1/deals.csv', undefined, 401],
    ['/feeds/revisions.atom', undefined, 401],
    ['/feeds/revisions.atom', 'Bearer first', 200],
    ['/health', undefined, 200],
    ['/openapi.json', undefined, 200],
  ])('%s with %s is %d', async (path, authorization, status) => {
    const response = await read(path, authorization)
    expect(response.status).toBe(status)
    expect(response.headers.get('www-authenticate')).toBe(status === 401 ? 'Bearer realm="walkback"' : null)
  })

  it('a browser is asked to ask its user for it', async () => {
    const response = await guarded.request('/v1/deals', { headers: { accept: 'text/html,*/*;q=0.8' } })
    expect([response.status, response.headers.get('www-authenticate')]).toEqual([401, 'Basic realm="walkback"'])
  })

  it('may not be kept by what stands between', async () => {
    expect((await read('/v1/deals', 'Bearer first')).headers.get('cache-control')).toBe('private, no-cache')
  })
})

describe('a table that has to be asked more slowly', () => {
  it('is a 503 that says when to come back', async () => {
    const cause = Object.assign(new Error('slow down'), { name: 'ProvisionedThroughputExceededException' })
    const ledger = { ...stored.ledger, deal: () => Promise.reject(new Error('read', { cause })) }
    const response = await createApi({ ...options, ledger }).request('/v1/deals/x')
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '2'])
    expect(response.headers.get('content-type')).toBe('application/problem+json')
  })
})
