import { describe, expect, it } from 'vitest'
import { articleId, articleVersion } from '../../core/articles/identity.ts'
import type { Fetched } from '../../core/ports.ts'
import { rulesReader } from '../../core/rules-reader.ts'
import { snapshotKey, verifyClaims } from '../../core/verify.ts'
import { madeClaim } from '../support/made-claim.ts'

const url = 'https://wire.example/a'
const words = 'Nvidia may invest up to $100 billion in OpenAI over several years, as people close to the talks said.'
const page = (text: string): Fetched => ({
  status: 200,
  url,
  headers: {},
  body: new Uint8Array(),
  text: `<html><title>A deal for chips</title><body><p>${text}</p><p>${'The talks go on, and nothing is signed yet. '.repeat(4)}</p></body></html>`,
})
const article = rulesReader.readPage(page(words))
const ref = { ...madeClaim().article, id: articleId(article), version: articleVersion(article), url }
const whole = `${article.title}\n\n${article.text}`
const start = whole.indexOf('$100 billion')
const claim = { ...madeClaim(), quote: '$100 billion', start, end: start + 12, article: ref }

describe('quotes against the pages that were kept', () => {
  it.each<[string, Fetched | undefined, string]>([
    ['the very page', page(words), 'verified'],
    ['a page that reads otherwise today', page(`It is said again. ${words}`), 'moved'],
    ['a page without the quote', page(words.replace('$100 billion', 'a lot')), 'lost'],
    ['a page without a text', { ...page(''), text: '<p></p>' }, 'lost'],
    ['no page', undefined, 'missing'],
  ])('%s', async (_name, kept, finding) => {
    const snapshots = { get: async (key: string) => (key === snapshotKey(ref) ? kept : undefined) }
    expect(await verifyClaims([claim], snapshots, rulesReader)).toEqual([{ claim, finding }])
  })
})
