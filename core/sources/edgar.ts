import * as z from 'zod/mini'
import { decodeText } from '../documents/charset.ts'
import { parseInstant } from '../documents/instants.ts'
import { isFilingIndex, readExhibits } from './edgar-exhibits.ts'
import { type Offer, SourceError, type SourceKind } from './kind.ts'

/** What a company files with the SEC, as `data.sec.gov/submissions/CIK....json` lists it: columns, newest first. */
const Submissions = z.object({
  cik: z.union([z.string(), z.number()]),
  name: z.string(),
  filings: z.object({
    recent: z.object({
      accessionNumber: z.array(z.string()),
      acceptanceDateTime: z.optional(z.array(z.string())),
      filingDate: z.array(z.string()),
      form: z.array(z.string()),
      primaryDocument: z.array(z.string()),
      items: z.optional(z.array(z.string())),
    }),
  }),
})

/** Reports of agreements, quarters and foreign issuers. */
const usualForms: readonly string[] = ['8-K', '8-K/A', '10-Q', '6-K']
const most = 40
/** Of these, those whose news stands in their exhibits. */
const withExhibits = /^(?:8-K|6-K)/
const mostIndexes = 4

/** The filings of a listed company: the primary source for definitive agreements. */
export const edgar: SourceKind = {
  id: 'edgar',
  label: 'filings of a company (data.sec.gov/submissions)',
  read({ forms }, body, url) {
    const text = typeof body === 'string' ? body : decodeText(body)
    return isFilingIndex(text) ? { entries: readExhibits(text, url), more: [] } : readSubmissions(text, url, forms)
  },
}

/**
 * The documents of a company's filings of some forms, newest first, and where the exhibits of the newest reports are
 * listed: agreements and press releases. Throws a SourceError where the document lists none.
 */
function readSubmissions(text: string, url: string, forms: readonly string[] = usualForms): Offer {
  const parsed = Submissions.safeParse(parseJson(text))
  if (!parsed.success) {
    throw new SourceError(
      `Expected a company's submissions at ${url}, got something else. Its address is https://data.sec.gov/submissions/CIK and ten digits, .json.`,
    )
  }
  const { cik, name, filings } = parsed.data
  const { accessionNumber, acceptanceDateTime, filingDate, form, primaryDocument } = filings.recent
  const filed = form
    .flatMap((type, i) => {
      const [number, file] = [accessionNumber[i], primaryDocument[i]]
      if (!forms.includes(type) || !number || !file) return []
      const published = parseInstant(acceptanceDateTime?.[i] || (filingDate[i] ?? ''))
      const folder = `https://www.sec.gov/Archives/edgar/data/${Number(cik)}/${number.replaceAll('-', '')}`
      return [{ type, published, document: `${folder}/${file}`, index: `${folder}/${number}-index.htm` }]
    })
    .slice(0, most)
  return {
    entries: filed.map(({ type, published, document }) => {
      return { url: document, title: `${name}: ${type}`, ...(published && { published }) }
    }),
    more: filed
      .filter(({ type }) => withExhibits.test(type))
      .slice(0, mostIndexes)
      .map(({ index, published }) => ({ url: index, final: published })),
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
