import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { casesOf } from '../../bench/corpus.ts'
import { findQuantities } from '../../core/measures/find-quantities.ts'
import type { DatedArticle, Reader } from '../../core/ports.ts'
import { Claim } from '../../schemas/claim.ts'
import { madeArticle } from '../support/made-proposal.ts'

/** A reader under trial, and how it is put away. */
export interface TriedReader {
  readonly reader: Reader
  close?(): Promise<void>
}

const articles: readonly DatedArticle[] = (['development-a', 'development-b'] as const)
  .flatMap((set) => casesOf(set))
  .filter((_, at) => at % 3 === 0)
  .map((one) => ({ ...one, published: new Date(one.published).toISOString() }))

/** What every reader must do, whoever or whatever reads. */
export function readerContract(name: string, open: () => Promise<TriedReader>): void {
  describe(`${name} as a reader`, () => {
    let tried: TriedReader
    beforeAll(async () => {
      tried = await open()
    })
    afterAll(() => tried.close?.())
    const read = async (article: DatedArticle) => tried.reader.readClaims(article, 'wire')

    it('every claim of a text has its words, its figure in them, and two parties', async () => {
      const faults: string[] = []
      let found = 0
      for (const article of articles) {
        const whole = `${article.title}\n\n${article.text}`
        const quantities = findQuantities(whole, article.lang)
        for (const claim of await read(article)) {
          found++
          const figures = quantities.filter(({ start, end }) => start < claim.end && claim.start < end)
          const sound =
            Claim.safeParse(claim).success &&
            whole.slice(claim.start, claim.end) === claim.quote &&
            new Set(claim.parties).size >= 2 &&
            figures.some(({ value, unit }) => value === claim.value && unit === claim.unit)
          if (!sound) faults.push(`${article.url} ${claim.quote}`)
        }
      }
      expect(faults).toEqual([])
      expect(found).toBeGreaterThan(60)
    })

    it('the same text gives the same claims', async () => {
      for (const article of articles.slice(0, 5)) expect(await read(article)).toEqual(await read(article))
    })

    it.each(['', ' \n\n ', 'Nvidia and OpenAI are said to like each other.', 'A budget of $3 billion was passed.'])(
      'a text without a figure and two parties makes no claim: %j',
      async (text) => {
        expect(await read(madeArticle(text))).toEqual([])
      },
    )

    it('a page is read as the rules read it, and one without an article is refused', () => {
      const page = (text: string) => ({
        status: 200,
        url: 'https://a.example/',
        headers: {},
        body: new Uint8Array(),
        text,
      })
      const paragraph = '<p>Nvidia plans to invest up to $100 billion in OpenAI, the two companies said on Monday.</p>'
      const html = `<html lang="en"><head><title>A plan</title></head><body><article><h1>A plan</h1>${paragraph.repeat(5)}</article></body></html>`
      expect(tried.reader.readPage(page(html)).text).toContain('$100 billion')
      expect(() => tried.reader.readPage(page('<html></html>'))).toThrow('Expected')
    })
  })
}
