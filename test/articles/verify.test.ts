import { gunzipSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { articleId, articleVersion } from '../../core/articles/identity.ts'
import type { Fetched } from '../../core/ports.ts'
import { rulesReader } from '../../core/rules-reader.ts'
import { SnapshotError, snapshotKey, verifyClaims } from '../../core/verify.ts'
import { decodeSnapshot, encodeSnapshot } from '../../functions/adapters/snapshot.ts'
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

/** The snapshot of a page whose stored bytes, as text, were changed by somebody. */
function changed(change: (stored: string) => string): Uint8Array {
  const kept = { ...page(words), body: Buffer.from(page(words).text), at: '2026-01-01T09:00:00.000Z' }
  return gzipSync(change(gunzipSync(encodeSnapshot(kept)).toString()))
}
const withBody = (stored: string, text: string) =>
  JSON.stringify({ ...JSON.parse(stored), body: Buffer.from(text).toString('base64') })

describe('snapshots', () => {
  it.each<[string, Uint8Array, string]>([
    ['as they were kept', changed((stored) => stored), 'verified'],
    ['with another body', changed((stored) => withBody(stored, page(words.replace('may', 'will')).text)), 'altered'],
    ['with one letter more', changed((stored) => withBody(stored, `${page(words).text} `)), 'altered'],
    ['of old, without a hash', changed((stored) => stored.replace(/,"sha256":"\w+"/, '')), 'verified'],
    ['that are no JSON', changed(() => '{'), 'broken'],
    ['that end too early', encodeSnapshot(page(words)).subarray(0, 40), 'broken'],
    ['of no bytes', new Uint8Array(), 'broken'],
  ])('%s', async (_name, bytes, finding) => {
    const snapshots = { get: async () => decodeSnapshot(bytes) }
    expect(await verifyClaims([claim, claim], snapshots, rulesReader)).toMatchObject([{ finding }, { finding }])
  })

  it('say when the page came', () => {
    expect(decodeSnapshot(changed((stored) => stored)).at).toBe('2026-01-01T09:00:00.000Z')
    expect(() => decodeSnapshot(new Uint8Array(3))).toThrow(SnapshotError)
  })
})
