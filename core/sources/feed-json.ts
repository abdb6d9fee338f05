import type { RawEntry } from './feed-entry.ts'

/** The items of a JSON Feed, be it with trailing commas; nothing where the document is none. */
export function readJsonFeed(text: string): readonly RawEntry[] | undefined {
  const document = parseJson(text) ?? parseJson(text.replace(/,(\s*[}\]])/g, '$1'))
  const items = isRecord(document) && Array.isArray(document['items']) ? document['items'] : undefined
  return items?.filter(isRecord).map((item) => ({
    // An id serves as a link only where it is a web address.
    links: [string(item['url']), string(item['external_url']), webAddress.exec(string(item['id']) ?? '')?.[0]],
    titles: [string(item['title'])],
    dates: [string(item['date_published']), string(item['date_modified'])],
    summaries: ['summary', 'content_text', 'content_html'].map((name) => string(item[name])),
  }))
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const webAddress = /^\s*https?:.*/i

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null
const string = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)
