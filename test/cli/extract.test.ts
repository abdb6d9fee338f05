import { describe, expect, it } from 'vitest'
import { answer, caseOf } from '../../cli/extract.ts'
import { runCli } from './run-cli.ts'

const today = '2026-02-04T00:00:00.000Z'
const sentence = 'Nvidia will invest $5 billion in OpenAI, the two companies said on Monday.'
const page = `<!doctype html><html lang="en"><head><title>A cheque</title><meta property="article:published_time" content="2026-01-05T08:00:00Z"></head><body><article><h1>A cheque</h1><p>${sentence}</p><p>Neither of the two companies gave any further details of the agreement.</p></article></body></html>`

describe('extract --jsonl', () => {
  it('answers a text with its article and claims, each quote at its offsets', async () => {
    const given = {
      id: 'a',
      lang: 'en',
      published: '2026-01-05',
      outlet: 'Northwire',
      title: 'A cheque',
      text: sentence,
    }
    const read = await answer(JSON.stringify(given), today)
    expect(read).toMatchObject({
      id: 'a',
      article: {
        title: 'A cheque',
        text: sentence,
        lang: 'en',
        published: '2026-01-05T00:00:00.000Z',
        outlet: 'Northwire',
      },
      claims: [{ parties: ['nvidia', 'openai'], measure: 'money', value: 5e9, unit: 'USD', bound: 'exact' }],
    })
    if (!('claims' in read)) throw new Error('Expected claims')
    const whole = `A cheque\n\n${sentence}`
    expect(read.claims.map(({ start, end }) => whole.slice(start, end))).toEqual(read.claims.map(({ quote }) => quote))
  })

  it('answers a page with what it says of itself', async () => {
    const read = await answer(JSON.stringify({ id: 7, url: 'https://northwire.example/a', html: page }), today)
    expect(read).toMatchObject({ id: 7, article: { title: 'A cheque', published: '2026-01-05T08:00:00.000Z' } })
  })

  it.each([
    ['no', null, /^Expected a line of JSON/],
    ['{"id":"x"}', 'x', /^Expected \{id, text\} or \{id, url, html\}/],
    ['{"id":"x","text":"a","published":"soon"}', 'x', /^Expected \{id, text\}/],
    ['{"id":"x","url":"https://a.example/","html":"<p>"}', 'x', /^Expected an article at https:\/\/a\.example\//],
  ])('answers the bad line %s with its id and what is wrong', async (line, id, error) => {
    expect(await answer(line, today)).toEqual({ id, error: expect.stringMatching(error) })
  })

  it('goes on after a bad line, in the order of the lines', async () => {
    const lines = ['{"id":1,"text":"Nothing."}', 'no', '{"id":3,"text":"Nothing."}']
    const { code, stdout } = await runCli(['extract', '--jsonl'], { input: lines.join('\n') })
    expect(code).toBe(0)
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual([1, null, 3])
  })
})

describe('a whole file', () => {
  it.each([
    ['date 2026-02-04 One text.', { title: '', text: 'One text.', published: '2026-02-04' }],
    ['A title\n\nA text.\n\nMore.', { title: 'A title', text: 'A text.\n\nMore.' }],
    ['One text.', { title: '', text: 'One text.' }],
    [page, { html: page }],
  ])('%j', (content, expected) => {
    expect(caseOf(content, {})).toMatchObject(expected)
  })
})
