import * as z from 'zod/mini'
import type { Entry } from '../../schemas/source.ts'
import { decodeText } from '../documents/charset.ts'
import { parseInstant } from '../documents/instants.ts'
import { resolveLink } from '../documents/links.ts'
import { SourceError, type SourceKind } from './kind.ts'

/** Answers of GDELT's DOC API; no article at all is an empty object. */
const Answer = z.object({
  articles: z._default(
    z.array(z.object({ url: z.string(), title: z._default(z.string(), ''), seendate: z._default(z.string(), '') })),
    [],
  ),
})

/** Pages anywhere in the world that speak of what was searched for. */
export const gdelt: SourceKind = {
  id: 'gdelt',
  label: "search by GDELT's DOC API (mode=artlist, format=json)",
  read: (_source, body, url) => ({ entries: readArtList(body, url), more: [] }),
}

/** The pages that a search found, each once, with when they were seen. Throws a SourceError where the answer is none. */
function readArtList(body: string | Uint8Array, url: string): readonly Entry[] {
  const text = typeof body === 'string' ? body : decodeText(body)
  const parsed = Answer.safeParse(parseJson(text))
  if (!parsed.success) {
    // The API answers a query that it cannot use with a sentence.
    throw new SourceError(`Expected an answer in JSON at ${url}, got "${text.trim().slice(0, 80)}". Correct its query.`)
  }
  const byAddress = new Map(
    parsed.data.articles.flatMap(({ url: href, title, seendate }) => {
      const link = resolveLink(href, url)
      const published = parseInstant(seendate)
      return link ? [[link, { url: link, title: title.trim(), ...(published && { published }) }] as const] : []
    }),
  )
  return [...byAddress.values()]
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Titles of the web are quoted as they are, backslashes and control characters with them.
    try {
      return JSON.parse(text.replace(/\p{Cc}+/gu, ' ').replace(/\\(?!["\\/bfnrtu])/g, '\\\\'))
    } catch {
      return undefined
    }
  }
}
