import * as z from 'zod/mini'
import type { Entry } from '../../schemas/source.ts'
import { decodeText } from '../documents/charset.ts'
import { parseInstant } from '../documents/instants.ts'
import { SourceError, type SourceKind } from './kind.ts'

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

/** The filings of a listed company: the primary source for definitive agreements. */
export const edgar: SourceKind = {
  id: 'edgar',
  label: 'filings of a company (data.sec.gov/submissions)',
  read: ({ forms }, body, url) => ({ entries: readSubmissions(body, url, forms), more: [] }),
}

/** The documents of a company's filings of some forms, newest first. Throws a SourceError where the document lists none. */
function readSubmissions(
  body: string | Uint8Array,
  url: string,
  forms: readonly string[] = usualForms,
): readonly Entry[] {
  const parsed = Submissions.safeParse(parseJson(typeof body === 'string' ? body : decodeText(body)))
  if (!parsed.success) {
    throw new SourceError(
      `Expected a company's submissions at ${url}, got something else. Its address is https://data.sec.gov/submissions/CIK and ten digits, .json.`,
    )
  }
  const { cik, name, filings } = parsed.data
  const { accessionNumber, acceptanceDateTime, filingDate, form, primaryDocument } = filings.recent
  return form
    .flatMap((type, i): Entry[] => {
      const [number, file] = [accessionNumber[i], primaryDocument[i]]
      if (!forms.includes(type) || !number || !file) return []
      const published = parseInstant(acceptanceDateTime?.[i] || (filingDate[i] ?? ''))
      const address = `https://www.sec.gov/Archives/edgar/data/${Number(cik)}/${number.replaceAll('-', '')}/${file}`
      return [{ url: address, title: `${name}: ${type}`, ...(published && { published }) }]
    })
    .slice(0, most)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
